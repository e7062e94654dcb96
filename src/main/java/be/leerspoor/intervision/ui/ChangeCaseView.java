package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.intervision.BroughtCase;
import be.leerspoor.intervision.CaseId;
import be.leerspoor.intervision.Intake;
import be.leerspoor.intervision.Kept;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Wording an own question otherwise, as long as no meeting took it up. */
@Route(value = "intervision/questions/:question", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "groups.css")
class ChangeCaseView extends Div implements BeforeEnterObserver {

    private final transient Intake intake;
    private final transient CaseReviews reviews;
    private final transient OpenPages openPages;
    private @Nullable QuestionForm form;

    ChangeCaseView(Intake intake, CaseReviews reviews, OpenPages openPages) {
        this.intake = intake;
        this.reviews = reviews;
        this.openPages = openPages;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var question = GroupAddress.question(event.getRouteParameters()).flatMap(intake::mine);
        if (question.isEmpty()) {
            // Confidential: what may not be read answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        CaseId id = question.get().id();
        openPages.watch(this, Set.of(ClosedGroups.subject(question.get().group())), () -> judgeAgain(id));
        show(question.get());
    }

    private void show(BroughtCase question) {
        removeAll();
        String back = GroupAddress.page(question.group());
        Kept draft = intake.draft(question.id());
        QuestionForm begun = new QuestionForm(
                reviews,
                text("intervision.case.keep"),
                back,
                draft.version() == 0 ? new Kept(question.question(), 0) : draft,
                (typed, basedOn) -> intake.keepDraft(question.id(), typed, basedOn),
                (typed, urgency, review, confirmation) ->
                        intake.change(question.id(), question.version(), typed, urgency, review, confirmation),
                () -> getUI().ifPresent(ui -> ui.navigate(back)));
        begun.show(question.urgency(), review(question));
        form = begun;
        add(
                new PageHead(text("intervision.case.change.title"), text("intervision.case.bring.sentence"))
                        .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("intervision.case.readers"))),
                begun);
    }

    private @Nullable ReviewSummary review(BroughtCase question) {
        return question.review() == null
                ? null
                : reviews.mine().stream()
                        .filter(mine -> mine.id().equals(question.review()))
                        .findFirst()
                        .orElse(null);
    }

    private void judgeAgain(CaseId question) {
        if (intake.mine(question).isPresent()) {
            return;
        }
        String typed = form == null ? "" : form.typed();
        form = null;
        QuestionsGone.show(this, typed);
    }
}
