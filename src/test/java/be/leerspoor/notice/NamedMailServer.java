package be.leerspoor.notice;

import be.leerspoor.kit.TestWorld;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The mail server that a test names; none until it does. */
@TestComponent
@Primary
public class NamedMailServer implements MailServers, TestWorld.Restored {

    /** Where the mails of tests come from. */
    public static final String FROM = "leerspoor@meander.example";

    private volatile Optional<MailServer> named = Optional.empty();

    /** Mail goes to this port from now on, whether anything listens there or not. */
    public void at(int port) {
        named = Optional.of(new MailServer("127.0.0.1", port, "", "", FROM, MailServer.Encryption.NONE));
    }

    @Override
    public Optional<MailServer> current() {
        return named;
    }

    @Override
    public void restore() {
        named = Optional.empty();
    }
}
