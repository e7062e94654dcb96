package be.leerspoor.benchmark;

import be.leerspoor.shell.ui.LivePage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A page with nothing on it to which the server may speak first: what a line to a browser weighs by itself. */
@Route(value = LiveEmptyView.PLACE, registerAtStartup = false)
@PermitAll
public class LiveEmptyView extends Div {

    static final String PLACE = "live-empty";

    private static final long serialVersionUID = 1L;

    /** Keeps the line open from the start. */
    public LiveEmptyView() {
        LivePage.keep(this);
    }
}
