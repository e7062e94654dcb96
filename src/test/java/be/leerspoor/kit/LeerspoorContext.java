package be.leerspoor.kit;

import be.leerspoor.Leerspoor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The one application that all tests of a run share, with its web server on a free port. */
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Leerspoor.class, KitBeans.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "leerspoor.clock=" + TestWorld.NOW,
            "leerspoor.clock-stands-still=true",
            "vaadin.productionMode=true",
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1",
            // Counting is asked for where a test wants it.
            "leerspoor.figures-begin=P1D",
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(TestWorld.class)
@interface LeerspoorContext {}
