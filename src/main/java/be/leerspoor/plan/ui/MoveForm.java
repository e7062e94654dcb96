package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanField;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.PlanItems;
import be.leerspoor.plan.PlanProblem;
import be.leerspoor.plan.PlanResult;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Typed;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Moves a milestone with a reason, or says that it is reached. */
final class MoveForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient PlanItems items;
    private final transient PlanAsKnown plan;
    private transient PlanItem<?> item;
    private transient Milestone milestone;
    private final transient Consumer<ItemId> done;
    private final DateField to = new DateField(text("plan.item.move.to"));
    private final TextArea reason = new TextArea(text("plan.item.move.reason"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private final Typed typed;

    MoveForm(PlanItems items, PlanAsKnown plan, PlanItem<?> item, Milestone milestone, Consumer<ItemId> done) {
        this.items = items;
        this.plan = plan;
        this.item = item;
        this.milestone = milestone;
        this.done = done;
        to.setValue(milestone.on());
        to.setErrorMessage(text("plan.item.day.needed"));
        TextLimit.on(reason, PlanField.REASON.longest());
        reason.setHelperText(text("plan.item.move.reason.help"));
        reason.setErrorMessage(text("plan.item.reason.needed"));
        reason.setWidthFull();
        message.getElement().setAttribute("aria-live", "polite");
        Div buttons = Actions.row(Actions.primary(text("plan.item.move.keep"), () -> move(Confirmation.none())));
        if (milestone.reachedOn().isEmpty()) {
            buttons.add(Actions.secondary(text("plan.item.reach"), () -> reach(Confirmation.none())));
        }
        getContent().addClassName("fields");
        getContent().add(to, reason, message, look, buttons);
        typed = Typed.in(this);
    }

    private void move(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        to.setErrorMessage(text("plan.item.day.needed"));
        if (!CommonFields.filled(to)) {
            return;
        }
        if (to.getValue().equals(milestone.on())) {
            to.setErrorMessage(text("plan.item.move.same"));
            to.setInvalid(true);
            return;
        }
        if (!CommonFields.filled(reason)) {
            reason.focus();
            return;
        }
        after(
                items.change(
                        item.id(),
                        item.number(),
                        milestone.movedTo(to.getValue()),
                        item.links(),
                        reason.getValue(),
                        confirmation),
                confirmation,
                this::move);
    }

    private void reach(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        after(
                items.change(item.id(), item.number(), milestone.reached(plan.today()), item.links(), "", confirmation),
                confirmation,
                this::reach);
    }

    private void after(PlanResult result, Confirmation confirmation, Consumer<Confirmation> again) {
        switch (result) {
            case PlanResult.Kept kept -> {
                typed.kept();
                done.accept(kept.id());
            }
            case PlanResult.NotThere _ -> refuse(text("plan.item.not-there"));
            case PlanResult.Faulty(PlanProblem problem)
            when problem == PlanProblem.OUTSIDE_THE_PLAN -> CommonFields.wrong(to, problem);
            case PlanResult.Faulty(PlanProblem problem) -> refuse(text(key("plan.problem", problem)));
            case PlanResult.TooLong(var field, int limit) ->
                refuse(text("plan.item.too-long", text(key("plan.field", field)), limit));
            case PlanResult.Refused _ -> refuse(text("plan.words.refused"));
            case PlanResult.Unconfirmed(var marks) ->
                look.show(marks, confirmation, text("plan.item.move.keep"), again);
            case PlanResult.ChangedMeanwhile(var theirs) -> goOnFrom(theirs);
        }
    }

    /** What was typed stays; whoever goes on, does so on top of what stands there now. */
    private void goOnFrom(PlanItem<?> theirs) {
        message.add(Notice.attention(text("plan.item.meanwhile", theirs.by().name()))
                .with(new Paragraph(text(
                        "plan.item.meanwhile.theirs",
                        theirs.content().title(),
                        PlanWords.line(plan, theirs.content())))));
        if (theirs.content() instanceof Milestone now) {
            item = theirs;
            milestone = now;
        }
    }

    private void refuse(String words) {
        message.add(Notice.attention(words));
    }
}
