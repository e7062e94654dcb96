package be.leerspoor.people;

import org.jspecify.annotations.Nullable;

/** What a typed password is compared with, as of one moment. */
record Credentials(PersonId id, int stamp, @Nullable String passwordHash, boolean active) {}
