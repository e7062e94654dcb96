package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;

/**
 * A conversation as somebody notes it.
 *
 * @param colleague with whom it was
 * @param learning whether the one who notes it is the one who learns; otherwise the colleague is
 */
public record ConversationDraft(ConversationKind kind, PersonId colleague, LocalDate heldOn, boolean learning) {}
