package be.leerspoor.notice;

import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The mail server that the operator named. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailSettings {

    @Bean
    MailServers mailServers(
            @Value("${leerspoor.mail.host:}") String host,
            @Value("${leerspoor.mail.port:25}") int port,
            @Value("${leerspoor.mail.user:}") String user,
            @Value("${leerspoor.mail.password:}") String password,
            @Value("${leerspoor.mail.from:}") String from,
            @Value("${leerspoor.mail.tls:none}") String tls) {
        Optional<MailServer> named = host.isBlank()
                ? Optional.empty()
                : Optional.of(new MailServer(
                        host,
                        port,
                        user,
                        password,
                        from,
                        MailServer.Encryption.valueOf(tls.strip().toUpperCase(Locale.ROOT))));
        return () -> named;
    }
}
