package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;
import static java.util.stream.Collectors.groupingBy;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TagChip;
import be.leerspoor.training.Course;
import be.leerspoor.training.Courses;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.Editions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What one can learn here and when: every course with its coming editions. */
@Route(value = CourseAddress.PLACE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "courses.css")
class CoursesView extends Div {

    private final boolean trainer;
    private final transient Instant now;

    CoursesView(Courses courses, Editions editions, SignedIn signedIn, Clock clock) {
        this.trainer = signedIn.has(Role.TRAINER);
        this.now = clock.instant();
        addClassName("page");
        PageHead head = new PageHead(text("training.course.title"), text("training.course.sentence"));
        if (trainer) {
            head.withAction(
                    Actions.primaryLink(text("training.edition.new"), CourseAddress.NEW_EDITION),
                    Actions.secondaryLink(text("training.course.new"), CourseAddress.NEW));
        }
        Map<String, List<EditionSummary>> coming =
                editions.coming().stream().collect(groupingBy(EditionSummary::courseCode));
        Div content = new Div();
        content.addClassName("stack");
        List<Course> shown = courses.all().stream()
                .filter(course -> trainer || !course.retired() || coming.containsKey(course.code()))
                .toList();
        // What one can enrol in comes before what is only talked of.
        shown.stream()
                .sorted(Comparator.comparing(course -> !coming.containsKey(course.code())))
                .forEach(course -> content.add(card(course, coming.getOrDefault(course.code(), List.of()))));
        List<EditionSummary> behind = editions.behind();
        if (!behind.isEmpty()) {
            Rows rows = new Rows(behind.stream()
                    .map(edition -> new RowLink(
                            edition.course(Texts.language()),
                            CourseWords.dates(edition, now),
                            CourseAddress.edition(edition.id())))
                    .toList());
            rows.addClassName("whole-lines");
            content.add(Card.titled(text("training.course.behind"), rows));
        }
        if (shown.isEmpty()) {
            content.add(new Card(new EmptyPlace(text("training.course.empty"))));
        }
        add(head, content);
    }

    private Component card(Course course, List<EditionSummary> editions) {
        Card card = Card.titled(course.name(Texts.language()), CourseWords.muted(course.purpose(Texts.language())));
        card.add(CourseWords.muted(CourseWords.facts(course)));
        if (course.retired()) {
            card.add(TagChip.plain(text("training.course.retired")));
        }
        if (editions.isEmpty()) {
            card.add(CourseWords.muted(text("training.course.no-edition")));
        } else {
            Rows rows = new Rows(editions.stream().map(this::row).toList());
            rows.addClassName("edition-rows");
            card.add(rows);
        }
        if (trainer) {
            Div actions = Actions.row();
            if (!course.retired()) {
                actions.add(link(
                        "training.edition.new",
                        "training.course.plan",
                        course,
                        CourseAddress.newEdition(course.code())));
            }
            actions.add(link(
                    "training.course.change.short",
                    "training.course.change",
                    course,
                    CourseAddress.course(course.code())));
            card.add(actions);
        }
        return card;
    }

    /** Short on the screen, where its course stands above it; for who listens with the name of the course. */
    private static Anchor link(String shortKey, String wholeKey, Course course, String address) {
        Anchor link = Actions.secondaryLink(text(shortKey), address);
        link.setAriaLabel(text(wholeKey, course.name(Texts.language())));
        return link;
    }

    private Component row(EditionSummary edition) {
        RowLink row = new RowLink(
                CourseWords.dates(edition, now), CourseWords.line(edition, now), CourseAddress.edition(edition.id()));
        CourseWords.mine(edition).ifPresent(mine -> {
            Div tags = new Div(TagChip.plain(mine));
            tags.addClassName("tags");
            row.withMore(tags);
        });
        return row;
    }
}
