package be.leerspoor.intervision;

/** How soon a question asks for an answer, in the eyes of who brings it. */
public enum Urgency {
    CAN_WAIT(1),
    SOON(2),
    URGENT(3);

    private final int code;

    Urgency(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Urgency of(int code) {
        for (Urgency urgency : values()) {
            if (urgency.code == code) {
                return urgency;
            }
        }
        throw new IllegalArgumentException("urgency: 1 to 3");
    }
}
