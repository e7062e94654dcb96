package be.leerspoor.survey;

import be.leerspoor.privacy.Finding;
import be.leerspoor.privacy.ShareDecision;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What came of sending a sheet. */
public sealed interface SendResult {

    /** It counts. */
    record Sent() implements SendResult {}

    /** One was sent before; it counts, and this one does not. */
    record SentAlready() implements SendResult {}

    /** The wave closed meanwhile; nothing was kept. */
    record TooLate() implements SendResult {}

    /** Nothing is answered. */
    record Nothing() implements SendResult {}

    /** A register number stands in these texts, by item. */
    record Refused(Map<String, List<Finding>> byItem) implements SendResult {

        public Refused {
            byItem = Map.copyOf(byItem);
        }
    }

    /** These texts are longer than what is kept. */
    record TooLong(List<String> items) implements SendResult {

        public TooLong {
            items = List.copyOf(items);
        }
    }

    /** Somebody may be recognised by what is marked in these texts, by item. */
    record Unconfirmed(SequencedMap<String, ShareDecision.Unconfirmed> byItem) implements SendResult {}
}
