package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.training.AskedOfMe;

/** What a colleague asks, in words. */
final class AskedWords {

    private AskedWords() {}

    /** Who asks what: "Anna Peeters vraagt of je meekijkt". */
    static String title(AskedOfMe asked) {
        return switch (asked) {
            case AskedOfMe.Talked talked ->
                text(
                        talked.learning() ? "training.asked.talked.learning" : "training.asked.talked",
                        talked.colleague());
            case AskedOfMe.LookOn look -> text("training.asked.look-on", look.colleague());
            case AskedOfMe.Exempt exempt -> text("training.asked.exempt", exempt.colleague());
            case AskedOfMe.ConfirmStep step -> text("training.asked.step", step.colleague());
        };
    }

    /** When, or which step. */
    static String line(AskedOfMe asked) {
        return switch (asked) {
            case AskedOfMe.Talked talked ->
                text(
                        "training.asked.talked.line",
                        text(key("training.conversation.kind", talked.kind())),
                        Formats.here().longDay(talked.heldOn()));
            case AskedOfMe.LookOn look ->
                text("training.asked.since", Formats.here().longDay(look.since()));
            case AskedOfMe.Exempt exempt ->
                text(
                        "training.asked.step.line",
                        exempt.step().name(Texts.language()),
                        exempt.path().name(Texts.language()));
            case AskedOfMe.ConfirmStep step ->
                text(
                        "training.asked.step.line",
                        step.step().name(Texts.language()),
                        step.path().name(Texts.language()));
        };
    }
}
