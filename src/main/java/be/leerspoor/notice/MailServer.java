package be.leerspoor.notice;

import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A server that takes our mail, and the address we send from. */
record MailServer(String host, int port, String user, String password, String from, Encryption encryption) {

    /** How the way to the server is kept private. */
    enum Encryption {
        NONE,
        STARTTLS,
        TLS
    }

    private static final String PATIENCE_MILLIS = "10000";

    JavaMailSender sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        // Without these a server that says nothing would be waited for, for ever.
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password);
            properties.setProperty("mail.smtp.auth", "true");
        }
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (encryption) {
            case NONE -> {}
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                // Confidential: whoever stands in between could else leave the encryption out.
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return sender;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
