package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonId;
import be.leerspoor.plan.KnownOn;
import be.leerspoor.plan.Plan;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanLoad;
import be.leerspoor.plan.PlanLoad.QuarterLoad;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much the plan asks at a time: per quarter, and of whom. Slowing down is meant. */
@Route(value = PlanAddress.LOAD, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class LoadView extends Div {

    private static final long serialVersionUID = 1;
    private static final int WHOLE = 100;

    LoadView(Plan plan) {
        addClassName("page");
        add(new PageHead(text("plan.load.title"), text("plan.load.lead")));
        Div content = new Div();
        content.addClassName("stack");
        add(content);
        Optional<PlanAsKnown> known = plan.asKnown(KnownOn.now());
        if (known.isEmpty()) {
            content.add(new Card(new EmptyPlace(text("plan.home.not-begun"))));
            return;
        }
        PlanLoad load = PlanLoad.of(known.get());
        List<QuarterLoad> full = load.tooFull(known.get());
        if (!full.isEmpty()) {
            content.add(question(known.get(), full));
        }
        content.add(
                Card.titled(text("plan.load.quarters"), sentence(known.get(), load), bars(known.get(), load, full)),
                Card.titled(text("plan.load.per-quarter"), quarters(known.get(), load)),
                Actions.row(Actions.secondaryLink(text("plan.item.roadmap"), PlanAddress.ROADMAP)));
    }

    private static Component question(PlanAsKnown plan, List<QuarterLoad> full) {
        String quarters = full.stream()
                .map(load -> text(
                        "plan.load.question.quarter",
                        PlanWords.quarter(load.quarter()),
                        load.actions().size()))
                .collect(Collectors.joining("; "));
        return Notice.attention(
                        text("plan.load.question", quarters, plan.frame().calmQuarter()))
                .with(new Paragraph(text("plan.load.question.more")));
    }

    private static Component sentence(PlanAsKnown plan, PlanLoad load) {
        return plan.frame()
                .calendar()
                .quarterOf(plan.today())
                .map(now -> load.quarters().get(now.index()))
                .<Component>map(now -> new Paragraph(text(
                        "plan.load.now",
                        PlanWords.quarter(now.quarter()),
                        now.actions().size(),
                        plan.frame().calmQuarter())))
                .orElseGet(Div::new);
    }

    private static Component bars(PlanAsKnown plan, PlanLoad load, List<QuarterLoad> full) {
        int calm = plan.frame().calmQuarter();
        int most = Math.max(
                calm,
                load.quarters().stream()
                        .mapToInt(quarter -> quarter.actions().size())
                        .max()
                        .orElse(0));
        Div all = new Div();
        all.addClassName("load-bars");
        all.getElement().setAttribute("role", "img");
        all.getElement().setAttribute("aria-label", text("plan.load.bars", calm));
        for (QuarterLoad quarter : load.quarters()) {
            int number = quarter.actions().size();
            Span words = new Span(number == 0 ? "" : String.valueOf(number));
            Div filled = new Div();
            filled.getStyle().setHeight(WHOLE * number / most + "%");
            if (full.contains(quarter)) {
                filled.addClassName("full");
            }
            Div line = new Div();
            line.addClassName("load-calm");
            line.getStyle().setBottom(WHOLE * calm / most + "%");
            Div track = new Div(filled, line);
            track.addClassName("load-track");
            Span name = new Span(text(
                    "plan.load.bar",
                    quarter.quarter().year().number(),
                    quarter.quarter().number()));
            name.addClassNames("muted", "load-name");
            Div bar = new Div(words, track, name);
            bar.addClassName("load-bar");
            if (plan.frame()
                    .calendar()
                    .quarterOf(plan.today())
                    .filter(quarter.quarter()::equals)
                    .isPresent()) {
                bar.addClassName("here");
            }
            all.add(bar);
        }
        return all;
    }

    private static Component quarters(PlanAsKnown plan, PlanLoad load) {
        List<Component> rows = new ArrayList<>();
        Formats formats = Formats.here();
        for (QuarterLoad quarter : load.quarters()) {
            if (quarter.actions().isEmpty()) {
                continue;
            }
            Div told = new Div(
                    new Paragraph(text(
                            "plan.load.owners",
                            quarter.owners().entrySet().stream()
                                    .map(owner -> text("plan.load.owner", plan.name(owner.getKey()), owner.getValue()))
                                    .collect(Collectors.joining(", ")))),
                    new Rows(quarter.actions().stream()
                            .map(item -> PlanRow.of(plan, item))
                            .toList()));
            List<PersonId> stretched = PlanLoad.stretched(quarter, plan.frame());
            if (!stretched.isEmpty()) {
                told.addComponentAsFirst(new Paragraph(text(
                        "plan.load.stretched",
                        stretched.stream().map(plan::name).collect(Collectors.joining(", ")),
                        plan.frame().calmOwner())));
            }
            told.addClassName("stack-tight");
            rows.add(new Unfolding(
                    text(
                            "plan.load.quarter",
                            PlanWords.quarter(quarter.quarter()),
                            formats.day(plan.frame().calendar().firstDay(quarter.quarter())),
                            formats.day(plan.frame().calendar().lastDay(quarter.quarter())),
                            quarter.actions().size()),
                    told));
        }
        if (rows.isEmpty()) {
            return new Paragraph(text("plan.element.no-actions"));
        }
        Div all = new Div(rows.toArray(Component[]::new));
        all.addClassName("stack-tight");
        return all;
    }
}
