package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Action;
import be.leerspoor.plan.ActionState;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.PlanItems;
import be.leerspoor.plan.PlanResult;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Who sees to an action, or helps, says how it stands. */
final class HowItStandsForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient PlanItems items;
    private final ItemId id;
    private int number;
    private final transient Consumer<ItemId> done;
    private final RadioButtonGroup<ActionState> state = new RadioButtonGroup<>(text("plan.item.action.state"));
    private final TextArea notes =
            CommonFields.area(text("plan.item.action.words"), text("plan.item.action.words.help"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();

    HowItStandsForm(PlanItems items, ItemId id, int number, Action action, Consumer<ItemId> done) {
        this.items = items;
        this.id = id;
        this.number = number;
        this.done = done;
        state.setItems(ActionState.values());
        state.setItemLabelGenerator(one -> text(key("plan.state", one)));
        state.setValue(action.state());
        notes.setValue(action.words());
        getContent().addClassName("fields");
        getContent()
                .add(
                        state,
                        notes,
                        message,
                        look,
                        Actions.row(Actions.primary(text("plan.item.report.keep"), () -> keep(Confirmation.none()))));
    }

    private void keep(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        switch (items.report(id, number, state.getValue(), notes.getValue(), confirmation)) {
            case PlanResult.Kept _ -> done.accept(id);
            case PlanResult.NotThere _ -> refuse(text("plan.item.not-there"));
            case PlanResult.Faulty(var problem) -> refuse(text(key("plan.problem", problem)));
            case PlanResult.TooLong(var field, int limit) ->
                refuse(text("plan.item.too-long", text(key("plan.field", field)), limit));
            case PlanResult.Refused _ -> refuse(text("plan.words.refused"));
            case PlanResult.Unconfirmed(var marks) ->
                look.show(marks, confirmation, text("plan.item.report.keep"), this::keep);
            case PlanResult.ChangedMeanwhile(var theirs) -> {
                number = theirs.number();
                refuse(text("plan.item.meanwhile.again", theirs.by().name()));
            }
        }
    }

    private void refuse(String words) {
        message.add(Notice.attention(words));
    }
}
