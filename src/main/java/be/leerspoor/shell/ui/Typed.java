package be.leerspoor.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * What somebody typed in a form that is kept as a whole: as long as it is not, whoever leaves the page is asked first, also by the
 * browser.
 */
public final class Typed implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Component form;
    private boolean unkept;

    private Typed(Component form) {
        this.form = form;
    }

    /** Watches the fields that stand in this form when it is shown. */
    public static Typed in(Component form) {
        Typed typed = new Typed(form);
        if (form.isAttached()) {
            typed.watch(form.getUI().orElseThrow());
        }
        form.addAttachListener((AttachEvent attached) -> typed.watch(attached.getUI()));
        return typed;
    }

    /** All of it is kept, or given up: nobody is asked any more. */
    public void kept() {
        if (unkept) {
            unkept = false;
            Leaving.browserAsks(false);
        }
    }

    private void watch(UI ui) {
        fields(form).forEach(this::watch);
        Registration leaving = ui.addBeforeLeaveListener(this::ask);
        form.addDetachListener(detached -> {
            leaving.remove();
            detached.unregisterListener();
            kept();
        });
    }

    private void watch(Component field) {
        if (ComponentUtil.getData(field, Typed.class) == null && field instanceof HasValue<?, ?> value) {
            ComponentUtil.setData(field, Typed.class, this);
            value.addValueChangeListener(change -> {
                if (change.isFromClient() && !unkept) {
                    unkept = true;
                    Leaving.browserAsks(true);
                }
            });
        }
    }

    private void ask(BeforeLeaveEvent event) {
        if (unkept && !event.isPostponed()) {
            Leaving.ask(event);
        }
    }

    private static Stream<Component> fields(Component within) {
        return within instanceof Text
                ? Stream.empty()
                : Stream.concat(Stream.of(within), within.getChildren().flatMap(Typed::fields));
    }
}
