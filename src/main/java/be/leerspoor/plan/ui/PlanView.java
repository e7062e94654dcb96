package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.ElementSentence;
import be.leerspoor.plan.ElementSentences;
import be.leerspoor.plan.IndicatorOverview;
import be.leerspoor.plan.IndicatorRole;
import be.leerspoor.plan.Indicators;
import be.leerspoor.plan.KnownOn;
import be.leerspoor.plan.Plan;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanDesk;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.PlanNews;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the plan stands, on one page. */
@Route(value = PlanAddress.PLACE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class PlanView extends Div {

    private static final long serialVersionUID = 1;

    private final transient ElementSentences sentences;
    private final transient Plan plan;
    private final transient Indicators indicators;
    private final Div content = new Div();

    PlanView(Plan plan, ElementSentences sentences, Indicators indicators) {
        this.plan = plan;
        this.sentences = sentences;
        this.indicators = indicators;
        addClassName("page");
        content.addClassName("stack");
        PageHead head = new PageHead(text("plan.home.title"), text("plan.home.lead"))
                .withLine(new ReadersLine(Readers.EVERYONE, text("plan.readers.everyone")));
        add(head, content);
        Optional<PlanDesk> desk = plan.desk();
        if (desk.isEmpty()) {
            content.add(notBegun());
            return;
        }
        head.withAction(Actions.secondaryLink(text("plan.home.roadmap"), PlanAddress.ROADMAP));
        show(desk.get());
    }

    private static Component notBegun() {
        return new Card(new EmptyPlace(
                text("plan.home.not-begun"),
                Actions.secondaryLink(text("plan.home.begin"), PlanAddress.FRAME),
                text("plan.home.not-begun.example")));
    }

    private void show(PlanDesk desk) {
        content.removeAll();
        PlanAsKnown now = desk.plan();
        Map<Element, ElementSentence> told = sentences.asKnown(KnownOn.now());
        IndicatorOverview measured = indicators.beside(now, KnownOn.now());
        Div elements = new Div();
        elements.addClassName("plan-elements");
        for (Element element : Element.values()) {
            Optional<ElementSentence> sentence = Optional.ofNullable(told.get(element));
            ElementCard card = new ElementCard(now, element, sentence, RoadmapFilter.none());
            card.with(measured.of(element, IndicatorRole.ADOPTION), ReadingLines::new);
            if (desk.rights().everything()) {
                card.withForm(() -> form(element, sentence));
            }
            elements.add(card);
        }
        PlanNews news = plan.news(now);
        Div milestones = new Div(
                rows("plan.home.behind", "plan.home.behind.none", now, news.behind()),
                rows("plan.home.ahead", "plan.home.ahead.none", now, news.ahead()));
        milestones.addClassName("plan-halves");
        Div talk = new Div(
                rows("plan.home.decisions", "plan.home.decisions.none", now, news.toDecide()), changed(now, news));
        talk.addClassName("plan-halves");
        content.add(
                new Card(new FiveYears(now)),
                elements,
                ElementCard.costs(measured, ReadingLines::new),
                milestones,
                talk,
                beside(desk));
    }

    private Component form(Element element, Optional<ElementSentence> before) {
        return new SentenceForm(
                text("plan.sentence.label"),
                before.map(ElementSentence::words).orElse(""),
                ElementSentence.LONGEST,
                text("plan.sentence.keep"),
                (words, confirmation) -> sentences.write(
                        element, before.map(ElementSentence::number).orElse(0), words, confirmation),
                () -> {
                    plan.desk().ifPresent(this::show);
                    content.addComponentAsFirst(Notice.done(text("plan.sentence.kept", PlanWords.element(element))));
                });
    }

    private static Card rows(String title, String none, PlanAsKnown plan, List<? extends PlanItem<?>> items) {
        Card card = Card.titled(text(title));
        if (items.isEmpty()) {
            card.add(new Paragraph(text(none)));
        } else {
            card.add(new Rows(items.stream().map(item -> PlanRow.of(plan, item)).toList()));
        }
        return card;
    }

    private static Card changed(PlanAsKnown plan, PlanNews news) {
        Card card = Card.titled(text(news.sinceMeeting() ? "plan.home.changed" : "plan.home.changed.lately"));
        if (news.changed().isEmpty()) {
            card.add(new Paragraph(text("plan.home.changed.none")));
        } else {
            card.add(new Rows(news.changed().stream()
                    .map(item -> PlanRow.withKind(plan, item))
                    .toList()));
        }
        return card;
    }

    private static Component beside(PlanDesk desk) {
        Rows rows = new Rows();
        ArrayList<RowLink> links = new ArrayList<>(List.of(
                link("plan.home.roadmap", "plan.home.roadmap.line", PlanAddress.ROADMAP),
                link("plan.home.indicators", "plan.home.indicators.line", IndicatorAddress.PLACE),
                link("plan.home.outcomes", "plan.home.outcomes.line", OutcomeAddress.PLACE),
                link("plan.home.reports", "plan.home.reports.line", ReportAddress.REPORTS),
                link("plan.home.load", "plan.home.load.line", PlanAddress.LOAD),
                link("plan.home.agreed", "plan.home.agreed.line", PlanAddress.AGREED)));
        if (desk.rights().everything()) {
            links.add(link("plan.home.meetings", "plan.home.meetings.line", PlanAddress.MEETINGS));
            links.add(link("plan.home.file", "plan.home.file.line", ReportAddress.FILE));
            links.add(link("plan.home.frame", "plan.home.frame.line", PlanAddress.FRAME));
        }
        rows.show(links);
        return Card.titled(text("plan.home.beside"), rows);
    }

    private static RowLink link(String title, String line, String address) {
        return new RowLink(text(title), text(line), address);
    }
}
