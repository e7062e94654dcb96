package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanDesk;
import be.leerspoor.plan.PlanField;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.PlanProblem;
import be.leerspoor.plan.PlanResult;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Typed;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes an item of the plan. Whatever is refused, what was typed stays in its field. */
final class PlanItemForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    /** Keeps what was written on top of a revision, with a reason. */
    interface Keep {
        PlanResult keep(PlanContent content, int number, String reason, Confirmation confirmation);
    }

    private final transient ContentFields fields;
    private final transient Keep keep;
    private final transient PlanDesk desk;
    private final transient Consumer<PlanResult.Kept> done;
    private final transient Consumer<ItemId> instead;
    private final TextArea reason = new TextArea(text("plan.item.reason"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private final Typed typed;
    private final String keepWords;
    private int number;

    PlanItemForm(
            PlanDesk desk,
            ContentFields fields,
            Optional<PlanItem<?>> before,
            LinksField links,
            Keep keep,
            Consumer<PlanResult.Kept> done,
            Consumer<ItemId> instead) {
        this.desk = desk;
        this.fields = fields;
        this.keep = keep;
        this.done = done;
        this.instead = instead;
        number = before.map(PlanItem::number).orElse(0);
        keepWords = before.isEmpty() ? text("plan.item.add") : text("plan.item.keep");
        TextLimit.on(reason, PlanField.REASON.longest());
        reason.setWidthFull();
        reason.setHelperText(text(
                before.filter(item -> item.content() instanceof Milestone).isPresent()
                        ? "plan.item.reason.help.milestone"
                        : "plan.item.reason.help"));
        before.ifPresent(item -> fields.show(item.content()));
        message.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("fields");
        getContent().add(fields.fields(), links);
        if (before.isPresent()) {
            getContent().add(reason);
        }
        getContent().add(message, look, Actions.row(Actions.primary(keepWords, () -> keep(Confirmation.none()))));
        typed = Typed.in(this);
    }

    private void keep(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        reason.setInvalid(false);
        if (!TextLimit.fits(this)) {
            return;
        }
        Optional<PlanContent> content = fields.read();
        if (content.isEmpty()) {
            refuse(text("plan.item.incomplete"));
            return;
        }
        switch (keep.keep(content.get(), number, reason.getValue(), confirmation)) {
            case PlanResult.Kept kept -> {
                typed.kept();
                done.accept(kept);
            }
            case PlanResult.NotThere _ -> refuse(text("plan.item.not-there"));
            case PlanResult.Faulty(var problem) -> {
                refuse(text(fields.mark(problem) ? "plan.item.incomplete" : key("plan.problem", problem)));
                if (problem == PlanProblem.REASON_MISSING) {
                    reason.setErrorMessage(text("plan.item.reason.needed"));
                    reason.setInvalid(true);
                    reason.focus();
                }
            }
            case PlanResult.TooLong(var field, int limit) ->
                refuse(text("plan.item.too-long", text(key("plan.field", field)), limit));
            case PlanResult.Refused _ -> refuse(text("plan.words.refused"));
            case PlanResult.Unconfirmed(var marks) -> look.show(marks, confirmation, keepWords, this::keep);
            case PlanResult.ChangedMeanwhile(var theirs) -> showTheirs(theirs, confirmation);
        }
    }

    private void showTheirs(PlanItem<?> theirs, Confirmation confirmation) {
        message.add(Notice.attention(text("plan.item.meanwhile", theirs.by().name()))
                .with(
                        new Paragraph(text(
                                "plan.item.meanwhile.theirs",
                                theirs.content().title(),
                                PlanWords.line(desk.plan(), theirs.content()))),
                        Actions.row(
                                Actions.secondary(text("plan.item.meanwhile.mine"), () -> {
                                    number = theirs.number();
                                    keep(confirmation);
                                }),
                                Actions.secondary(text("plan.item.meanwhile.theirs.take"), () -> {
                                    typed.kept();
                                    instead.accept(theirs.id());
                                }))));
    }

    private void refuse(String words) {
        message.add(Notice.attention(words));
    }
}
