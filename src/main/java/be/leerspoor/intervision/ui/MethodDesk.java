package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.MethodDraft;
import be.leerspoor.intervision.MethodResult;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The draft on the table: each change of its parts goes through here and builds on the one before. */
class MethodDesk {

    private static final Logger LOG = LoggerFactory.getLogger(MethodDesk.class);

    private final SavedLine saved = new SavedLine();
    private final Div message = new Div();
    private final List<Consumer<MethodDraft>> listeners = new ArrayList<>();
    private final Runnable reload;
    private MethodDraft draft;

    MethodDesk(MethodDraft draft, Runnable reload) {
        this.draft = draft;
        this.reload = reload;
    }

    SavedLine saved() {
        return saved;
    }

    Div message() {
        return message;
    }

    Method method() {
        return draft.method();
    }

    MethodDraft draft() {
        return draft;
    }

    /** Called with the draft now, and after each change that was kept. */
    void onChange(Consumer<MethodDraft> listener) {
        listeners.add(listener);
        listener.accept(draft);
    }

    /** Makes a change that builds on what is shown; empty when it was kept, else why not. */
    Optional<String> keep(String what, IntFunction<MethodResult> change) {
        MethodResult result;
        try {
            result = change.apply(draft.version());
        } catch (RuntimeException failure) {
            // Confidential: the message of the cause could quote the text, so only its type is logged.
            LOG.warn(
                    "A draft of a method could not be changed: {}",
                    failure.getClass().getName());
            saved.failed(what, () -> keep(what, change));
            return Optional.of(text("intervision.method.failed"));
        }
        if (result instanceof MethodResult.Kept(MethodDraft now, var at)) {
            draft = now;
            message.removeAll();
            saved.kept(what, at);
            listeners.forEach(listener -> listener.accept(now));
            return Optional.empty();
        }
        saved.notKept(what);
        if (result instanceof MethodResult.ChangedMeanwhile) {
            tellChangedMeanwhile();
        }
        return Optional.of(why(result));
    }

    /** The words for a change that was not made. */
    static String why(MethodResult result) {
        return switch (result) {
            case MethodResult.ChangedMeanwhile _ -> text("intervision.method.meanwhile");
            case MethodResult.Closed _ -> text("intervision.method.closed");
            case MethodResult.RegisterNumber _ -> text("intervision.method.register-number");
            case MethodResult.TooLong(int limit) -> text("intervision.method.too-long", limit);
            case MethodResult.OutOfBounds _ -> text("intervision.method.out-of-bounds");
            case MethodResult.TooManySteps(int limit) -> text("intervision.method.too-many-steps", limit);
            case MethodResult.Flawed _ -> text("intervision.method.flawed");
            case MethodResult.ToConfirm _ -> text("intervision.method.to-confirm");
            case MethodResult.Kept _, MethodResult.Done _ -> text("intervision.method.kept");
        };
    }

    void tellChangedMeanwhile() {
        message.removeAll();
        message.add(Notice.attention(text("intervision.method.meanwhile.page"))
                .with(Actions.row(Actions.secondary(text("intervision.method.meanwhile.show"), reload))));
    }

    void tell(MethodResult result) {
        tell(why(result));
    }

    /** Tells why something was not done, unless the page already tells that the draft is another by now. */
    void tell(String why) {
        if (!why.equals(text("intervision.method.meanwhile"))) {
            message.removeAll();
            message.add(Notice.attention(why));
        }
    }
}
