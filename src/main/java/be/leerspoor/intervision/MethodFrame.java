package be.leerspoor.intervision;

/** For how many people a method is, and whether it is prepared in writing or spread over days. */
public record MethodFrame(int minMembers, int maxMembers, boolean beforehand, boolean overDays) {

    public static final int FEWEST = 2;
    public static final int MOST = 20;

    /** Whether there can be such numbers of people. */
    public boolean fits() {
        return minMembers >= FEWEST && maxMembers <= MOST && minMembers <= maxMembers;
    }
}
