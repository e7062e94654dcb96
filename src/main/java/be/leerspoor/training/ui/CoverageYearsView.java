package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.Coverage;
import be.leerspoor.training.CoverageHistory;
import be.leerspoor.training.RegionName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far teams and regions were on their paths year after year, in a chart with a sentence and a table. */
@Route(value = TrainingAddress.COVERAGE_YEARS, layout = MainLayout.class)
@RolesAllowed({"REGIONAL_MANAGER", "STEERING_GROUP", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class CoverageYearsView extends Div {

    private static final long serialVersionUID = 1;

    /** A region, or all of them. */
    private record Where(@Nullable RegionName region) {

        String name() {
            return region == null ? text("training.years.everywhere") : region.name();
        }
    }

    private final transient Coverage coverage;
    private final Div content = new Div();

    CoverageYearsView(Coverage coverage) {
        this.coverage = coverage;
        addClassName("page");
        content.addClassName("stack");
        List<Where> places = new ArrayList<>();
        if (coverage.isEverywhere()) {
            places.add(new Where(null));
        }
        coverage.regions().forEach(region -> places.add(new Where(region)));
        add(new PageHead(text("training.years.title"), text("training.years.sentence"))
                .withAction(Actions.secondaryLink(text("training.years.back"), TrainingAddress.COVERAGE)));
        if (places.size() > 1) {
            Select<Where> choice = new Select<>();
            choice.setLabel(text("training.years.where"));
            choice.setItemLabelGenerator(Where::name);
            choice.setItems(places);
            choice.setValue(places.getFirst());
            choice.addValueChangeListener(chosen -> show(chosen.getValue()));
            add(choice);
        }
        add(content);
        if (places.isEmpty()) {
            content.add(new Card(new EmptyPlace(text("training.years.none"))));
        } else {
            show(places.getFirst());
        }
    }

    private void show(Where where) {
        content.removeAll();
        RegionName region = where.region();
        CoverageHistory history = region == null ? coverage.history() : coverage.history(region.id());
        if (history.paths().isEmpty()) {
            content.add(new Card(new EmptyPlace(text("training.years.few"))));
        } else {
            history.paths().forEach(path -> content.add(card(where, history, path)));
        }
        content.add(muted(text("training.years.rule")));
    }

    private static Component card(Where where, CoverageHistory history, CoverageHistory.OnPath path) {
        String name = path.path().name(language());
        String sentence = YearWords.sentence(where.name(), history, path.whole());
        Card card = Card.titled(name, new Paragraph(sentence), YearWords.bars(sentence, history, path.whole()));
        if (path.groups().size() > 1) {
            path.groups().forEach(group -> {
                H3 title = new H3(YearWords.group(group));
                title.addClassName("row-title");
                card.add(
                        title,
                        YearWords.bars(YearWords.sentence(YearWords.group(group), history, group), history, group));
            });
        }
        card.add(new Unfolding(text("training.years.table"), table(where, history, path))
                .spoken(text("training.years.table") + ": " + name));
        return card;
    }

    private static Component table(Where where, CoverageHistory history, CoverageHistory.OnPath path) {
        StepTable table = new StepTable(
                text("training.years.caption", path.path().name(language())),
                text("training.years.group"),
                history.periods().stream().map(YearWords::period).toList());
        path.groups().forEach(group -> table.add(YearWords.group(group), cells(group), ""));
        if (path.groups().size() > 1) {
            table.add(text("training.years.whole", where.name()), cells(path.whole()), "");
        }
        return table;
    }

    private static List<Span> cells(CoverageHistory.Line line) {
        return line.shares().stream()
                .map(share -> new Span(YearWords.full(share)))
                .toList();
    }

    private static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }
}
