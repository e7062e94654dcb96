package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.training.CourseDraft;
import be.leerspoor.training.CourseResult;
import be.leerspoor.training.Courses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A trainer makes a course, and then plans an edition of it. */
@Route(value = CourseAddress.NEW, layout = MainLayout.class)
@RolesAllowed("TRAINER")
class NewCourseView extends Div {

    private final transient Courses courses;
    private final CourseFields fields = new CourseFields();
    private final Div message = new Div();

    NewCourseView(Courses courses) {
        this.courses = courses;
        addClassNames("page", "page-writing");
        Div content = new Div(
                new Card(fields),
                message,
                Actions.row(
                        Actions.primary(text("training.course.make"), this::make),
                        Actions.secondaryLink(text("training.course.back"), CourseAddress.PLACE)));
        content.addClassName("stack");
        add(new PageHead(text("training.course.new"), text("training.course.new.sentence")), content);
    }

    private void make() {
        message.removeAll();
        Optional<CourseDraft> draft = fields.draft();
        if (draft.isEmpty()) {
            message.add(Notice.attention(text("training.course.look")));
            return;
        }
        CourseResult result = courses.make(draft.get());
        if (result instanceof CourseResult.Made(String code)) {
            getUI().ifPresent(ui -> ui.navigate(CourseAddress.course(code)));
        } else {
            message.add(Notice.attention(CourseWords.refused(result)));
        }
    }
}
