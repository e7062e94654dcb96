package be.leerspoor.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that a colleague asks the signed-in person. */
public sealed interface AskedOfMe {

    /** What it is the answer to. */
    UUID id();

    /** The name of who asks. */
    String colleague();

    /** Since when. */
    Instant since();

    /**
     * Did this conversation take place?
     *
     * @param learning whether the signed-in person is the one who learns
     */
    record Talked(UUID id, String colleague, Instant since, ConversationKind kind, LocalDate heldOn, boolean learning)
            implements AskedOfMe {}

    /** Will you look on? */
    record LookOn(UUID id, String colleague, Instant since) implements AskedOfMe {}

    /** May they leave out this step, since they did it elsewhere? */
    record Exempt(UUID id, String colleague, Instant since, TrainingPath path, Step step) implements AskedOfMe {}

    /** Will you confirm this step? */
    record ConfirmStep(UUID id, String colleague, Instant since, TrainingPath path, Step step) implements AskedOfMe {}
}
