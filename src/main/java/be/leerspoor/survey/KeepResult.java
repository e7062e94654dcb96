package be.leerspoor.survey;

import be.leerspoor.privacy.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What came of keeping an unfinished sheet. */
public sealed interface KeepResult {

    /** It is kept. */
    record Kept(Instant at) implements KeepResult {}

    /** The wave closed, or the sheet was sent. */
    record TooLate() implements KeepResult {}

    /** A register number stands in these texts, by item; nothing is kept. */
    record Refused(Map<String, List<Finding>> byItem) implements KeepResult {

        public Refused {
            byItem = Map.copyOf(byItem);
        }
    }

    /** These texts are longer than what is kept. */
    record TooLong(List<String> items) implements KeepResult {

        public TooLong {
            items = List.copyOf(items);
        }
    }

    /** More unfinished sheets than people; no new one is kept, what stands on the screen can be sent. */
    record NoRoom() implements KeepResult {}
}
