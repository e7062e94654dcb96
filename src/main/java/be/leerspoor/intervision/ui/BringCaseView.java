package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.GroupPage;
import be.leerspoor.intervision.Groups;
import be.leerspoor.intervision.Intake;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
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

/** Bringing a question to a group. */
@Route(value = "intervision/groups/:group/bring", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "groups.css")
class BringCaseView extends Div implements BeforeEnterObserver {

    private final transient Groups groups;
    private final transient Intake intake;
    private final transient CaseReviews reviews;
    private final transient OpenPages openPages;
    private @Nullable QuestionForm form;

    BringCaseView(Groups groups, Intake intake, CaseReviews reviews, OpenPages openPages) {
        this.groups = groups;
        this.intake = intake;
        this.reviews = reviews;
        this.openPages = openPages;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = GroupAddress.group(event.getRouteParameters())
                .flatMap(groups::group)
                .filter(group -> !group.closed());
        if (page.isEmpty()) {
            // Confidential: what may not be read answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        GroupId group = page.get().id();
        openPages.watch(this, Set.of(ClosedGroups.subject(group)), () -> judgeAgain(group));
        show(page.get());
    }

    private void show(GroupPage group) {
        removeAll();
        QuestionForm begun = new QuestionForm(
                reviews,
                text("intervision.case.bring"),
                GroupAddress.page(group.id()),
                intake.draft(group.id()),
                (typed, basedOn) -> intake.keepDraft(group.id(), typed, basedOn),
                (typed, urgency, review, confirmation) ->
                        intake.bring(group.id(), typed, urgency, review, confirmation),
                () -> getUI().ifPresent(ui -> ui.navigate(GroupAddress.page(group.id()))));
        form = begun;
        PageHead head = new PageHead(text("intervision.case.bring"), text("intervision.case.bring.sentence"))
                .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, GroupWords.readers(group)));
        add(head);
        group.next()
                .filter(meeting -> !meeting.beforehand())
                .ifPresent(meeting -> add(Notice.info(text("intervision.case.not-beforehand"))));
        add(begun);
    }

    private void judgeAgain(GroupId group) {
        if (groups.group(group).isPresent()) {
            return;
        }
        String typed = form == null ? "" : form.typed();
        form = null;
        QuestionsGone.show(this, typed);
    }
}
