package be.leerspoor.casereview;

import java.util.UUID;

/** Somebody responded to a review of a colleague. Published in the transaction of the giving. */
public record ResponseGiven(UUID response) {}
