package be.leerspoor.shell.ui;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;

/** Where the framework looks for pages: not in everything we have, which would take time at every start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableVaadin("be.leerspoor.*.ui")
class Pages {}
