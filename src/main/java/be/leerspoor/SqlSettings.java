package be.leerspoor;

import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How SQL is written, so that one set of generated tables serves H2 and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class SqlSettings {

    @Bean
    Settings settings() {
        return new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED)
                // Confidential: the log of jOOQ writes values.
                .withExecuteLogging(false);
    }
}
