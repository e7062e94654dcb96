package be.leerspoor.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything of the demo organisation that lives in the application. */
// Confidential: without leerspoor.demo=true none of this exists, so nobody gets in with the password of the cast.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("leerspoor.demo")
@Import({
    DemoPeople.class,
    ActingAs.class,
    DemoReviews.class,
    DemoStories.class,
    DemoUses.class,
    DemoOrganisation.class,
    DemoDoor.class
})
class DemoMode {}
