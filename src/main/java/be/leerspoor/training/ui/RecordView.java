package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.LearningRecord;
import be.leerspoor.training.LeftPath;
import be.leerspoor.training.RecordEntry;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything the signed-in person learnt and did that counts, year by year; to read and to print. */
@Route(value = TrainingAddress.DOSSIER, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class RecordView extends Div {

    RecordView(LearningRecord learningRecord, SignedIn signedIn) {
        addClassName("page");
        PageHead head = new PageHead(
                        text("training.record.title", signedIn.actor().name()), text("training.record.sentence"))
                .inTab(text("training.record.open"))
                .withLine(new ReadersLine(Readers.ONLY_ME, text("training.record.readers")));
        List<RecordEntry> entries = learningRecord.mine();
        Div content = new Div();
        content.addClassName("stack");
        if (entries.isEmpty()) {
            content.add(new Card(new EmptyPlace(
                    text("training.record.empty"),
                    Actions.secondaryLink(text("training.mine.title"), TrainingAddress.PLACE))));
        } else {
            head.withAction(Actions.secondary(
                    text("training.record.print"),
                    () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))));
        }
        Map<Integer, List<PlainRow>> years = new LinkedHashMap<>();
        entries.forEach(entry -> years.computeIfAbsent(entry.on().getYear(), _ -> new ArrayList<>())
                .add(row(entry)));
        years.forEach((year, rows) -> content.add(Card.titled(String.valueOf(year), new Rows(rows))));
        List<LeftPath> left = learningRecord.left();
        if (!left.isEmpty()) {
            Card card = Card.titled(text("training.record.left"));
            left.forEach(path -> card.add(left(path)));
            content.add(card);
        }
        add(head, content);
    }

    private static Unfolding left(LeftPath left) {
        return new Unfolding(
                text(
                        "training.record.left.path",
                        left.path().name(Texts.language()),
                        Formats.here().longDay(left.endedOn())),
                new Rows(left.history().stream()
                        .map(entry -> new PlainRow(
                                PathWords.entry(entry, left.path()),
                                Formats.here().moment(entry.at())))
                        .toList()));
    }

    private static PlainRow row(RecordEntry entry) {
        String day = Formats.here().longDay(entry.on());
        return switch (entry) {
            case RecordEntry.Done done -> done(done, day);
            case RecordEntry.Certified certified -> certified(certified, day);
            case RecordEntry.Exempted exempted -> exempted(exempted, day);
            case RecordEntry.PathFinished finished ->
                new PlainRow(text("training.record.finished", finished.path().in(Texts.language())), day);
            case RecordEntry.PathLeft left ->
                new PlainRow(text("training.record.path-left", left.path().in(Texts.language())), day);
        };
    }

    private static PlainRow certified(RecordEntry.Certified certified, String day) {
        LocalDate until = certified.until();
        String title = text("training.record.certified", certified.course().in(Texts.language()));
        return new PlainRow(
                title,
                until == null
                        ? day
                        : together(
                                day,
                                text("training.record.valid", Formats.here().longDay(until.minusDays(1)))));
    }

    private static PlainRow exempted(RecordEntry.Exempted exempted, String day) {
        String title = exempted.step()
                .map(step -> text("training.record.exempted", step.in(Texts.language())))
                .orElseGet(() -> text("training.record.exempted.step"));
        List<String> line = new ArrayList<>();
        line.add(day);
        LocalDate until = exempted.until();
        LocalDate ended = exempted.endedOn();
        if (ended != null) {
            line.add(text("training.exemption.ended-on", Formats.here().longDay(ended)));
        } else if (until != null) {
            line.add(text("training.record.counts-until", Formats.here().longDay(until)));
        }
        line.add(text("training.exemption.why", exempted.byName(), exempted.reason()));
        return new PlainRow(title, together(line.toArray(String[]::new)));
    }

    private static PlainRow done(RecordEntry.Done entry, String day) {
        String what = text(key("training.evidence", entry.kind()));
        String title = entry.course()
                .map(course -> text("training.record.course", what, course.in(Texts.language())))
                .orElse(what);
        List<String> line = new ArrayList<>();
        line.add(day);
        if (entry.presenter()) {
            line.add(text("training.record.presenter"));
        }
        if (entry.facilitator()) {
            line.add(text("training.record.facilitator"));
        }
        Integer minutes = entry.minutes();
        if (minutes != null) {
            line.add(TimeWords.lasting(minutes));
        }
        String takeaway = entry.takeaway();
        if (takeaway != null) {
            line.add(text("training.record.takeaway", takeaway));
        }
        return new PlainRow(title, together(line.toArray(String[]::new)));
    }

    private static String together(String... parts) {
        return String.join(" · ", parts);
    }
}
