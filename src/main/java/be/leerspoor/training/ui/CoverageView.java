package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.Coverage;
import be.leerspoor.training.PlacesNeeded;
import be.leerspoor.training.RegionCoverage;
import be.leerspoor.training.RegionName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** How far the teams of a region are on their paths, in shares, and how many places in courses are needed. */
@Route(value = TrainingAddress.COVERAGE, layout = MainLayout.class)
@RolesAllowed({"REGIONAL_MANAGER", "STEERING_GROUP", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class CoverageView extends Div {

    private final transient Coverage coverage;
    private final Div content = new Div();

    CoverageView(Coverage coverage) {
        this.coverage = coverage;
        addClassName("page");
        content.addClassName("stack");
        List<RegionName> regions = coverage.regions();
        add(new PageHead(text("training.coverage.title"), text("training.coverage.sentence"))
                .withAction(Actions.secondaryLink(text("training.years.look"), TrainingAddress.COVERAGE_YEARS)));
        if (regions.size() > 1) {
            Select<RegionName> choice = new Select<>();
            choice.setLabel(text("training.coverage.region"));
            choice.setItemLabelGenerator(RegionName::name);
            choice.setItems(regions);
            choice.setValue(regions.getFirst());
            choice.addValueChangeListener(chosen -> show(chosen.getValue()));
            add(choice);
        }
        add(content);
        if (regions.isEmpty()) {
            content.add(new Card(new EmptyPlace(text("training.coverage.none"))));
        } else {
            show(regions.getFirst());
        }
    }

    private void show(RegionName region) {
        content.removeAll();
        List<PlacesNeeded> places = coverage.places(region.id());
        RegionCoverage far = coverage.of(region.id());
        Card needed = Card.titled(text("training.coverage.places", region.name()));
        if (places.isEmpty()) {
            needed.add(muted(text("training.coverage.places.none")));
        } else {
            needed.add(new Rows(places.stream().map(CoverageView::row).toList()));
        }
        content.add(needed);
        if (far.paths().stream().allMatch(path -> path.teams().isEmpty())) {
            content.add(new Card(new EmptyPlace(text("training.coverage.few"))));
            return;
        }
        far.paths().stream().filter(path -> !path.teams().isEmpty()).forEach(path -> content.add(card(region, path)));
        content.add(muted(text("training.coverage.rule")));
    }

    private static PlainRow row(PlacesNeeded places) {
        return new PlainRow(
                places.name(Texts.language()),
                places.needed().isFew()
                        ? text("training.coverage.places.few")
                        : text(
                                "training.coverage.places.line",
                                places.needed().told(),
                                places.placed().told(),
                                places.waiting().told(),
                                places.missing().told()));
    }

    private static Component card(RegionName region, RegionCoverage.OnPath path) {
        Card card = Card.titled(path.path().name(Texts.language()));
        RegionCoverage.Share whole = path.whole();
        if (whole != null) {
            card.add(muted(text("training.coverage.whole", region.name(), words(whole))));
        }
        List<Component> rows = new ArrayList<>();
        path.teams()
                .forEach(share -> rows.add(new ShareRow(
                        share.team() == null ? text("training.coverage.small-teams") : share.team(),
                        words(share),
                        share.finished(),
                        share.walking())));
        card.add(new Rows(rows));
        return card;
    }

    private static String words(RegionCoverage.Share share) {
        String finished = text("training.coverage.share", share.finished(), share.walking());
        return share.due() == 0
                ? finished
                : text("training.coverage.share.due", finished, share.finishedDue(), share.due());
    }

    private static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }
}
