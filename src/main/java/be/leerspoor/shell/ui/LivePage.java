package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;

/**
 * A page that changes by itself while someone looks at it. Only such a page holds a socket open: it costs the server
 * more memory than a view does, and the first page bytes it does not need.
 */
public final class LivePage {

    private LivePage() {}

    /** Lets the server speak first for as long as this view is shown. To be called in the view's constructor. */
    public static void keep(Component view) {
        view.addAttachListener(shown -> {
            PushConfiguration push = shown.getUI().getPushConfiguration();
            push.setTransport(Transport.WEBSOCKET_XHR);
            push.setPushMode(PushMode.AUTOMATIC);
        });
        view.addDetachListener(left -> left.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED));
    }
}
