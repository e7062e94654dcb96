package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All of a room that everyone in it may know. What somebody wrote and what is not shown yet is not part of it, so that it
 * cannot reach anybody's screen by mistake.
 */
record RoomState(
        Head head,
        List<Person> people,
        List<RoomScreen.Turn> turns,
        Set<PersonId> done,
        List<Voted> voted,
        List<RoomScreen.Shown> texts,
        List<RoomScreen.Vote> votes,
        List<RoomScreen.Brought> cases,
        List<Agreed> agreements,
        List<ToldTo> told,
        Set<PersonId> checkedOut,
        Optional<CheckOutAsAWhole> checkOut) {

    /**
     * The meeting itself.
     *
     * @param reached the furthest step the room came to
     * @param votesShown whether the points of the step where the room is were shown
     */
    record Head(
            MeetingId meeting,
            GroupId group,
            String groupName,
            boolean practice,
            Instant startsAt,
            MeetingState state,
            Way way,
            @Nullable String methodCode,
            @Nullable Integer methodVersion,
            @Nullable PersonId facilitator,
            @Nullable PersonId presenter,
            @Nullable PersonId timekeeper,
            @Nullable PersonId noteTaker,
            @Nullable CaseId chosenCase,
            int place,
            @Nullable Instant stepEndsAt,
            @Nullable Integer secondsLeft,
            int reached,
            boolean votesShown) {

        /** Who holds a part of which there is one; looking on is for as many as want. */
        @Nullable
        PersonId holder(Part part) {
            return switch (part) {
                case FACILITATOR -> facilitator;
                case PRESENTER -> presenter;
                case TIMEKEEPER -> timekeeper;
                case NOTE_TAKER -> noteTaker;
                case OBSERVER -> throw new IllegalArgumentException("More than one can look on");
            };
        }

        RoomClock clock() {
            return new RoomClock(stepEndsAt, secondsLeft == null ? null : Duration.ofSeconds(secondsLeft));
        }
    }

    /** Somebody who came to the meeting. */
    record Person(PersonId id, String name, boolean observer) {}

    /** How many points somebody gave in the step where the room is. */
    record Voted(PersonId person, int count, int sum) {}

    /** An agreement that is open, and who was in the group when it was made. */
    record Agreed(OpenAgreement agreement, Set<PersonId> readers) {

        Agreed {
            readers = Set.copyOf(readers);
        }
    }

    /** What was told of an agreement, and who was in the group when it was made. */
    record ToldTo(RoomScreen.Told told, Set<PersonId> readers) {

        ToldTo {
            readers = Set.copyOf(readers);
        }
    }

    RoomState {
        people = List.copyOf(people);
        turns = List.copyOf(turns);
        done = Set.copyOf(done);
        voted = List.copyOf(voted);
        texts = List.copyOf(texts);
        votes = List.copyOf(votes);
        cases = List.copyOf(cases);
        agreements = List.copyOf(agreements);
        told = List.copyOf(told);
        checkedOut = Set.copyOf(checkedOut);
    }

    /** Whoever takes notes: the note-taker, or else the facilitator. */
    @Nullable
    PersonId noteTaker() {
        return head.noteTaker() == null ? head.facilitator() : head.noteTaker();
    }

    boolean isIn(PersonId person) {
        return people.stream().anyMatch(someone -> someone.id().equals(person));
    }

    /** The room as this person sees it, or as a screen on the wall does when there is none. */
    RoomScreen seenBy(@Nullable PersonId viewer, Optional<Method> method, Predicate<PersonId> isHere) {
        Optional<Step> step = method.flatMap(chosen -> chosen.step(head.place()));
        // Confidential: who sits turned away does not see what is shared meanwhile, and neither does the wall they look
        // at.
        boolean away =
                step.map(Step::presenter).filter(PresenterPart.AWAY::equals).isPresent()
                        && (viewer == null || viewer.equals(head.presenter()));
        List<RoomScreen.Shown> seen = away
                ? texts.stream().filter(text -> text.place() != head.place()).toList()
                : texts;
        List<RoomScreen.Someone> seats = people.stream()
                .map(someone -> new RoomScreen.Someone(
                        someone.id(),
                        someone.name(),
                        parts(someone),
                        isHere.test(someone.id()),
                        done.contains(someone.id()),
                        step.isPresent() && gaveAll(someone, step.get(), method.orElseThrow())))
                .toList();
        return new RoomScreen(
                head.meeting(),
                head.group(),
                head.groupName(),
                head.practice(),
                head.startsAt(),
                head.state(),
                head.way(),
                method,
                head.place(),
                head.clock(),
                Optional.ofNullable(viewer),
                seats,
                turns,
                seen,
                head.votesShown(),
                votes,
                method.map(this::casesFor).orElse(cases),
                Optional.ofNullable(head.chosenCase()),
                agreements.stream()
                        .filter(agreed -> maySee(agreed.readers(), viewer))
                        .map(Agreed::agreement)
                        .toList(),
                told.stream()
                        .filter(each -> maySee(each.readers(), viewer))
                        .map(ToldTo::told)
                        .toList(),
                checkOut);
    }

    // Confidential: who came to the group later does not hear of what was agreed before, nor does a wall they look at.
    private boolean maySee(Set<PersonId> readers, @Nullable PersonId viewer) {
        return viewer == null ? people.stream().map(Person::id).allMatch(readers::contains) : readers.contains(viewer);
    }

    Set<Part> parts(Person someone) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        EnumSet.complementOf(EnumSet.of(Part.OBSERVER)).stream()
                .filter(part -> someone.id().equals(head.holder(part)))
                .forEach(parts::add);
        if (someone.observer()) {
            parts.add(Part.OBSERVER);
        }
        return parts;
    }

    /** Those who give points in the step where the room is. */
    List<Person> voters(Step step) {
        return people.stream()
                .filter(someone -> !someone.observer())
                .filter(someone -> mayVote(step, someone.id()))
                .toList();
    }

    boolean mayVote(Step step, PersonId person) {
        return step.mayVote(person.equals(head.presenter()), person.equals(head.facilitator()));
    }

    /** What can be rated or chosen in a step. */
    List<UUID> subjects(Step step, Method method) {
        return switch (step.block()) {
            case RATE ->
                texts.stream()
                        .filter(text -> step.source()
                                .filter(source -> source == text.place())
                                .isPresent())
                        .map(text -> text.id().value())
                        .toList();
            case CHOOSE ->
                Stream.concat(
                                casesFor(method).stream()
                                        .map(brought -> brought.id().value()),
                                texts.stream()
                                        .filter(text -> isGathered(text, method))
                                        .map(text -> text.id().value()))
                        .toList();
            case SCALE -> List.of(head.meeting().value());
            default -> List.of();
        };
    }

    /** Over days more may come, so there the facilitator decides when all have given. */
    boolean allGave(Step step, Method method) {
        return head.way() != Way.DAYS && voters(step).stream().allMatch(someone -> gaveAll(someone, step, method));
    }

    /** Whether a step over days still waits for something of this person. */
    boolean waitsFor(PersonId person, Method method) {
        Optional<Step> step = method.step(head.place());
        boolean observes = people.stream().anyMatch(someone -> someone.id().equals(person) && someone.observer());
        if (step.isEmpty() || observes || done.contains(person)) {
            return false;
        }
        Person someone = new Person(person, "", false);
        return switch (step.get().block()) {
            case RATE, CHOOSE, SCALE ->
                !head.votesShown() && mayVote(step.get(), person) && !gaveAll(someone, step.get(), method);
            case EVALUATION -> !gaveAll(someone, step.get(), method);
            case AGREEMENTS -> person.equals(head.presenter());
            case LOOK_BACK ->
                agreements.stream()
                        .anyMatch(agreed -> agreed.agreement().owner().equals(person));
            default ->
                step.get().mayWrite(person.equals(head.presenter()), person.equals(head.facilitator()))
                        && textsOf(head.place(), person).isEmpty();
        };
    }

    private List<RoomScreen.Shown> textsOf(int place, PersonId author) {
        return texts.stream()
                .filter(text -> text.place() == place && text.author().equals(author))
                .toList();
    }

    /** What was brought beforehand, if the method lets a case be written beforehand at all. */
    private List<RoomScreen.Brought> casesFor(Method method) {
        return method.beforehand() ? cases : List.of();
    }

    private static boolean isGathered(RoomScreen.Shown text, Method method) {
        return method.step(text.place())
                .filter(step -> step.block() == Block.CASES)
                .isPresent();
    }

    private boolean gaveAll(Person someone, Step step, Method method) {
        if (step.block() == Block.EVALUATION) {
            return checkedOut.contains(someone.id());
        }
        if (!step.block().hasVotes()) {
            return false;
        }
        Optional<Voted> given = voted.stream()
                .filter(vote -> vote.person().equals(someone.id()))
                .findFirst();
        int subjects = subjects(step, method).size();
        return switch (step.block()) {
            case CHOOSE ->
                done.contains(someone.id())
                        || given.filter(vote -> vote.sum() >= Voting.DOTS).isPresent();
            default ->
                subjects > 0 && given.filter(vote -> vote.count() >= subjects).isPresent();
        };
    }
}
