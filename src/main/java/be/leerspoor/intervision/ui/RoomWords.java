package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.PresenterPart;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Step;
import be.leerspoor.intervision.Way;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Texts;
import java.util.List;
import java.util.Optional;

/** Says in words what happens in a room now, and what the person in front of the screen does. */
final class RoomWords {

    private RoomWords() {}

    /** "Bram is aan de beurt. Daarna kom jij." */
    static String who(RoomScreen screen) {
        Step step = screen.step().orElse(null);
        if (step == null) {
            return "";
        }
        if (screen.iAm(Part.PRESENTER) && step.presenter() == PresenterPart.AWAY) {
            return text("intervision.room.who.away.me");
        }
        if (screen.iAm(Part.PRESENTER) && step.presenter() == PresenterPart.LISTENS) {
            return text("intervision.room.who.listens.me");
        }
        if (screen.way() == Way.DAYS) {
            return text("intervision.room.who.days");
        }
        if (step.block().hasTurns()) {
            return turn(screen);
        }
        String presenter =
                screen.who(Part.PRESENTER).map(someone -> first(someone.name())).orElse("");
        return switch (step.speaks()) {
            case EVERYONE -> text("intervision.room.who.everyone");
            case NOBODY -> text("intervision.room.who.nobody");
            case FACILITATOR ->
                text(
                        "intervision.room.who.one",
                        screen.who(Part.FACILITATOR)
                                .map(someone -> first(someone.name()))
                                .orElse(""));
            case PRESENTER ->
                screen.iAm(Part.PRESENTER)
                        ? text("intervision.room.who.me")
                        : text("intervision.room.who.one", presenter);
            case GROUP ->
                step.presenter() == PresenterPart.TAKES_PART || presenter.isEmpty()
                        ? text("intervision.room.who.group")
                        : text(
                                step.presenter() == PresenterPart.AWAY
                                        ? "intervision.room.who.group.away"
                                        : "intervision.room.who.group.listens",
                                presenter);
        };
    }

    private static String turn(RoomScreen screen) {
        Optional<RoomScreen.Turn> turn = screen.turn();
        if (turn.isEmpty()) {
            return text("intervision.room.turn.over");
        }
        String now = isMe(screen, turn.get().person())
                ? text("intervision.room.turn.me")
                : text("intervision.room.turn.one", first(screen.name(turn.get().person())));
        return screen.next()
                .map(next -> isMe(screen, next.person())
                        ? text("intervision.room.turn.then.me", now)
                        : text("intervision.room.turn.then", now, first(screen.name(next.person()))))
                .orElse(now);
    }

    /** The first of somebody's names, as colleagues call each other in a room. */
    static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    static boolean isMe(RoomScreen screen, PersonId person) {
        return screen.viewer().filter(person::equals).isPresent();
    }

    /** "Stap 3 van 6". */
    static String where(RoomScreen screen) {
        return text(
                "intervision.room.where",
                screen.place(),
                screen.method().map(method -> method.steps().size()).orElse(0));
    }

    /** The parts somebody holds, in words. */
    static String parts(RoomScreen.Someone someone) {
        List<String> parts = someone.parts().stream()
                .sorted()
                .map(part -> text(Texts.key("intervision.room.part", part)))
                .toList();
        return String.join(", ", parts);
    }
}
