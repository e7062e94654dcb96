package be.leerspoor.training;

import java.time.LocalDate;
import java.util.UUID;

/** What became of noting a conversation. */
public sealed interface ConversationResult {

    /** The other is asked whether it is so. */
    record Asked(UUID conversation) implements ConversationResult {}

    /** The other does not work here, or is oneself. */
    record NoColleague() implements ConversationResult {}

    /** It can have been from the one day up to and including the other. */
    record WrongDay(LocalDate from, LocalDate until) implements ConversationResult {}

    /** This conversation is noted already, by oneself or by the other. */
    record NotedAlready() implements ConversationResult {}
}
