package be.leerspoor.benchmark;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A page with nothing on it: what a page of the framework weighs before we put anything there. */
@Route(value = EmptyView.PLACE, registerAtStartup = false)
@PermitAll
public class EmptyView extends Div {

    static final String PLACE = "empty";

    private static final long serialVersionUID = 1L;
}
