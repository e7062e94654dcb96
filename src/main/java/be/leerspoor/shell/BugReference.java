package be.leerspoor.shell;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** A short code by which a person can name a fault and an administrator can find it in the log: {@code K7QM-4XDT}. */
public record BugReference(String value) {

    private static final Logger LOG = LoggerFactory.getLogger(BugReference.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int FRAMES = 25;
    private static final Pattern OURS = Pattern.compile("[a-z-]{0,30}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Logs a fault under a new reference. */
    public static BugReference log(String where, Throwable fault) {
        BugReference reference = new BugReference(characters() + "-" + characters());
        if (isBrokenOff(fault)) {
            LOG.debug("Broken off at {}", where);
        } else {
            // Confidential: messages of drivers and parsers can hold what a person typed; types and places cannot.
            LOG.error("Fault {} at {}\n{}", reference.value, where, trace(fault));
        }
        return reference;
    }

    /** Whether somebody only broke off what they asked for, such as a download: nothing is wrong, and nobody waits. */
    public static boolean isBrokenOff(Throwable fault) {
        return causes(fault)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    /** What a log may hold of an address: words of ours and ids. Anything else, such as a one-time secret, is left out. */
    public static String place(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> OURS.matcher(part).matches() ? part : "*")
                .collect(Collectors.joining("/", "/", ""));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(8);
    }

    private static String trace(Throwable fault) {
        return causes(fault)
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
