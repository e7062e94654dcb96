package be.leerspoor.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a person begins: what they may start, what waits for them, what is new. */
@Route("")
@PermitAll
public class StartView extends Div {}
