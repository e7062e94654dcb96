package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.EntryId;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What was shown to everyone, each text under its step; what is already on the screen stays as it is. */
final class SharedTexts extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Function<RoomScreen, List<RoomScreen.Shown>> which;
    private final boolean withSteps;
    private final transient Set<EntryId> there = new HashSet<>();
    private int lastPlace = -1;

    /** Of all that was shown these, with the name of their step above them or not. */
    SharedTexts(Function<RoomScreen, List<RoomScreen.Shown>> which, boolean withSteps) {
        this.which = which;
        this.withSteps = withSteps;
        getContent().addClassName("shared-texts");
        getContent().setVisible(false);
    }

    void show(RoomScreen screen) {
        List<RoomScreen.Shown> shown = which.apply(screen);
        // Confidential: what somebody may not see any more goes off the screen too.
        if (!shown.stream().map(RoomScreen.Shown::id).toList().containsAll(there)) {
            getContent().removeAll();
            there.clear();
            lastPlace = -1;
        }
        shown.stream().filter(text -> there.add(text.id())).forEach(text -> add(screen, text));
        getContent().setVisible(!there.isEmpty());
    }

    private void add(RoomScreen screen, RoomScreen.Shown shown) {
        if (withSteps && shown.place() != lastPlace) {
            lastPlace = shown.place();
            getContent()
                    .add(new H3(screen.method()
                            .flatMap(method -> method.step(shown.place()))
                            .map(step -> step.name(language()))
                            .orElse("")));
        }
        Span author = new Span(
                RoomWords.isMe(screen, shown.author())
                        ? text("intervision.room.you")
                        : RoomWords.first(shown.authorName()));
        author.addClassName("shared-author");
        Div text = new Div(new Prose(shown.body()), author);
        text.addClassName("shared-text");
        text.getElement().setAttribute("data-entry", shown.id().toString());
        getContent().add(text);
    }
}
