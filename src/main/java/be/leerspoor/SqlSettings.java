package be.leerspoor;

import java.sql.SQLException;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How SQL is written, so that one set of generated tables serves H2 and PostgreSQL, and what may be told of a failure. */
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

    /** Before the translation into exceptions of Spring, which repeats what the database said. */
    @Bean
    @Order(-1)
    ExecuteListenerProvider failuresWithoutContent() {
        return new DefaultExecuteListenerProvider(new FailuresWithoutContent());
    }

    /** Confidential: a database repeats the values that it refuses, and what it says ends up in a log. */
    private static final class FailuresWithoutContent implements ExecuteListener {

        private static final long serialVersionUID = 1;

        @Override
        public void exception(ExecuteContext context) {
            SQLException said = context.sqlException();
            if (said != null) {
                SQLException kept = new SQLException(
                        "state %s, code %d".formatted(said.getSQLState(), said.getErrorCode()),
                        said.getSQLState(),
                        said.getErrorCode());
                kept.setStackTrace(said.getStackTrace());
                context.sqlException(kept);
            }
        }
    }
}
