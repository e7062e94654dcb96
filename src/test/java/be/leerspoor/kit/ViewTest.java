package be.leerspoor.kit;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/**
 * The base of tests of views without a browser: {@code navigate(StoryView.class, id)}, {@code find(Button.class)},
 * {@code test(button).click()}. Sign in with {@link WithPerson}; annotate the class with {@link LeerspoorTest} when the
 * database matters (it counts statements), else with {@link LeerspoorTestOnce}.
 */
@ViewPackages(packages = "be.leerspoor")
public abstract class ViewTest extends SpringBrowserlessTest {

    /** Opens an address inside the application, with its question mark and what follows if there is one. */
    protected static void visit(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** All that stands on the page that is open, also when it says that there is no such page. */
    protected static String words() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getOuterHTML();
    }
}
