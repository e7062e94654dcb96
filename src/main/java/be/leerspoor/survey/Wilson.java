package be.leerspoor.survey;

/**
 * Between which shares the true share probably lies, with 95 % confidence (Wilson's score interval without continuity
 * correction, E. B. Wilson 1927).
 *
 * @param low 0 to 1
 * @param high 0 to 1, never below {@code low}
 */
public record Wilson(double low, double high) {

    private static final double Z = 1.959963984540054;

    /** Of so many people, so many; fewer than one person, or more of them than there are, is refused. */
    public static Wilson of(int part, int whole) {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
        double share = (double) part / whole;
        double z2 = Z * Z / whole;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / whole + z2 / (4 * whole));
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
