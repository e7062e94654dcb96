package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.DownloadLink;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.Exemption;
import be.leerspoor.training.ExemptionList;
import be.leerspoor.training.ExemptionRequest;
import be.leerspoor.training.ExemptionRequests;
import be.leerspoor.training.Exemptions;
import be.leerspoor.training.Step;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who need not do which step, for trainers. */
@Route(value = TrainingAddress.EXEMPTIONS, layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class ExemptionsView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Exemptions exemptions;
    private final transient ExemptionRequests requests;
    private final transient Directory directory;
    private final transient Clock clock;
    private final Div content = new Div();

    ExemptionsView(Exemptions exemptions, ExemptionRequests requests, Directory directory, Clock clock) {
        this.exemptions = exemptions;
        this.requests = requests;
        this.directory = directory;
        this.clock = clock;
        addClassName("page");
        content.addClassName("stack");
        add(
                new PageHead(text("training.exemption.title"), text("training.exemption.sentence"))
                        .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("training.exemption.readers"))),
                content);
        show("");
    }

    private void show(String done) {
        content.removeAll();
        if (!done.isEmpty()) {
            content.add(Notice.done(done));
        }
        List<ExemptionRequest> asked = requests.waiting();
        if (!asked.isEmpty()) {
            content.add(Card.titled(
                    text("training.exemption.asked"),
                    new Rows(asked.stream().map(this::row).toList())));
        }
        ExemptionList running = exemptions.some(true, 0);
        content.add(
                Card.titled(
                        text("training.exemption.new"),
                        new ExemptionForm(
                                exemptions,
                                running.paths(),
                                directory,
                                LocalDate.now(clock),
                                () -> show(text("training.exemption.given")))),
                running(running));
    }

    private PlainRow row(ExemptionRequest request) {
        String title = text(
                "training.exemption.row", request.colleague(), request.step().name(Texts.language()));
        PlainRow row = new PlainRow(
                title,
                text(
                        "training.exemption.row.line",
                        request.path().name(Texts.language()),
                        text("training.asked.since", Formats.here().longDay(request.since())),
                        request.reason()));
        if (request.withFile()) {
            row.with(new DownloadLink(text("training.exemption.open"), () -> requests.file(request.id())));
        }
        return row.with(new Unfolding(
                        text("training.exemption.decide"),
                        new ExemptionDecision(request, requests, LocalDate.now(clock), this::show))
                .spoken(text("training.exemption.decide.of", title)));
    }

    private Card running(ExemptionList running) {
        // Looked up when somebody wants to see them.
        Div past = new Div();
        return Card.titled(
                text("training.exemption.running"),
                list(running, true),
                new Unfolding(text("training.exemption.past"), past)
                        .whenOpened(() -> past.add(list(exemptions.some(false, 0), false))));
    }

    private Div list(ExemptionList first, boolean running) {
        Div rows = new Div();
        rows.addClassNames("stack-tight", "whole-lines");
        if (first.exemptions().isEmpty()) {
            rows.add(
                    running
                            ? new EmptyPlace(text("training.exemption.empty"), text("training.exemption.empty.example"))
                            : new Paragraph(text("training.exemption.past.empty")));
        }
        append(rows, first, running, 0);
        return rows;
    }

    private void append(Div rows, ExemptionList found, boolean running, int before) {
        if (!found.exemptions().isEmpty()) {
            rows.add(new Rows(found.exemptions().stream().map(this::row).toList()));
        }
        if (found.more()) {
            int shown = before + found.exemptions().size();
            Div next = Actions.row();
            next.add(Actions.secondary(text("training.exemption.more"), () -> {
                rows.remove(next);
                append(rows, exemptions.some(running, shown), running, shown);
            }));
            rows.add(next);
        }
    }

    private PlainRow row(Exemption exemption) {
        String title = text("training.exemption.row", exemption.person(), step(exemption));
        PlainRow row = new PlainRow(
                title, text("training.exemption.row.line", exemption.reason(), exemption.byName(), lasts(exemption)));
        if (exemption.withFile()) {
            row.with(new DownloadLink(text("training.exemption.open"), () -> exemptions.file(exemption.id())));
        }
        if (exemption.endedOn() == null) {
            String words = text("training.exemption.end");
            row.withAction(words, words + ": " + title, () -> askToEnd(exemption));
        }
        return row;
    }

    private static String step(Exemption exemption) {
        return Optional.ofNullable(exemption.path())
                .flatMap(path -> path.step(exemption.step()))
                .map((Step step) -> step.name(Texts.language()))
                .orElse(exemption.step());
    }

    private static String lasts(Exemption exemption) {
        LocalDate ended = exemption.endedOn();
        if (ended != null) {
            return text("training.exemption.ended-on", Formats.here().longDay(ended));
        }
        LocalDate until = exemption.until();
        String from = Formats.here().longDay(exemption.from());
        return until == null
                ? text("training.exemption.lasts", from)
                : text("training.exemption.lasts.until", from, Formats.here().longDay(until));
    }

    private void askToEnd(Exemption exemption) {
        Confirm.askAttention(
                text("training.exemption.end.question"),
                text("training.exemption.end.consequence", exemption.person()),
                text("training.exemption.end"),
                () -> show(
                        exemptions.end(exemption.id())
                                ? text("training.exemption.ended")
                                : text("training.exemption.not-ended")));
    }
}
