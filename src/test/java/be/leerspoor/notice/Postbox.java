package be.leerspoor.notice;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A mail server of its own for each test, which the application sends to: {@code @RegisterExtension final Postbox postbox
 * = new Postbox();}.
 */
public final class Postbox implements BeforeEachCallback, AfterEachCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void beforeEach(ExtensionContext test) {
        server.start();
        SpringExtension.getApplicationContext(test)
                .getBean(NamedMailServer.class)
                .at(port());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        application.getBean(NamedMailServer.class).restore();
        server.stop();
    }

    /** Where it listens. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** Everything that arrived by now, in order. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** What arrived once there are this many. */
    public List<MimeMessage> received(int count) {
        await().atMost(PATIENCE).until(() -> received().size() >= count);
        return received();
    }

    /** What arrived for this address; waits for it. */
    public MimeMessage received(String to) {
        return await().atMost(PATIENCE)
                .until(
                        () -> received().stream()
                                .filter(mail -> MailParts.isTo(mail, to))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }
}
