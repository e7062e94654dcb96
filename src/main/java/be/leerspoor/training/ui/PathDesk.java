package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.training.PathContent;
import be.leerspoor.training.PathDraft;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.PathResult;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The draft on the table: each change of its parts goes through here and builds on the one before. */
class PathDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PathDesk.class);

    private final SavedLine saved = new SavedLine();
    private final Div message = new Div();
    private final List<Consumer<PathDraft>> listeners = new ArrayList<>();
    private final PathDrafts drafts;
    private final Runnable reload;
    private PathDraft draft;

    PathDesk(PathDrafts drafts, PathDraft draft, Runnable reload) {
        this.drafts = drafts;
        this.draft = draft;
        this.reload = reload;
    }

    SavedLine saved() {
        return saved;
    }

    Div message() {
        return message;
    }

    String code() {
        return draft.id().code();
    }

    PathContent content() {
        return draft.content();
    }

    PathDraft draft() {
        return draft;
    }

    /** Called with the draft now, and after each change that was kept. */
    void onChange(Consumer<PathDraft> listener) {
        listeners.add(listener);
        listener.accept(draft);
    }

    /** Makes a change that builds on what is shown; empty when it was kept, else why not. */
    Optional<String> keep(String what, UnaryOperator<PathContent> change) {
        return keep(what, () -> drafts.change(code(), change.apply(draft.content()), draft.version()));
    }

    /** Puts a file with what a step asks to read; empty when it was kept, else why not. */
    Optional<String> attach(String what, String step, String fileName, byte[] content) {
        return keep(what, () -> drafts.attach(code(), step, fileName, content, draft.version()));
    }

    /** Takes away the file that a step asks to read; empty when that was kept, else why not. */
    Optional<String> detach(String what, String step) {
        return keep(what, () -> drafts.detach(code(), step, draft.version()));
    }

    /** What the file is called that a step asks to read. */
    Optional<String> file(String step) {
        return content().step(step).stream()
                .flatMap(each -> each.requirements().stream())
                .flatMap(asked -> Optional.ofNullable(asked.file()).stream())
                .findFirst();
    }

    private Optional<String> keep(String what, Supplier<PathResult> change) {
        PathResult result;
        try {
            result = change.get();
        } catch (RuntimeException failure) {
            // Confidential: the message of the cause could quote the text, so only its type is logged.
            LOG.warn(
                    "A draft of a path could not be changed: {}",
                    failure.getClass().getName());
            saved.failed(what, () -> keep(what, change));
            return Optional.of(text("training.draft.failed"));
        }
        if (result instanceof PathResult.Kept(PathDraft now, var at)) {
            draft = now;
            message.removeAll();
            saved.kept(what, at);
            listeners.forEach(listener -> listener.accept(now));
            return Optional.empty();
        }
        saved.notKept(what);
        if (result instanceof PathResult.ChangedMeanwhile) {
            tellChangedMeanwhile();
        }
        return Optional.of(PathDraftWords.why(result));
    }

    /** Makes a change of the whole, and tells above the page when it was not kept; whether it was. */
    boolean rearrange(String what, UnaryOperator<PathContent> change) {
        Optional<String> why = keep(what, change);
        why.filter(words -> !words.equals(text("training.draft.meanwhile"))).ifPresent(this::tell);
        return why.isEmpty();
    }

    void tellChangedMeanwhile() {
        message.removeAll();
        message.add(Notice.attention(text("training.draft.meanwhile.page"))
                .with(Actions.row(Actions.secondary(text("training.draft.meanwhile.show"), reload))));
    }

    void tell(String why) {
        message.removeAll();
        message.add(Notice.attention(why));
    }
}
