package be.leerspoor.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import java.util.Map;

/**
 * What every page of ours begins with; what only the frame needs comes with {@link MainLayout}, and icons with the first
 * of them. The folder of the styles carries a version: whoever changes a style that people may have kept raises it here
 * and in the folder's name.
 */
@StyleSheet(AppShell.FOLDER + "tokens.css")
@StyleSheet(AppShell.FOLDER + "page.css")
@StyleSheet(AppShell.FOLDER + "components.css")
public class AppShell implements AppShellConfigurator {

    /** Where our files are; a view with a style sheet of its own names it from here. */
    public static final String FOLDER = "leerspoor-1/";

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink(FOLDER + "favicon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        // Without crossorigin the browser fetches the font a second time.
        settings.addLink(
                FOLDER + "atkinson.woff2",
                Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
    }
}
