package be.leerspoor.intervision;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as one person in it sees it at this moment.
 *
 * @param place the step where the room is, counted from 1; 0 in the lobby
 * @param viewer whose screen it is; empty for a screen on the wall
 * @param texts what was shown so far, in every step, in the order in which it was shown
 * @param votesShown whether the points of the step where the room is were shown, also when nobody gave any
 * @param votes the points of those steps in which they were shown
 * @param agreements what is open of the time of the person whose screen it is, or of everyone present on a wall
 * @param told what was told in this meeting of agreements of that time, the latest last
 * @param checkOut how safe and useful it was for the group as a whole, after the end and from four answers on
 */
public record RoomScreen(
        MeetingId meeting,
        GroupId group,
        String groupName,
        boolean practice,
        Instant startsAt,
        MeetingState state,
        Way way,
        Optional<Method> method,
        int place,
        RoomClock clock,
        Optional<PersonId> viewer,
        List<Someone> people,
        List<Turn> turns,
        List<Shown> texts,
        boolean votesShown,
        List<Vote> votes,
        List<Brought> cases,
        Optional<CaseId> chosenCase,
        List<OpenAgreement> agreements,
        List<Told> told,
        Optional<CheckOutAsAWhole> checkOut) {

    /**
     * Somebody who came.
     *
     * @param here whether their screen is connected
     * @param done whether they said to be done with this step
     * @param gave whether they gave all points of this step
     */
    public record Someone(PersonId id, String name, Set<Part> parts, boolean here, boolean done, boolean gave) {

        public Someone {
            parts = Set.copyOf(parts);
        }

        public boolean is(Part part) {
            return parts.contains(part);
        }
    }

    /** A place in the order of speaking. */
    public record Turn(int seat, PersonId person, boolean passed) {}

    /** A text that was shown, as it was shown. */
    public record Shown(EntryId id, int place, PersonId author, String authorName, String body, Instant at) {}

    /** Points that somebody gave. */
    public record Vote(int place, PersonId person, UUID subject, int score) {}

    /** What became of an agreement, as its owner told it in this meeting. */
    public record Told(AgreementId agreement, String ownerName, String what, AgreementNews.Kind kind, String body) {}

    /** A question that a member brought, with the review that goes with it, which its author may close at any time. */
    public record Brought(
            CaseId id,
            PersonId author,
            String authorName,
            String question,
            Urgency urgency,
            @Nullable ReviewId review,
            @Nullable Instant presentedAt) {}

    public RoomScreen {
        people = List.copyOf(people);
        turns = List.copyOf(turns);
        texts = List.copyOf(texts);
        votes = List.copyOf(votes);
        cases = List.copyOf(cases);
        agreements = List.copyOf(agreements);
        told = List.copyOf(told);
    }

    /** The step where the room is; empty in the lobby and after the end. */
    public Optional<Step> step() {
        return state == MeetingState.RUNNING ? method.flatMap(chosen -> chosen.step(place)) : Optional.empty();
    }

    /** Whoever holds a part, if somebody does. */
    public Optional<Someone> who(Part part) {
        return people.stream().filter(someone -> someone.is(part)).findFirst();
    }

    /** The person whose screen it is. */
    public Optional<Someone> me() {
        return viewer.flatMap(
                id -> people.stream().filter(someone -> someone.id().equals(id)).findFirst());
    }

    /** Whether the person whose screen it is holds a part. */
    public boolean iAm(Part part) {
        return me().filter(someone -> someone.is(part)).isPresent();
    }

    /** Whether the person whose screen it is may write in the step. */
    public boolean mayWrite() {
        return step().filter(step -> !iAm(Part.OBSERVER))
                .filter(step -> step.mayWrite(iAm(Part.PRESENTER), iAm(Part.FACILITATOR)))
                .isPresent();
    }

    /** Whether the person whose screen it is may give points in the step. */
    public boolean mayVote() {
        return step().filter(step -> !iAm(Part.OBSERVER))
                .filter(step -> step.mayVote(iAm(Part.PRESENTER), iAm(Part.FACILITATOR)))
                .isPresent();
    }

    /**
     * Whether nobody leads the room, so that somebody else may. Over days a facilitator is seldom connected, and is waited for
     * until the step should have ended.
     */
    public boolean isWithoutFacilitator(Instant now) {
        Optional<Someone> facilitator = who(Part.FACILITATOR);
        if (facilitator.isEmpty() || way != Way.DAYS) {
            return facilitator.filter(Someone::here).isEmpty();
        }
        Instant ends = clock.endsAt();
        return ends != null && ends.isBefore(now);
    }

    /** Whose turn it is. */
    public Optional<Turn> turn() {
        return turns.stream().filter(turn -> !turn.passed()).min(Comparator.comparingInt(Turn::seat));
    }

    /** Whether it is the turn of the person whose screen it is. */
    public boolean isMyTurn() {
        return turn().filter(turn -> viewer.filter(turn.person()::equals).isPresent())
                .isPresent();
    }

    /** Who comes after whoever has the word. */
    public Optional<Turn> next() {
        return turns.stream()
                .filter(turn -> !turn.passed())
                .sorted(Comparator.comparingInt(Turn::seat))
                .skip(1)
                .findFirst();
    }

    /** The name of somebody in the room; empty for anyone else. */
    public String name(PersonId person) {
        return people.stream()
                .filter(someone -> someone.id().equals(person))
                .map(Someone::name)
                .findFirst()
                .orElse("");
    }

    /** What was shown that was written in a step. */
    public List<Shown> textsOf(int step) {
        return texts.stream().filter(text -> text.place() == step).toList();
    }

    /** The points of a step, once they were shown. */
    public List<Vote> votesOf(int step) {
        return votes.stream().filter(vote -> vote.place() == step).toList();
    }

    /** The question that this meeting takes up: the one that was brought beforehand, or what the presenter put down in the room. */
    public Optional<String> question() {
        Optional<String> brought = chosenCase.flatMap(chosen -> cases.stream()
                .filter(each -> each.id().equals(chosen))
                .map(Brought::question)
                .findFirst());
        return brought.or(() -> who(Part.PRESENTER)
                .flatMap(presenter -> gathered().stream()
                        .filter(text -> text.author().equals(presenter.id()))
                        .map(Shown::body)
                        .findFirst()));
    }

    /** The short words under which questions were gathered in the room itself. */
    public List<Shown> gathered() {
        return texts.stream()
                .filter(text -> method.flatMap(chosen -> chosen.step(text.place()))
                        .filter(step -> step.block() == Block.CASES)
                        .isPresent())
                .toList();
    }

    /** What is said where it may become an agreement. */
    public List<Shown> advice() {
        return texts.stream()
                .filter(text -> method.flatMap(chosen -> chosen.step(text.place()))
                        .filter(Step::advice)
                        .isPresent())
                .toList();
    }
}
