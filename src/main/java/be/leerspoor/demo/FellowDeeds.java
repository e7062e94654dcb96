package be.leerspoor.demo;

import be.leerspoor.intervision.AgreementDraft;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.Block;
import be.leerspoor.intervision.CheckOut;
import be.leerspoor.intervision.EntryId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.PresenterPart;
import be.leerspoor.intervision.Room;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.RoomWriting;
import be.leerspoor.intervision.Step;
import be.leerspoor.intervision.Voting;
import be.leerspoor.intervision.Who;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a simulated colleague does in a step of a room, as the person who is signed in. They never lead the meeting and never
 * do anything for somebody else.
 */
class FellowDeeds {

    private static final int DAYS = 14;

    private final Room room;
    private final RoomWriting writing;
    private final Voting voting;
    private final Agreements agreements;
    private final CheckOut checkOut;
    private final Clock clock;

    FellowDeeds(Room room, RoomWriting writing, Voting voting, Agreements agreements, CheckOut checkOut, Clock clock) {
        this.room = room;
        this.writing = writing;
        this.voting = voting;
        this.agreements = agreements;
        this.checkOut = checkOut;
        this.clock = clock;
    }

    /** Whether this colleague has something left to do in the step where the room is. */
    boolean hasSomethingToDo(RoomScreen screen, FellowMemory memory) {
        return screen.step()
                .filter(step -> !memory.isFinished(step.place()))
                .filter(step -> !step.block().hasTurns() || screen.isMyTurn())
                .filter(step -> !screen.iAm(Part.OBSERVER))
                .isPresent();
    }

    /** Does what is to be done in the step where the room is; false when there is nothing. */
    boolean doNext(FellowScript script, RoomScreen screen, FellowMemory memory) {
        if (!hasSomethingToDo(screen, memory)) {
            return false;
        }
        Step step = screen.step().orElseThrow();
        // Also when it comes to nothing: nobody tries again and again.
        memory.finished(step.place());
        work(script, screen, step);
        return true;
    }

    private void work(FellowScript script, RoomScreen screen, Step step) {
        MeetingId meeting = screen.meeting();
        int place = step.place();
        switch (step.block()) {
            case LOOK_BACK, REVEAL -> {}
            case CASES -> share(screen, step, script.question());
            case CHOOSE -> choose(screen, step);
            case TALK -> words(script, screen, step).ifPresent(words -> share(screen, step, words));
            case WRITE -> words(script, screen, step).ifPresent(words -> write(screen, step, words));
            case TURNS -> {
                words(script, screen, step).ifPresent(words -> write(screen, step, words));
                screen.turn().ifPresent(turn -> writing.pass(meeting, place, turn.seat()));
            }
            case READ -> screen.turn().ifPresent(turn -> writing.pass(meeting, place, turn.seat()));
            case RATE -> rate(screen, step);
            case SCALE -> voting.give(meeting, place, meeting.value(), script.scale());
            case AGREEMENTS -> agree(script, screen);
            case EVALUATION -> checkOut.give(meeting, script.safety(), script.usefulness());
        }
        if (step.block() != Block.CHOOSE && step.block() != Block.EVALUATION) {
            writing.done(meeting, place, true);
        }
    }

    private void share(RoomScreen screen, Step step, String words) {
        if (write(screen, step, words)) {
            writing.give(screen.meeting(), step.place(), 0);
        }
    }

    /** Writes a text in a step where they may and did not yet. */
    private boolean write(RoomScreen screen, Step step, String words) {
        boolean may = screen.mayWrite()
                && room.own(screen.meeting()).textsOf(step.place()).isEmpty();
        if (may) {
            writing.save(screen.meeting(), step.place(), 0, words, 0);
        }
        return may;
    }

    /** What they have to say in a step; another sentence whenever the method asks the same again. */
    private static Optional<String> words(FellowScript script, RoomScreen screen, Step step) {
        boolean presents = screen.iAm(Part.PRESENTER);
        Method method = screen.method().orElseThrow();
        List<String> words = kind(script, step, presents);
        long before = method.steps().stream()
                .filter(earlier -> earlier.place() < step.place())
                .filter(earlier -> isSpoken(earlier.block()) && earlier.mayWrite(presents, false))
                .filter(earlier -> kind(script, earlier, presents).equals(words))
                .count();
        return Optional.of(words.get((int) (before % words.size())));
    }

    private static boolean isSpoken(Block block) {
        return block == Block.TALK || block == Block.WRITE || block == Block.TURNS;
    }

    private static List<String> kind(FellowScript script, Step step, boolean presents) {
        if (presents) {
            return script.story();
        }
        if (step.advice()) {
            return script.advice();
        }
        if (step.presenter() != PresenterPart.TAKES_PART) {
            return script.reflections();
        }
        return step.writes() == Who.EVERYONE ? script.remarks() : script.asks();
    }

    /** Two dots for one question of somebody else and one for another, that of the newcomer first. */
    private void choose(RoomScreen screen, Step step) {
        OwnWork own = room.own(screen.meeting());
        List<UUID> questions = Stream.concat(
                        screen.cases().stream()
                                .filter(brought -> !isMine(screen, brought.author()))
                                .map(brought -> brought.id().value()),
                        screen.gathered().stream()
                                .filter(text -> !isMine(screen, text.author()))
                                .sorted((one, other) -> Boolean.compare(leads(screen, other), leads(screen, one)))
                                .map(text -> text.id().value()))
                .toList();
        int left = Voting.DOTS
                - own.votes().stream()
                        .filter(vote -> vote.place() == step.place())
                        .mapToInt(RoomScreen.Vote::score)
                        .sum();
        for (int i = 0; i < questions.size() && left > 0; i++) {
            int dots = questions.size() == 1 ? left : Math.min(left, i == 0 ? 2 : 1);
            voting.give(screen.meeting(), step.place(), questions.get(i), dots);
            left -= dots;
        }
        voting.done(screen.meeting(), step.place());
    }

    private static boolean leads(RoomScreen screen, RoomScreen.Shown text) {
        return screen.who(Part.FACILITATOR)
                .filter(someone -> someone.id().equals(text.author()))
                .isPresent();
    }

    private static boolean isMine(RoomScreen screen, PersonId author) {
        return screen.viewer().filter(author::equals).isPresent();
    }

    private void rate(RoomScreen screen, Step step) {
        if (!screen.mayWrite() || step.scale() == null) {
            return;
        }
        List<RoomScreen.Shown> texts = screen.textsOf(step.source().orElseThrow());
        int highest = step.scale().highest();
        for (int i = 0; i < texts.size(); i++) {
            voting.give(screen.meeting(), step.place(), texts.get(i).id().value(), highest - i % highest);
        }
    }

    private void agree(FellowScript script, RoomScreen screen) {
        if (!screen.iAm(Part.PRESENTER)) {
            return;
        }
        EntryId advice = screen.advice().stream()
                .filter(text -> !isMine(screen, text.author()))
                .map(RoomScreen.Shown::id)
                .findFirst()
                .orElse(null);
        agreements.make(
                screen.meeting(),
                new AgreementDraft(script.agreement(), LocalDate.now(clock).plusDays(DAYS), null, advice),
                Confirmation.none());
    }
}
