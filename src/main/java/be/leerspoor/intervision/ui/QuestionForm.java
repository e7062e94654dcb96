package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.intervision.CaseResult;
import be.leerspoor.intervision.Intake;
import be.leerspoor.intervision.Kept;
import be.leerspoor.intervision.PhrasingHint;
import be.leerspoor.intervision.Urgency;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.privacy.ui.LeaveIn;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Wording a question for the group, with gentle hints while one types. */
final class QuestionForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    /** Keeps the question as it stands in the form. */
    @FunctionalInterface
    interface Keeper {
        CaseResult keep(String typed, Urgency urgency, Optional<ReviewId> review, Confirmation confirmation);
    }

    private final transient Keeper keeper;
    private final transient Runnable kept;
    private final String keepWords;
    private final AutosavedField question;
    private final RadioButtonGroup<Urgency> urgency = new RadioButtonGroup<>(text("intervision.case.urgency.label"));
    private final ComboBox<ReviewSummary> review = new ComboBox<>(text("intervision.case.review"));
    private final Div hints = new Div();
    private final Div message = new Div();

    /**
     * @param draft what was typed before, or the question as it was brought
     * @param saver keeps what is typed, for its author alone
     */
    QuestionForm(
            CaseReviews reviews,
            String keepWords,
            String back,
            Kept draft,
            AutosavedField.Saver saver,
            Keeper keeper,
            Runnable kept) {
        this.keeper = keeper;
        this.kept = kept;
        this.keepWords = keepWords;
        SavedLine saved = new SavedLine();
        question = AutosavedField.area(
                        text("intervision.case.question"),
                        text("intervision.case.question.help"),
                        draft.body(),
                        draft.version(),
                        saved,
                        (typed, basedOn) -> {
                            showHints(typed);
                            return saver.save(typed, basedOn);
                        })
                .upTo(Intake.LONGEST);
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(choice -> text(key("intervision.case.urgency", choice)));
        urgency.setValue(Urgency.SOON);
        // Only what is shared already: opening a review is a step of its own.
        review.setItems(query -> reviews.mine().stream()
                .filter(mine -> mine.state() == ReviewState.SHARED)
                .filter(mine -> mine.title()
                        .toLowerCase(Locale.ROOT)
                        .contains(query.getFilter().orElse("").toLowerCase(Locale.ROOT)))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        review.setItemLabelGenerator(ReviewSummary::title);
        review.setHelperText(text("intervision.case.review.help"));
        review.setClearButtonVisible(true);
        review.setWidthFull();
        hints.addClassName("phrasing-hints");
        hints.getElement().setAttribute("role", "status");
        hints.getElement().setAttribute("aria-live", "polite");
        message.addClassName("stack-tight");
        Div fields = new Div(question, saved, hints, urgency, review);
        fields.addClassName("fields");
        Div content = new Div(
                new Card(fields),
                message,
                Actions.row(
                        Actions.primary(keepWords, () -> keep(Confirmation.none())),
                        Actions.secondaryLink(text("intervision.case.back"), back)));
        content.addClassName("stack");
        getContent().add(content);
        if (!draft.body().isEmpty()) {
            showHints(draft.body());
        }
    }

    /** Shows what goes with a question that was brought before. */
    void show(Urgency how, @Nullable ReviewSummary goesWith) {
        urgency.setValue(how);
        if (goesWith != null) {
            review.setValue(goesWith);
        }
    }

    /** What stands in the field now. */
    String typed() {
        return question.typed();
    }

    private void showHints(String typed) {
        hints.removeAll();
        for (PhrasingHint hint : PhrasingHint.in(typed)) {
            hints.add(new Paragraph(text(key("intervision.case.hint", hint))));
        }
    }

    private void keep(Confirmation confirmation) {
        message.removeAll();
        // What is kept as a draft is not sent again when the page is left.
        question.keep();
        Optional<ReviewId> goesWith = Optional.ofNullable(review.getValue()).map(ReviewSummary::id);
        switch (keeper.keep(question.typed(), urgency.getValue(), goesWith, confirmation)) {
            case CaseResult.Brought _ -> kept.run();
            case CaseResult.Unconfirmed(var marks) -> {
                FindingsList list = new FindingsList();
                list.show(marks.text(), marks.open());
                message.add(
                        Notice.attention(text("intervision.case.marks")),
                        list,
                        new LeaveIn(
                                Confirmation.of(marks.text(), marks.open()).and(confirmation), keepWords, this::keep));
            }
            case CaseResult.Refused _ -> message.add(Notice.attention(text("privacy.field.refused")));
            case CaseResult.WrongLength(int fewest, int most) ->
                message.add(Notice.attention(text("intervision.case.length", fewest, most)));
            case CaseResult.ReviewNotShared _ ->
                message.add(Notice.attention(text("intervision.case.review-not-shared")));
            case CaseResult.NoLongerPossible _ -> message.add(Notice.attention(text("intervision.case.no-longer")));
        }
    }
}
