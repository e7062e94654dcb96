package be.leerspoor.training;

import java.util.UUID;

/** What was given back after looking on is no longer there for the other to read. Published in the transaction. */
public record ObservationTakenBack(UUID observation) {}
