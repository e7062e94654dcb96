package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.AuditEntry;
import be.leerspoor.people.Role;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries of the audit in words: what was done, to what, by whom and when. */
final class AuditRows {

    private final Map<Role, String> labels;

    AuditRows(Map<Role, String> labels) {
        this.labels = labels;
    }

    Rows of(List<AuditEntry> entries) {
        return new Rows(entries.stream().map(this::row).toList());
    }

    private PlainRow row(AuditEntry entry) {
        Formats formats = Formats.here();
        List<String> line = new ArrayList<>();
        line.add(formats.day(entry.at()) + ", " + formats.time(entry.at()));
        entry.subjects().stream()
                .map(this::words)
                .filter(words -> !words.isEmpty())
                .forEach(line::add);
        line.add(entry.by() == null ? text("people.audit.by-nobody") : text("people.audit.by", entry.by()));
        return new PlainRow(text("people.audit.deed." + entry.deed()), String.join(" · ", line));
    }

    private String words(AuditEntry.Subject subject) {
        String name = subject.kind().equals("role") ? roleName(subject.name()) : subject.name();
        return text("people.audit.subject." + subject.kind(), name).strip();
    }

    private String roleName(String code) {
        return labels.entrySet().stream()
                .filter(label -> label.getKey().name().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(code);
    }
}
