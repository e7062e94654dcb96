package be.leerspoor.notice;

import be.leerspoor.people.Recipient;
import be.leerspoor.shell.Texts;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSender;

/** A stored mail as it goes over the wire: plain text, and with an event also what a calendar reads. */
final class Letter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final StoredMail mail;
    private final Recipient person;
    private final String from;
    private final Optional<String> wayOut;

    /** @param wayOut the whole address at which the person can have no more mails of this kind */
    Letter(StoredMail mail, Recipient person, String from, Optional<String> wayOut) {
        this.mail = mail;
        this.person = person;
        this.from = from;
        this.wayOut = wayOut;
    }

    MimeMessage written(JavaMailSender sender, Instant now) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        message.setFrom(address(from, "Leerspoor"));
        message.setRecipient(Message.RecipientType.TO, address(person.mail(), person.name()));
        message.setSubject(OneLine.of(mail.subject()), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Message-ID", "<" + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        message.setHeader("Content-Language", person.language().getLanguage());
        // So that nobody who is on holiday answers a program.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (wayOut.isPresent()) {
            // Shown by the mail program as a button of its own, which posts to the address (RFC 8058).
            message.setHeader("List-Unsubscribe", "<" + wayOut.get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        String method = mail.calendarMethod();
        String calendar = mail.calendarText();
        if (method == null || calendar == null) {
            message.setText(body(), UTF_8);
        } else {
            message.setContent(withEvent(method, calendar));
        }
        return message;
    }

    private String body() {
        return wayOut.map(address -> mail.body() + "\n" + Texts.textIn(person.language(), "notice.mail.stop") + "\n"
                        + address + "\n")
                .orElseGet(mail::body);
    }

    /** Outlook and Google look for the event among the ways to read the mail, others for a file that goes with it. */
    private Multipart withEvent(String method, String calendar) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(body(), UTF_8);
        BodyPart event = part(calendar, "text/calendar; charset=UTF-8; method=" + method);
        MimeMultipart ways = new MimeMultipart("alternative", words, event);
        MimeBodyPart toRead = new MimeBodyPart();
        toRead.setContent(ways);
        BodyPart file = part(calendar, "application/ics; name=\"" + fileName(method) + "\"");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName(fileName(method));
        return new MimeMultipart("mixed", toRead, file);
    }

    private static String fileName(String method) {
        return method.equals("CANCEL") ? "cancel.ics" : "invite.ics";
    }

    private static BodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    private static InternetAddress address(String mail, String name) throws MessagingException {
        InternetAddress address = new InternetAddress(OneLine.of(mail).toLowerCase(Locale.ROOT), true);
        try {
            address.setPersonal(OneLine.of(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
        return address;
    }
}
