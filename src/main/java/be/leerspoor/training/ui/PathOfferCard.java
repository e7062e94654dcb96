package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.training.PathDraft;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.PathResult;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What still keeps a draft from being offered, what would change for whom, and offering it. */
class PathOfferCard extends Div {

    private static final long serialVersionUID = 1;

    private final transient PathDesk desk;
    private final transient PathDrafts drafts;
    private final Div state = new Div();
    private final Div preview = new Div();
    private final Button offer = Actions.primary(text("training.draft.offer"), this::ask);

    PathOfferCard(PathDesk desk, PathDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
        addClassNames("card", "method-offer");
        H2 title = new H2(text("training.draft.offer.title"));
        title.addClassName("card-title");
        preview.getElement().setAttribute("aria-live", "polite");
        add(
                title,
                state,
                Actions.row(
                        offer,
                        Actions.secondary(text("training.draft.preview"), this::showPreview),
                        Actions.quiet(
                                text("training.draft.discard"),
                                () -> Confirm.askAttention(
                                        text("training.draft.discard.question"),
                                        text("training.draft.discard.consequence"),
                                        text("training.draft.discard"),
                                        this::discard))),
                preview);
        desk.onChange(this::tell);
    }

    private void tell(PathDraft draft) {
        state.removeAll();
        // What was shown was of the draft before this change.
        preview.removeAll();
        boolean ready = draft.problems().isEmpty();
        offer.setEnabled(ready);
        if (ready) {
            state.add(new Paragraph(text("training.draft.ready")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("method-problems");
            draft.problems().forEach(problem -> list.add(new ListItem(PathDraftWords.problem(problem))));
            state.add(new Paragraph(text("training.draft.not-ready")), list);
        }
    }

    private void showPreview() {
        preview.removeAll();
        drafts.preview(desk.code()).ifPresent(now -> preview.add(new PathPreviewList(now)));
    }

    private void ask() {
        drafts.preview(desk.code())
                .ifPresentOrElse(
                        now -> Confirm.askAttention(
                                text("training.draft.offer.question"),
                                text("training.draft.offer.consequence"),
                                new PathPreviewList(now),
                                text("training.draft.offer"),
                                this::offer),
                        () -> desk.tell(text("training.draft.closed")));
    }

    private boolean offer() {
        gone(drafts.offer(desk.code(), desk.draft().version()), TrainingAddress.ofTrainers(desk.code()));
        return true;
    }

    private void discard() {
        gone(drafts.discard(desk.code(), desk.draft().version()), TrainingAddress.PATHS);
    }

    private void gone(PathResult result, String next) {
        switch (result) {
            case PathResult.Done _ -> getUI().ifPresent(ui -> ui.navigate(next));
            case PathResult.ChangedMeanwhile _ -> desk.tellChangedMeanwhile();
            case PathResult other -> desk.tell(PathDraftWords.why(other));
        }
    }
}
