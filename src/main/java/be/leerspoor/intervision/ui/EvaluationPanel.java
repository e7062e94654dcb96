package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Way;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;

/** Checking out: how safe and how useful it was, for nobody's eyes but the group's as a whole. */
final class EvaluationPanel implements StepPanel {

    private final RoomServices services;
    private final RoomScreen begun;
    private final Div panel = new Div();
    private final RadioButtonGroup<Integer> safety =
            scale("intervision.check-out.safety", "intervision.check-out.safety.help");
    private final RadioButtonGroup<Integer> usefulness =
            scale("intervision.check-out.usefulness", "intervision.check-out.usefulness.help");
    private final Div form = new Div();
    private final Div message = new Div();
    private final Paragraph given = new Paragraph(text("intervision.check-out.given"));

    EvaluationPanel(RoomServices services, RoomScreen screen, String support) {
        this.services = services;
        this.begun = screen;
        panel.addClassNames("step-panel", "stack");
        Paragraph readers = new Paragraph(text("intervision.check-out.readers"));
        readers.addClassNames("soft", "small");
        form.addClassName("fields");
        if (screen.way() == Way.TABLE) {
            form.add(new Paragraph(text("intervision.check-out.table")));
        }
        form.add(
                safety,
                usefulness,
                readers,
                message,
                Actions.row(Actions.primary(text("intervision.check-out.give"), this::give)));
        panel.add(form, given, new Burden(support));
    }

    private static RadioButtonGroup<Integer> scale(String key, String helpKey) {
        RadioButtonGroup<Integer> field = new RadioButtonGroup<>(text(key));
        field.setItems(IntStream.rangeClosed(0, 10).boxed().toList());
        field.setHelperText(text(helpKey));
        field.addClassName("scale-field");
        return field;
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        boolean gave = screen.me().filter(RoomScreen.Someone::gave).isPresent();
        form.setVisible(!gave);
        given.setVisible(gave);
    }

    private void give() {
        message.removeAll();
        if (safety.getValue() == null || usefulness.getValue() == null) {
            message.add(Notice.attention(text("intervision.check-out.both")));
            return;
        }
        services.checkOut().give(begun.meeting(), safety.getValue(), usefulness.getValue());
    }
}
