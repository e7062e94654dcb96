package be.leerspoor.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A conversation of the signed-in person with a colleague: that it was, when and of what kind. Nothing of what was said.
 *
 * @param colleague the name of the other
 * @param learning whether the signed-in person is the one who learns
 * @param notedByMe whether the signed-in person noted it
 */
public record Conversation(
        UUID id,
        ConversationKind kind,
        LocalDate heldOn,
        String colleague,
        boolean learning,
        boolean notedByMe,
        AskedState state) {

    /** Whether the signed-in person is asked whether it is so. */
    public boolean asksMe() {
        return state == AskedState.ASKED && !notedByMe;
    }

    /** Whether the signed-in person can take it back: what both confirmed, or what they noted themselves. */
    public boolean canBeTakenBack() {
        return state == AskedState.CONFIRMED || (state == AskedState.ASKED && notedByMe);
    }
}
