package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Directory;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coaching and supervision: one of the two notes that a conversation took place and the other says whether it is so. What was
 * said in it is kept nowhere. Whoever is not one of the two gets the same answer as for what does not exist.
 */
@Service
@ForStaff
@Transactional
public class Conversations {

    /** How many years back a conversation can be noted. */
    public static final int YEARS_BACK = 2;

    private static final int MOST = 100;

    private final ConversationRepository repository;
    private final WalkRepository walking;
    private final EvidenceBook book;
    private final AskedNews news;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Clock clock;

    Conversations(
            ConversationRepository repository,
            WalkRepository walking,
            EvidenceBook book,
            AskedNews news,
            Directory directory,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.walking = walking;
        this.book = book;
        this.news = news;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The conversations of the signed-in person, the latest first. */
    @Transactional(readOnly = true)
    public List<Conversation> mine() {
        return repository.of(me(), MOST);
    }

    /** Notes a conversation, and asks the other whether it is so. */
    public ConversationResult note(ConversationDraft draft) {
        Actor me = signedIn.actor();
        LocalDate today = LocalDate.now(clock);
        if (draft.colleague().equals(me.id()) || !directory.allWorkHere(Set.of(draft.colleague()))) {
            return new ConversationResult.NoColleague();
        }
        LocalDate first = today.minusYears(YEARS_BACK);
        if (draft.heldOn().isAfter(today) || draft.heldOn().isBefore(first)) {
            return new ConversationResult.WrongDay(first, today);
        }
        PersonId learner = draft.learning() ? me.id() : draft.colleague();
        PersonId with = draft.learning() ? draft.colleague() : me.id();
        // One after the other, or both could note the same conversation at the same moment.
        walking.takeTurn(learner);
        if (repository.isNoted(draft.kind(), learner, with, draft.heldOn())) {
            return new ConversationResult.NotedAlready();
        }
        UUID conversation = UUID.randomUUID();
        var held = new ConversationRepository.Held(learner, draft.kind(), draft.heldOn());
        repository.add(conversation, held, with, me.id(), clock.instant());
        news.asked(draft.colleague(), me.name());
        return new ConversationResult.Asked(conversation);
    }

    /** Says that a conversation that the other noted took place; false when none waits for this answer. */
    public boolean confirm(UUID conversation) {
        if (!repository.decide(conversation, me(), AskedState.CONFIRMED, clock.instant())) {
            return false;
        }
        ConversationRepository.Held held = repository.held(conversation);
        book.note(held.learner(), Happening.of(held.kind().evidence(), conversation, held.on(), ""));
        return true;
    }

    /** Says that it did not take place as noted; false when none waits for this answer. */
    public boolean decline(UUID conversation) {
        Actor me = signedIn.actor();
        boolean declined = repository.decide(conversation, me.id(), AskedState.DECLINED, clock.instant());
        if (declined) {
            news.answered(repository.notedBy(conversation), me.name());
        }
        return declined;
    }

    /** Takes back what both confirmed, or what one noted oneself and the other did not answer; false when it was neither. */
    public boolean takeBack(UUID conversation) {
        if (!repository.takeBack(conversation, me(), clock.instant())) {
            return false;
        }
        ConversationRepository.Held held = repository.held(conversation);
        book.strike(held.learner(), held.kind().evidence(), conversation);
        return true;
    }

    private PersonId me() {
        return signedIn.actor().id();
    }
}
