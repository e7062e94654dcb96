package be.leerspoor.notice;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands in a mail that arrived. */
public final class MailParts {

    private MailParts() {}

    /** Whether it is for this address and for nobody else. */
    public static boolean isTo(MimeMessage mail, String address) {
        try {
            Address[] all = mail.getAllRecipients();
            return all.length == 1 && ((InternetAddress) all[0]).getAddress().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain words. */
    public static String words(MimeMessage mail) {
        return text(one(mail, "text/plain"));
    }

    /** The date that is there to put in a calendar. */
    public static String calendar(MimeMessage mail) {
        return text(one(mail, "text/calendar"));
    }

    /** The one part of this type. */
    static Part one(MimeMessage mail, String type) {
        List<Part> parts = new ArrayList<>();
        collect(mail, type, parts);
        if (parts.size() != 1) {
            throw new AssertionError(parts.size() + " parts of type " + type);
        }
        return parts.getFirst();
    }

    static String text(Part part) {
        try {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the headers, in small letters. */
    static List<String> headers(MimeMessage mail) {
        try {
            return Collections.list(mail.getAllHeaderLines()).stream()
                    .map(line -> line.substring(0, line.indexOf(':')).toLowerCase())
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Part part, String type, List<Part> found) {
        try {
            if (part.getContent() instanceof Multipart many) {
                for (int i = 0; i < many.getCount(); i++) {
                    BodyPart next = many.getBodyPart(i);
                    collect(next, type, found);
                }
            } else if (part.isMimeType(type)) {
                found.add(part);
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
