package be.leerspoor.people.ui;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Tells a program that there is nothing at its address; otherwise the framework would answer with a page. */
@Configuration(proxyBeanMethods = false)
class UnknownApi {

    /** After every handler with an address of its own, before the pages. */
    private static final int LATE = 1;

    @Bean
    SimpleUrlHandlerMapping nothingElseForPrograms() {
        HttpRequestHandler nothing =
                (request, response) -> ApiAnswers.write(request, response, HttpStatus.NOT_FOUND, "people.api.nothing");
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing), LATE);
    }
}
