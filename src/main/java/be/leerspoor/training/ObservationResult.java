package be.leerspoor.training;

import java.util.UUID;

/** What became of asking somebody to look on. */
public sealed interface ObservationResult {

    /** They are asked. */
    record Asked(UUID observation) implements ObservationResult {}

    /** They are no practice leader or trainer who works here, or oneself. */
    record NotToBeAsked() implements ObservationResult {}

    /** They are asked already, and have not answered. */
    record AskedAlready() implements ObservationResult {}
}
