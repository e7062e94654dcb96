package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * A page that changes by itself while someone looks at it. Only such a page holds a socket open: it costs the server
 * more memory than a view does, and the first page bytes it does not need.
 */
public final class LivePage {

    private LivePage() {}

    /** Lets the server speak first for as long as this view is shown, from now on; a second call changes nothing. */
    public static void keep(Component view) {
        if (ComponentUtil.getData(view, Kept.class) != null) {
            return;
        }
        ComponentUtil.setData(view, Kept.class, new Kept());
        view.addAttachListener(shown -> open(shown.getUI(), view));
        view.addDetachListener(left -> close(left.getUI(), view));
        view.getUI().ifPresent(ui -> open(ui, view));
    }

    private static void open(UI ui, Component view) {
        live(ui).views.add(view);
        PushConfiguration push = ui.getPushConfiguration();
        push.setTransport(Transport.WEBSOCKET_XHR);
        push.setPushMode(PushMode.AUTOMATIC);
    }

    private static void close(UI ui, Component view) {
        Live live = live(ui);
        live.views.remove(view);
        // The next page may have been shown before this one went.
        if (live.views.isEmpty()) {
            ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
        }
    }

    private static Live live(UI ui) {
        Live live = ComponentUtil.getData(ui, Live.class);
        if (live == null) {
            live = new Live();
            ComponentUtil.setData(ui, Live.class, live);
        }
        return live;
    }

    private record Kept() implements Serializable {}

    private static final class Live implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Set<Component> views = new HashSet<>();
    }
}
