package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.Question;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.casereview.Writing;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** Writing a review, one question at a time; every field keeps itself. */
@Route(value = "reviews/:review/write", layout = MainLayout.class)
@PermitAll
class WriteView extends Div implements BeforeEnterObserver {

    private final transient CaseReviews reviews;
    private final transient Writing writing;
    private final transient Sharing sharing;
    private final List<Component> steps = new ArrayList<>();
    private final Paragraph where = new Paragraph();
    private final Button previous = Actions.secondary(text("casereview.write.previous"), () -> go(-1));
    private final Button next = Actions.primary(text("casereview.write.next"), () -> go(1));
    private final Div toSharing = new Div();
    private int step;

    WriteView(CaseReviews reviews, Writing writing, Sharing sharing) {
        this.reviews = reviews;
        this.writing = writing;
        this.sharing = sharing;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OwnReview.open(event, reviews, this::show);
    }

    private void show(ReviewPage page) {
        removeAll();
        steps.clear();
        step = 0;
        SavedLine saved = new SavedLine();
        FormResult marks = sharing.marks(page.id());
        AutosavedField title = AutosavedField.line(
                text("casereview.write.title"),
                text("casereview.write.title.help"),
                page.title(),
                page.answer(Writing.TITLE).version(),
                saved,
                (typed, basedOn) -> writing.save(page.id(), Writing.TITLE, typed, basedOn));
        mark(title, marks, Writing.TITLE);
        for (Question question : page.template().questions()) {
            steps.add(field(page, question, saved, marks));
        }
        where.addClassName("step-count");
        toSharing.removeAll();
        toSharing.add(Actions.primaryLink(text("casereview.write.to-sharing"), ReviewAddress.share(page.id())));
        add(
                new PageHead(page.template().name(language()), page.template().purpose(language()))
                        .withLine(new ReadersLine(Readers.ONLY_ME, text("casereview.readers.only-me")), saved),
                title,
                where);
        add(steps);
        add(Actions.row(next, toSharing, previous));
        showStep();
    }

    private Component field(ReviewPage page, Question question, SavedLine saved, FormResult marks) {
        ReviewPage.Answer kept = page.answer(question.code());
        ReviewId review = page.id();
        AutosavedField.Saver saver = (typed, basedOn) -> writing.save(review, question.code(), typed, basedOn);
        AutosavedField field = switch (question.kind()) {
            case TEXT ->
                AutosavedField.area(
                        question.wording(language()),
                        question.help(language()),
                        kept.body(),
                        kept.version(),
                        saved,
                        saver);
            case SCALE ->
                AutosavedField.scale(
                        question.wording(language()),
                        question.help(language()),
                        kept.body(),
                        kept.version(),
                        saved,
                        saver);
        };
        mark(field, marks, question.code());
        return field;
    }

    private static void mark(AutosavedField field, FormResult marks, String code) {
        if (marks instanceof FormResult.Storable kept) {
            field.marked(kept.text(code), kept.findings(code));
        }
    }

    private void go(int by) {
        step = Math.clamp(step + by, 0, steps.size() - 1);
        showStep();
    }

    private void showStep() {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setVisible(i == step);
        }
        boolean last = step == steps.size() - 1;
        where.setText(text("casereview.write.where", step + 1, steps.size()));
        previous.setVisible(step > 0);
        next.setVisible(!last);
        toSharing.setVisible(last);
        if (isAttached() && steps.get(step) instanceof AutosavedField field) {
            field.focus();
        }
    }
}
