package be.leerspoor.plan;

import java.time.Instant;
import java.util.UUID;

/** That the plan was agreed as it stood at a moment. */
public record PlanAgreement(UUID id, String name, Instant agreedAt, String byName) {

    /** The longest its name can be, in characters. */
    public static final int LONGEST = 120;
}
