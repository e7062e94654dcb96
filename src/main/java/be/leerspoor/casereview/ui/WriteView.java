package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.Question;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.casereview.Writing;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writing a review, one question at a time, each with its number in the address; every field keeps itself. Nobody leaves
 * with text that could not be kept without having been asked.
 */
@Route(value = "reviews/:review/write", layout = MainLayout.class)
@PermitAll
class WriteView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient CaseReviews reviews;
    private final transient Writing writing;
    private final transient Sharing sharing;
    private final List<AutosavedField> steps = new ArrayList<>();
    private final Paragraph where = new Paragraph();
    private final Div message = new Div();
    private final Button previous = Actions.secondary(text("casereview.write.previous"), () -> go(-1));
    private final Button next = Actions.primary(text("casereview.write.next"), () -> go(1));
    private final Button toSharing = Actions.primary(text("casereview.write.to-sharing"), this::share);
    private @Nullable AutosavedField title;
    private @Nullable ReviewId shown;
    private int step;

    WriteView(CaseReviews reviews, Writing writing, Sharing sharing) {
        this.reviews = reviews;
        this.writing = writing;
        this.sharing = sharing;
        addClassNames("page", "page-writing");
        where.addClassName("step-count");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ReviewAddress.QUESTION)
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
        // From one question to another the fields stay, and with them what is typed and not kept yet.
        if (shown == null || !ReviewAddress.in(event.getRouteParameters()).equals(Optional.of(shown))) {
            OwnReview.open(event, reviews, Set.of(ReviewState.DRAFT, ReviewState.WITHDRAWN), this::show);
        }
        if (!steps.isEmpty()) {
            step = Math.clamp(asked - 1, 0, steps.size() - 1);
            showStep();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        boolean stays = shown != null && event.getLocation().getPath().equals(ReviewAddress.write(shown));
        if (stays || keepAll()) {
            return;
        }
        var leaving = event.postpone();
        Confirm.askAttention(
                        text("casereview.write.leave.question"),
                        text("casereview.write.leave.consequence"),
                        text("casereview.write.leave"),
                        leaving::proceed)
                .addOpenedChangeListener(change -> {
                    if (!change.isOpened() && event.isPostponed()) {
                        leaving.cancel();
                    }
                });
    }

    private void show(ReviewPage page) {
        removeAll();
        message.removeAll();
        steps.clear();
        shown = page.id();
        SavedLine saved = new SavedLine();
        FormResult marks = sharing.marks(page.id());
        AutosavedField name = AutosavedField.line(
                        text("casereview.write.title"),
                        text("casereview.write.title.help"),
                        page.title(),
                        page.answer(Writing.TITLE).version(),
                        saved,
                        (typed, basedOn) -> writing.save(page.id(), Writing.TITLE, typed, basedOn))
                .upTo(Writing.LONGEST_TITLE);
        title = name;
        mark(name, marks, Writing.TITLE);
        for (Question question : page.template().questions()) {
            steps.add(field(page, question, saved, marks));
        }
        add(
                new PageHead(page.template().name(language()), page.template().purpose(language()))
                        .withLine(
                                new ReadersLine(Readers.ONLY_ME, text("casereview.readers.only-me"), this::share),
                                saved),
                name,
                where);
        steps.forEach(this::add);
        add(message, Actions.row(next, toSharing, previous));
    }

    private AutosavedField field(ReviewPage page, Question question, SavedLine saved, FormResult marks) {
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
                                saver)
                        .upTo(Writing.LONGEST_ANSWER);
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

    /** Keeps every field that is not kept yet; false when one of them could not be. */
    private boolean keepAll() {
        return Stream.concat(Stream.ofNullable(title), steps.stream())
                .map(AutosavedField::keep)
                .reduce(true, Boolean::logicalAnd);
    }

    private void share() {
        message.removeAll();
        ReviewId review = shown;
        if (review == null) {
            return;
        }
        if (keepAll()) {
            getUI().ifPresent(ui -> ui.navigate(ReviewAddress.share(review)));
            return;
        }
        message.add(Notice.attention(text("casereview.write.not-kept")));
        steps.stream().filter(field -> !field.isKept()).findFirst().ifPresent(field -> goTo(steps.indexOf(field)));
    }

    private void go(int by) {
        goTo(step + by);
    }

    private void goTo(int other) {
        ReviewId review = shown;
        if (review != null && other != step) {
            getUI().ifPresent(ui -> ui.navigate(ReviewAddress.write(review), ReviewAddress.question(other + 1)));
        }
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
        if (isAttached()) {
            steps.get(step).focus();
        }
    }
}
