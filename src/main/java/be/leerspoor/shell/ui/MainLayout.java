package be.leerspoor.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;

/** The frame around every page of a signed-in person. */
@Layout
@PermitAll
public class MainLayout extends Div implements RouterLayout {}
