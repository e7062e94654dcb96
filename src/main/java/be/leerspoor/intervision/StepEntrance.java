package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GateResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens by itself when a room comes to a step: texts are shown, people are seated. */
@Component
class StepEntrance {

    private final EntryRepository entries;
    private final TurnRepository turns;
    private final PrivacyGate gate;

    StepEntrance(EntryRepository entries, TurnRepository turns, PrivacyGate gate) {
        this.entries = entries;
        this.turns = turns;
        this.gate = gate;
    }

    /** The room, in which these people are, has just come to this step; whoever was seated in it before keeps their place. */
    void enter(RoomState state, Step step, Instant now) {
        MeetingId meeting = state.head().meeting();
        // Over days nobody waits for a turn.
        if (state.head().way() == Way.DAYS && step.block().hasTurns()) {
            step.source().ifPresent(source -> show(meeting, source, null, now));
            return;
        }
        if (step.block().hasTurns() && turns.areSeated(meeting, step.place())) {
            return;
        }
        switch (step.block()) {
            case REVEAL, RATE -> step.source().ifPresent(source -> show(meeting, source, null, now));
            case READ -> {
                List<PersonId> readers = readers(state, step);
                turns.seat(meeting, step.place(), 0, readers);
                readers.stream().findFirst().ifPresent(first -> showReadBy(meeting, step, first, now));
            }
            case TURNS -> turns.seat(meeting, step.place(), 0, speakers(state, step));
            default -> {}
        }
    }

    /** Gives somebody who comes late, and is in the room by now, the last place in the order of speaking. */
    void seatLate(RoomState state, Optional<Method> method, PersonId person) {
        int place = state.head().place();
        method.flatMap(chosen -> chosen.step(place))
                .filter(step -> step.block() == Block.TURNS && state.head().way() != Way.DAYS)
                .filter(step -> speakers(state, step).contains(person))
                .filter(step ->
                        state.turns().stream().noneMatch(turn -> turn.person().equals(person)))
                .ifPresent(step ->
                        turns.seat(state.head().meeting(), place, state.turns().size(), List.of(person)));
    }

    /** Somebody begins to read aloud. */
    void showReadBy(MeetingId meeting, Step step, PersonId reader, Instant now) {
        step.source().ifPresent(source -> show(meeting, source, reader, now));
    }

    /** Shows what was written in a step and is not shown yet, by everyone or by one. */
    void show(MeetingId meeting, int place, @Nullable PersonId author, Instant now) {
        entries.unshown(meeting, place, author).forEach(entry -> show(entry, now));
    }

    /** Shows one text; marks that its author did not leave in on purpose are replaced. An empty text is not shown. */
    void show(EntryRepository.Kept entry, Instant now) {
        // Confidential: nobody looked at these marks, so nobody reads what is under them.
        GuardedText shown = entry.leftIn() ? asItStands(entry.body()) : gate.withoutMarks(entry.body());
        if (!shown.isBlank()) {
            entries.show(entry.id(), shown, now);
        }
    }

    private GuardedText asItStands(String text) {
        return gate.check(text) instanceof GateResult.Storable kept ? kept.text() : GuardedText.EMPTY;
    }

    private List<PersonId> readers(RoomState state, Step step) {
        List<PersonId> wrote = new ArrayList<>();
        step.source()
                .ifPresent(source -> wrote.addAll(entries.authors(state.head().meeting(), source)));
        return state.people().stream()
                .map(RoomState.Person::id)
                .filter(wrote::contains)
                .toList();
    }

    /** Everyone who speaks in this step, in the order of the circle; whoever only looks on is left out. */
    private static List<PersonId> speakers(RoomState state, Step step) {
        return state.people().stream()
                .filter(someone -> !someone.observer())
                .map(RoomState.Person::id)
                .filter(person -> step.mayTakeTurn(
                        person.equals(state.head().presenter()),
                        person.equals(state.head().facilitator())))
                .toList();
    }
}
