package be.leerspoor.people;

import java.time.Instant;

/** A link for setting a password: shown once, to be handed over by the administrator. The path has no leading slash. */
public record OneTimeLink(String path, Instant until) {}
