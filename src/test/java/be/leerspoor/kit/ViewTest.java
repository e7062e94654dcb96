package be.leerspoor.kit;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;

/**
 * The base of tests of views without a browser: {@code navigate(StoryView.class, id)}, {@code find(Button.class)},
 * {@code test(button).click()}. Sign in with {@link WithPerson}; annotate the class with {@link LeerspoorTest} when the
 * database matters (it counts statements), else with {@link LeerspoorTestOnce}.
 */
@ViewPackages(packages = "be.leerspoor")
public abstract class ViewTest extends SpringBrowserlessTest {}
