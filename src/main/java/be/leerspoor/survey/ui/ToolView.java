package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.ReadingColumn;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.survey.Tool;
import be.leerspoor.survey.ToolResults;
import be.leerspoor.survey.ToolSurveys;
import be.leerspoor.training.Course;
import be.leerspoor.training.Courses;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;

/** A tool: what it is, what surveys tell of its use, stories in which it is used, where one learns it. */
@Route(value = SurveyAddress.TOOLS + "/:" + ImpactAddress.TOOL, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "impact.css")
class ToolView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final int STORIES = 5;

    private final transient Stories stories;
    private final transient ToolSurveys surveys;
    private final transient Courses courses;

    ToolView(Stories stories, ToolSurveys surveys, Courses courses) {
        this.stories = stories;
        this.surveys = surveys;
        this.courses = courses;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(ImpactAddress.TOOL)
                .flatMap(Tool::of)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Tool tool) {
        removeAll();
        add(
                new PageHead(text(key("survey.tool.name", tool)), text(key("survey.tool.sentence", tool)))
                        .withAction(Actions.secondaryLink(text("survey.tools.place"), SurveyAddress.TOOLS)),
                new ReadingColumn(new Prose(text(key("survey.tool.about", tool))), practice(tool), stories(tool))
                        .withSide(learning(tool), others(tool)));
    }

    /** What surveys tell of it; empty as long as there is nothing. */
    private ToolPractice practice(Tool tool) {
        ToolResults told = surveys.of(tool);
        ToolPractice practice = new ToolPractice();
        told.breadth().ifPresent(practice::showUse);
        practice.showWithWhom(told.withWhom());
        practice.tell(ToolAspect.HOW, told.texts().getOrDefault("how", List.of()));
        practice.tell(ToolAspect.VALUABLE, told.texts().getOrDefault("valuable", List.of()));
        practice.tell(ToolAspect.CARE, told.texts().getOrDefault("less", List.of()));
        return practice;
    }

    private Component stories(Tool tool) {
        // One more than is shown says whether there are others.
        List<StorySummary> newest = stories.newestWithTool(tool.code(), STORIES + 1);
        Card card = Card.titled(text("survey.tool.stories"));
        if (newest.isEmpty()) {
            card.add(new EmptyPlace(
                    text("survey.tool.stories.none"),
                    Actions.secondaryLink(text("survey.tool.stories.write"), "stories/new")));
            return card;
        }
        card.add(new Rows(newest.stream().limit(STORIES).map(ToolView::row).toList()));
        if (newest.size() > STORIES) {
            card.add(Actions.row(
                    Actions.secondaryLink(text("survey.tool.stories.all"), ImpactAddress.storiesWith(tool))));
        }
        return card;
    }

    private static RowLink row(StorySummary story) {
        return new RowLink(
                story.title(),
                story.uses() == 0 ? story.summary() : text("survey.tool.story", story.summary(), story.uses()),
                ImpactAddress.story(story.id()));
    }

    private Component learning(Tool tool) {
        List<Course> practising = courses.practising(tool.code());
        Card card = Card.titled(text("survey.tool.learn"));
        if (practising.isEmpty()) {
            card.add(new Paragraph(text("survey.tool.learn.none")));
        } else {
            UnorderedList list = new UnorderedList();
            practising.forEach(course -> list.add(new ListItem(course.name(Texts.language()))));
            card.add(new Paragraph(text("survey.tool.learn.sentence")), list);
        }
        card.add(link(text("survey.tool.learn.courses"), "training/courses"));
        return card;
    }

    private static Component others(Tool than) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        Arrays.stream(Tool.values())
                .filter(tool -> tool != than)
                .forEach(tool ->
                        list.add(new ListItem(link(text(key("survey.tool.name", tool)), ImpactAddress.of(tool)))));
        return Card.titled(text("survey.tool.others"), list);
    }

    private static Anchor link(String words, String address) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(false);
        return link;
    }
}
