package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Audit;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Getting into an edition and out of it. Whoever changes something takes their turn at the edition first, so that the last
 * place goes to one person, and who comes next is the first who waits.
 */
@Service
@ForStaff
@Transactional
public class Enrolling {

    /** Characters that fit in the reason of who cancels late. */
    public static final int LONGEST_REASON = 300;

    private static final int MOST = 100;

    private final PlanRepository editions;
    private final EnrolmentRepository repository;
    private final ProposalRepository proposals;
    private final LeaderRepository leaders;
    private final ExcuseRepository excuses;
    private final WaitingList waitingList;
    private final TrainingNews news;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    Enrolling(
            PlanRepository editions,
            EnrolmentRepository repository,
            ProposalRepository proposals,
            LeaderRepository leaders,
            ExcuseRepository excuses,
            WaitingList waitingList,
            TrainingNews news,
            PrivacyGate gate,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.editions = editions;
        this.repository = repository;
        this.proposals = proposals;
        this.leaders = leaders;
        this.excuses = excuses;
        this.waitingList = waitingList;
        this.news = news;
        this.gate = gate;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enrols the signed-in person: a place, or the last turn on the waiting list when there is none. */
    public EnrolResult enrol(EditionId edition) {
        PersonId me = signedIn.actor().id();
        PlanRepository.Turn turn = takeTurn(edition);
        // Nobody notes themselves present, or gives themselves a certificate.
        if (editions.isInHandsOf(edition, signedIn.actor())) {
            return new EnrolResult.GivesIt();
        }
        Optional<EnrolmentState> state = state(edition, me);
        if (state.isPresent() && state.get() == EnrolmentState.ASKED) {
            return answer(turn, me);
        }
        return closed(turn)
                .or(() -> in(state))
                .or(() -> turn.whoEnrols() == WhoEnrols.OPEN
                        ? Optional.empty()
                        : Optional.of(new EnrolResult.NotOpen(turn.whoEnrols())))
                .orElseGet(() -> waitingList.take(turn, me, me));
    }

    /**
     * Proposes a person of a team one leads, who then agrees or declines; refuses for anyone else. Whoever declined is asked
     * once more at most.
     */
    public EnrolResult propose(EditionId edition, PersonId person) {
        Actor actor = signedIn.actor();
        PlanRepository.Turn turn = takeTurn(edition);
        // Confidential: whether somebody is in an edition is told to who leads them, and to nobody who asks about
        // others. Nobody proposes themselves.
        if (person.equals(actor.id()) || !leaders.leads(actor.id(), person, LocalDate.now(clock))) {
            throw new AccessDeniedException("Only who leads a team proposes people of it");
        }
        return closed(turn).or(() -> in(state(edition, person))).orElseGet(() -> {
            if (!proposals.ask(edition, person, actor.id(), clock.instant())) {
                return new EnrolResult.SaidNo();
            }
            repository.put(edition, person, EnrolmentState.ASKED, actor.id(), clock.instant());
            audit.record("course.proposed", EditionPlanning.subject(edition) + " person:" + person);
            news.proposed(edition, person, actor.name());
            return new EnrolResult.Proposed();
        });
    }

    /** Agrees with the proposal of the team leader. */
    public EnrolResult agree(EditionId edition) {
        PersonId me = signedIn.actor().id();
        PlanRepository.Turn turn = takeTurn(edition);
        if (editions.isInHandsOf(edition, signedIn.actor())) {
            return new EnrolResult.GivesIt();
        }
        return state(edition, me).filter(EnrolmentState.ASKED::equals).isPresent()
                ? answer(turn, me)
                : new EnrolResult.NoLonger();
    }

    /** Keeps the place that came free for who was on the waiting list. */
    public EnrolResult keep(EditionId edition) {
        PersonId me = signedIn.actor().id();
        takeTurn(edition);
        return repository.keep(edition, me, clock.instant()) ? new EnrolResult.Placed() : new EnrolResult.NoLonger();
    }

    /**
     * Declines a proposal, leaves the waiting list or gives back a place. Whoever has a place gives a reason once the day
     * until which one cancels is past, unless the place came from the waiting list and there is still time to decline.
     */
    public EnrolResult leave(EditionId edition, String reason, Confirmation confirmation) {
        PersonId me = signedIn.actor().id();
        PlanRepository.Turn turn = takeTurn(edition);
        Optional<EnrolmentRepository.Standing> standing =
                repository.standing(edition, me).filter(mine -> mine.state() != EnrolmentState.CANCELLED);
        if (standing.isEmpty()) {
            return new EnrolResult.NoLonger();
        }
        if (turn.state() == EditionState.CANCELLED) {
            return new EnrolResult.Cancelled();
        }
        Instant now = clock.instant();
        EnrolmentState from = standing.get().state();
        if (from != EnrolmentState.PLACED) {
            repository.leave(edition, me, from, null, now);
            if (from == EnrolmentState.ASKED) {
                answered(edition, false);
            }
            return new EnrolResult.Left();
        }
        if (begun(edition)) {
            return new EnrolResult.Begun();
        }
        String why = reason.strip();
        if (isLate(turn, standing.get()) && why.isEmpty() || why.length() > LONGEST_REASON) {
            return new EnrolResult.ReasonNeeded(LONGEST_REASON);
        }
        return switch (gate.release(why, confirmation)) {
            case ShareDecision.Refused _ -> new EnrolResult.NeverStored();
            case ShareDecision.Unconfirmed marks -> new EnrolResult.Unconfirmed(marks);
            case ShareDecision.Released released ->
                giveBack(edition, me, released.text().value());
        };
    }

    private EnrolResult giveBack(EditionId edition, PersonId me, String why) {
        repository.leave(edition, me, EnrolmentState.PLACED, why.isEmpty() ? null : why, clock.instant());
        excuses.forget(edition, me);
        // So that who takes part again later is not overtaken in their calendar by what took it out.
        editions.raiseSequences(edition);
        news.left(edition, me);
        if (!repository.begins(edition).isAfter(clock.instant().plus(TrainingNews.BEFOREHAND))) {
            news.leftLate(edition, signedIn.actor());
        }
        waitingList.promote(edition);
        return new EnrolResult.Left();
    }

    /**
     * The people of the teams one leads who are not in an edition and of whose name every word of {@code text} is a part,
     * by name; at most {@code max} and never more than 100. Empty for who leads no team.
     */
    @Transactional(readOnly = true)
    public List<Colleague> toPropose(EditionId edition, String text, int max) {
        return repository.toPropose(
                edition,
                signedIn.actor().id(),
                EnrolmentRepository.words(text),
                Math.clamp(max, 0, MOST),
                LocalDate.now(clock));
    }

    private EnrolResult answer(PlanRepository.Turn turn, PersonId me) {
        return closed(turn).orElseGet(() -> {
            answered(turn.id(), true);
            return waitingList.take(turn, me, me);
        });
    }

    /** Tells who proposed it what I answered, and never why. */
    private void answered(EditionId edition, boolean accepted) {
        Actor me = signedIn.actor();
        proposals
                .answer(edition, me.id(), accepted, clock.instant())
                .filter(leader -> leaders.leads(leader, me.id(), LocalDate.now(clock)))
                .ifPresent(leader -> news.answered(edition, leader, me, accepted));
    }

    private Optional<EnrolResult> closed(PlanRepository.Turn turn) {
        if (turn.state() == EditionState.CANCELLED) {
            return Optional.of(new EnrolResult.Cancelled());
        }
        if (begun(turn.id())) {
            return Optional.of(new EnrolResult.Begun());
        }
        return turn.whoEnrols() == WhoEnrols.CLOSED
                ? Optional.of(new EnrolResult.NotOpen(WhoEnrols.CLOSED))
                : Optional.empty();
    }

    private static Optional<EnrolResult> in(Optional<EnrolmentState> state) {
        return state.filter(where -> where != EnrolmentState.CANCELLED).map(EnrolResult.AlreadyIn::new);
    }

    private boolean isLate(PlanRepository.Turn turn, EnrolmentRepository.Standing standing) {
        Instant until = standing.declineUntil();
        return LocalDate.now(clock).isAfter(turn.cancelUntil()) && (until == null || !until.isAfter(clock.instant()));
    }

    private boolean begun(EditionId edition) {
        return !repository.begins(edition).isAfter(clock.instant());
    }

    private Optional<EnrolmentState> state(EditionId edition, PersonId person) {
        return repository.standing(edition, person).map(EnrolmentRepository.Standing::state);
    }

    private PlanRepository.Turn takeTurn(EditionId edition) {
        return editions.takeTurn(edition).orElseThrow(() -> new AccessDeniedException("There is no such edition"));
    }
}
