package be.leerspoor.shell;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A short code by which a person can name a fault and an administrator can find it in the log: {@code K7QM-4XDT}. */
public record BugReference(String value) {

    private static final Logger LOG = LoggerFactory.getLogger(BugReference.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int FRAMES = 25;

    /** Logs a fault under a new reference. */
    public static BugReference log(String where, Throwable fault) {
        BugReference reference = new BugReference(characters() + "-" + characters());
        // Confidential: messages of drivers and parsers can hold what a person typed; types and places cannot.
        LOG.error("Fault {} at {}\n{}", reference.value, where, trace(fault));
        return reference;
    }

    private static String trace(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(8)
                .map(cause -> cause.getClass().getName()
                        + Arrays.stream(cause.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String characters() {
        return RANDOM.ints(4, 0, CHARACTERS.length())
                .mapToObj(index -> CHARACTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
