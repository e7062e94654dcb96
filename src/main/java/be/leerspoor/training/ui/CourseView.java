package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.Tag;
import be.leerspoor.stories.Tags;
import be.leerspoor.training.Course;
import be.leerspoor.training.CourseResult;
import be.leerspoor.training.Courses;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A course as trainers keep it: its details, the stories that go with it, and whether it is offered. */
@Route(value = "training/courses/:course", layout = MainLayout.class)
@RolesAllowed("TRAINER")
class CourseView extends Div implements BeforeEnterObserver {

    private static final int MOST_FOUND = 50;

    private final transient Courses courses;
    private final transient Stories stories;
    private final transient Tags tags;
    private final Div message = new Div();
    private final Div around = new Div();
    private PageHead head = new PageHead("", "");
    private int version;

    CourseView(Courses courses, Stories stories, Tags tags) {
        this.courses = courses;
        this.stories = stories;
        this.tags = tags;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("course")
                .flatMap(courses::course)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Course course) {
        removeAll();
        message.removeAll();
        around.removeAll();
        version = course.version();
        head = head(course);
        around.addClassName("stack");
        around.add(stories(course), offered(course));
        Div content = new Div(message, form(course), around);
        content.addClassName("stack");
        add(head, content);
    }

    private static PageHead head(Course course) {
        PageHead head = new PageHead(course.name(Texts.language()), text("training.course.keep.sentence"));
        return course.retired()
                ? head
                : head.withAction(
                        Actions.primaryLink(text("training.edition.new"), CourseAddress.newEdition(course.code())));
    }

    private Component form(Course course) {
        CourseFields fields = new CourseFields();
        fields.show(course);
        CheckboxGroup<Tag> practised = tools(course);
        return Card.titled(
                text("training.course.details"),
                fields,
                practised,
                Actions.row(
                        Actions.primary(
                                text("training.course.keep"),
                                () -> fields.draft()
                                        .ifPresentOrElse(
                                                draft -> told(
                                                        course,
                                                        courses.change(course.code(), version, draft, codes(practised)),
                                                        this::show),
                                                () -> say(Notice.attention(text("training.course.look"))))),
                        Actions.secondaryLink(text("training.course.back"), CourseAddress.PLACE)));
    }

    private CheckboxGroup<Tag> tools(Course course) {
        List<Tag> known = tags.tools();
        CheckboxGroup<Tag> choice = new CheckboxGroup<>(text("training.course.tools"));
        choice.setHelperText(text("training.course.tools.help"));
        choice.setItems(known.stream()
                .filter(tool -> !tool.retired() || isPractised(tool, course))
                .toList());
        choice.setItemLabelGenerator(Tag::label);
        choice.setValue(known.stream().filter(tool -> isPractised(tool, course)).collect(Collectors.toSet()));
        return choice;
    }

    private static Set<String> codes(CheckboxGroup<Tag> tools) {
        return tools.getValue().stream().map(tool -> tool.key().code()).collect(Collectors.toSet());
    }

    private static boolean isPractised(Tag tool, Course course) {
        return course.tools().contains(tool.key().code());
    }

    private Component stories(Course course) {
        Card card =
                Card.titled(text("training.course.stories"), CourseWords.muted(text("training.course.stories.line")));
        List<StorySummary> shown = stories.published(course.stories());
        if (!shown.isEmpty()) {
            card.add(new Rows(shown.stream().map(story -> row(course, story)).toList()));
        }
        ComboBox<StorySummary> choice = new ComboBox<>(text("training.course.stories.choose"));
        choice.setItems(query -> stories.titled(query.getFilter().orElse(""), MOST_FOUND).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        choice.setItemLabelGenerator(StorySummary::title);
        choice.setWidthFull();
        Div form = new Div(choice, Actions.row(Actions.secondary(text("training.course.stories.add"), () -> {
            if (choice.getValue() != null) {
                told(course, courses.addStory(course.code(), choice.getValue().id()), this::redrawAround);
            }
        })));
        form.addClassName("fields");
        card.add(new Unfolding(text("training.course.stories.add.open"), form));
        return card;
    }

    private Component row(Course course, StorySummary story) {
        return new PlainRow(story.title(), story.summary())
                .withAction(
                        text("training.course.stories.remove"),
                        text("training.course.stories.remove.of", story.title()),
                        () -> told(course, courses.removeStory(course.code(), story.id()), this::redrawAround));
    }

    private Component offered(Course course) {
        String name = course.name(Texts.language());
        if (course.retired()) {
            return Card.titled(
                    text("training.course.retired"),
                    CourseWords.muted(text("training.course.retired.line")),
                    Actions.row(Actions.secondary(
                            text("training.course.offer-again"),
                            () -> told(course, courses.offerAgain(course.code()), this::offeredOtherwise))));
        }
        return Card.titled(
                text("training.course.retire.title"),
                CourseWords.muted(text("training.course.retired.line")),
                Actions.row(Actions.attention(
                        text("training.course.retire"),
                        () -> Confirm.askAttention(
                                text("training.course.retire.ask", name),
                                text("training.course.retired.line"),
                                text("training.course.retire"),
                                () -> told(course, courses.retire(course.code()), this::offeredOtherwise)))));
    }

    /** Draws what stands around the form anew; what is typed in the form stays. */
    private void redrawAround(Course course) {
        PageHead now = head(course);
        replace(head, now);
        head = now;
        around.removeAll();
        around.add(stories(course), offered(course));
    }

    /** Our own deed made the next version: the form goes on from there, unless somebody else changed the course too. */
    private void offeredOtherwise(Course course) {
        version++;
        redrawAround(course);
    }

    private void told(Course course, CourseResult result, Consumer<Course> redraw) {
        String refused = CourseWords.refused(result);
        Optional<Course> now = courses.course(course.code());
        if (refused.isEmpty() && now.isPresent()) {
            redraw.accept(now.get());
            say(Notice.done(text("training.course.kept")));
        } else {
            say(Notice.attention(refused));
        }
    }

    private void say(Notice words) {
        message.removeAll();
        message.add(words);
    }
}
