package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.ImportPlan;
import be.leerspoor.people.ImportResult;
import be.leerspoor.people.ImportWords;
import be.leerspoor.people.PeopleImport;
import be.leerspoor.people.ReadResult;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.ComponentTexts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.SmallUpload;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adding many people from a file: first what would happen, line by line, then the decision. */
@Route("administration/import")
@RolesAllowed("ADMINISTRATOR")
class ImportView extends Div {

    private static final long serialVersionUID = 1;
    private static final int EXAMPLES = 10;
    private static final int MOST_SHOWN = 200;

    private final transient PeopleImport people;
    private final transient Map<Role, String> labels;
    private final Upload upload = new Upload();
    private final Div outcome = new Div();

    ImportView(PeopleImport people, RoleLabels roleLabels) {
        this.people = people;
        this.labels = roleLabels.in(Texts.language());
        upload.setUploadHandler(new SmallUpload(PeopleImport.MOST_BYTES, this::read));
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PeopleImport.MOST_BYTES);
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        Div page = new Div(
                Card.titled(
                        text("people.import.file"),
                        new Paragraph(text("people.import.columns")),
                        columns(),
                        new Paragraph(text("people.import.columns.more")),
                        upload),
                outcome);
        page.addClassName("stack");
        add(new PageHead(text("people.import.title"), text("people.import.lead")), page);
    }

    private static Pre columns() {
        Pre columns = new Pre(PeopleImport.COLUMNS);
        columns.addClassName("columns-of-file");
        return columns;
    }

    private void read(byte[] file) {
        // So that the same name can be chosen again after it was corrected.
        upload.clearFileList();
        outcome.removeAll();
        switch (people.read(file)) {
            case ReadResult.Unreadable unreadable ->
                outcome.add(Notice.attention(ImportWords.of(unreadable.problem(), unreadable.line())));
            case ReadResult.Read read -> show(read.plan(), file);
        }
    }

    private void show(ImportPlan plan, byte[] file) {
        if (!plan.bad().isEmpty()) {
            outcome.add(Card.titled(text("people.import.bad"), bad(plan.bad())));
        }
        if (plan.good().isEmpty()) {
            outcome.add(Notice.info(text("people.import.nothing")));
            return;
        }
        outcome.add(Card.titled(text("people.import.good"), good(plan.good()), decision(plan, file)));
    }

    private static Div bad(List<ImportPlan.BadLine> problems) {
        Map<Long, String> lines = new LinkedHashMap<>();
        problems.forEach(line -> lines.merge(line.number(), ImportWords.of(line), (one, more) -> one + " " + more));
        Div part = new Div(
                new Paragraph(text("people.import.bad.line")),
                new Rows(lines.entrySet().stream()
                        .limit(MOST_SHOWN)
                        .map(line -> new PlainRow(
                                text("people.import.line", Formats.here().number(line.getKey())), line.getValue()))
                        .toList()));
        if (lines.size() > MOST_SHOWN) {
            part.add(new Paragraph(text("people.import.more", Formats.here().number(lines.size() - MOST_SHOWN))));
        }
        return part;
    }

    private Div good(List<ImportPlan.Line> lines) {
        // Whoever gets a role that opens more comes first.
        Div part = new Div(new Rows(lines.stream()
                .sorted(Comparator.comparingInt(line -> line.roles().equals(List.of(Role.CONSULTANT))
                                || line.roles().isEmpty()
                        ? 1
                        : 0))
                .limit(EXAMPLES)
                .map(line -> new PlainRow(
                        line.person().firstName() + " " + line.person().lastName(),
                        line.person().userName() + " · " + line.teamName() + roles(line)))
                .toList()));
        if (lines.size() > EXAMPLES) {
            part.add(new Paragraph(text("people.import.more", Formats.here().number(lines.size() - EXAMPLES))));
        }
        return part;
    }

    private String roles(ImportPlan.Line line) {
        return line.roles().stream()
                .map(role -> " · " + RoleWords.of(role, null, labels))
                .collect(Collectors.joining());
    }

    private Div decision(ImportPlan plan, byte[] file) {
        String count = Formats.here().number(plan.good().size());
        if (plan.bad().isEmpty()) {
            return Actions.row(Actions.primary(text("people.import.submit", count), () -> perform(file, false)));
        }
        return Actions.row(Actions.secondary(text("people.import.submit.skip", count), () -> perform(file, true)));
    }

    private void perform(byte[] file, boolean skipBad) {
        ImportResult result = people.perform(file, skipBad);
        outcome.removeAll();
        switch (result) {
            case ImportResult.Imported imported ->
                outcome.add(
                        Notice.done(text("people.import.done", Formats.here().number(imported.people())))
                                .with(Actions.secondaryLink(text("people.back-to-list"), "administration/people")));
            case ImportResult.HasBadLines changed -> show(changed.plan(), file);
            case ImportResult.ChangedMeanwhile changed ->
                outcome.add(Notice.attention(text("people.import.meanwhile")));
        }
    }
}
