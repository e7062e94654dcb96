package be.leerspoor.shell.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;

/** What every page of ours begins with. */
@Push
public class AppShell implements AppShellConfigurator {}
