package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MethodDraft;
import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.MethodResult;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What still keeps a draft from being offered, and offering it. */
class OfferCard extends Div {

    private final transient MethodDesk desk;
    private final transient MethodDrafts drafts;
    private final Paragraph total = new Paragraph();
    private final Div state = new Div();
    private final Div marks = new Div();
    private final Checkbox sure = new Checkbox(text("intervision.method.marks.sure"));
    private final Button offer = Actions.primary(text("intervision.method.offer"), this::ask);
    private transient Confirmation shown = Confirmation.none();

    OfferCard(MethodDesk desk, MethodDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
        addClassNames("card", "method-offer");
        H2 title = new H2(text("intervision.method.offer.title"));
        title.addClassName("card-title");
        marks.addClassName("stack-tight");
        add(
                title,
                total,
                state,
                marks,
                Actions.row(
                        offer,
                        Actions.quiet(
                                text("intervision.method.discard"),
                                () -> Confirm.askAttention(
                                        text("intervision.method.discard.question"),
                                        text("intervision.method.discard.consequence"),
                                        text("intervision.method.discard"),
                                        this::discard))));
        desk.onChange(this::tell);
    }

    private void tell(MethodDraft draft) {
        total.setText(text("intervision.method.total", MethodWords.minutes(draft.method())));
        state.removeAll();
        boolean ready = draft.problems().isEmpty();
        offer.setEnabled(ready);
        if (ready) {
            state.add(new Paragraph(text("intervision.method.ready")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("method-problems");
            draft.problems().forEach(problem -> list.add(new ListItem(MethodWords.problem(problem))));
            state.add(new Paragraph(text("intervision.method.not-ready")), list);
        }
    }

    private void ask() {
        if (sure.getValue()) {
            offer();
            return;
        }
        Confirm.ask(
                text("intervision.method.offer.question"),
                text("intervision.method.offer.consequence"),
                text("intervision.method.offer"),
                this::offer);
    }

    private void offer() {
        Confirmation confirmation = sure.getValue() ? shown : Confirmation.none();
        marks.removeAll();
        sure.setValue(false);
        switch (drafts.offer(desk.method().code(), confirmation, desk.draft().version())) {
            case MethodResult.Done _ ->
                getUI().ifPresent(ui ->
                        ui.navigate(MethodAddress.read(desk.method().code())));
            case MethodResult.ToConfirm(FormDecision.Unconfirmed open) -> show(open);
            case MethodResult.ChangedMeanwhile _ -> desk.tellChangedMeanwhile();
            case MethodResult other -> desk.tell(other);
        }
    }

    private void show(FormDecision.Unconfirmed open) {
        shown = Confirmation.none();
        marks.add(Notice.attention(text("intervision.method.to-confirm")));
        open.fields().forEach((field, marked) -> {
            FindingsList list = new FindingsList();
            list.show(marked.text(), marked.open());
            marks.add(new H3(nameOf(field)), list);
            shown = shown.and(Confirmation.of(marked.text(), marked.open()));
        });
        marks.add(sure);
    }

    private void discard() {
        switch (drafts.discard(desk.method().code(), desk.draft().version())) {
            case MethodResult.Done _ -> getUI().ifPresent(ui -> ui.navigate(MethodAddress.LIBRARY));
            case MethodResult.ChangedMeanwhile _ -> desk.tellChangedMeanwhile();
            case MethodResult other -> desk.tell(other);
        }
    }

    private static String nameOf(String field) {
        int place = MethodDrafts.placeOf(field);
        String label = text(Texts.key("intervision.method.field", MethodDrafts.fieldOf(field)));
        return place == 0 ? label : text("intervision.method.problem.in-step", place, label);
    }
}
