package be.leerspoor.people;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The code that proves that who sets up can read the terminal. Made anew at each start, kept in memory only. */
@Component
class SetUpCode {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpCode.class);

    private final String code = Secrets.code();
    private final SetUpRepository repository;

    SetUpCode(SetUpRepository repository) {
        this.repository = repository;
    }

    /** Whether this is the code, however it is spaced and in small letters or capitals. */
    boolean fits(String typed) {
        return Secrets.same(bare(typed), bare(code));
    }

    String text() {
        return code;
    }

    @EventListener
    void show(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && repository.organisation().isEmpty()) {
            LOG.info("Installatiecode: {} (open http://localhost:{})", code, web.getWebServer().getPort());
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
