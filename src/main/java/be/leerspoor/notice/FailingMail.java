package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail that did not get through, without a word of what it says.
 *
 * @param address where it should go
 * @param kind key of the name of the kind of notice it is about; empty for other mail
 * @param since when it was written
 * @param tries how often it was tried
 * @param next when it is tried again; empty once it was given up
 */
public record FailingMail(
        UUID id,
        PersonId person,
        String personName,
        String address,
        Optional<String> kind,
        Instant since,
        int tries,
        Optional<Instant> next) {}
