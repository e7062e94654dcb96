package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.MoveResult;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Way;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Before it begins: who is here, with which method, and what that asks of everyone. */
final class LobbyPanel implements StepPanel {

    private final RoomServices services;
    private final boolean facilitates;
    private final Div panel = new Div();
    private final Paragraph lead = new Paragraph();
    private final Select<Method> choice = new Select<>();
    private final Div method = new Div();
    private final Paragraph crowded = new Paragraph();
    private final Div message = new Div();
    private final Changing<Optional<Method>> shown = new Changing<>(this::draw);
    private RoomScreen now;

    /** @param facilitates whether this person may choose the method and begin */
    LobbyPanel(RoomServices services, RoomScreen screen, boolean facilitates, List<Method> offered) {
        this.services = services;
        this.facilitates = facilitates;
        this.now = screen;
        panel.addClassNames("step-panel", "stack");
        lead.addClassName("page-lead");
        choice.setLabel(text("intervision.room.lobby.method"));
        choice.setItems(offered.stream()
                .filter(each -> screen.way() != Way.DAYS || each.overDays())
                .toList());
        choice.setItemLabelGenerator(each ->
                text("intervision.room.lobby.method.line", each.name(language()), each.minutes(), each.minMembers()));
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                services.facilitation()
                        .chooseMethod(now.meeting(), change.getValue().code());
            }
        });
        panel.add(lead);
        if (facilitates) {
            panel.add(choice);
        }
        if (facilitates && screen.way() == Way.TABLE) {
            panel.add(table(screen));
        }
        crowded.addClassName("soft");
        panel.add(method, crowded, message);
        if (facilitates) {
            panel.add(Actions.row(Actions.primary(text("intervision.room.lobby.begin"), this::begin)));
        }
    }

    /** Around one table one device is enough, so whoever holds it says who is there. */
    private Component table(RoomScreen screen) {
        Map<PersonId, String> circle = services.room().circle(screen.meeting());
        CheckboxGroup<PersonId> there = new CheckboxGroup<>(text("intervision.room.table.who"));
        there.setItems(circle.keySet());
        there.setItemLabelGenerator(circle::get);
        there.setHelperText(text("intervision.room.table.who.help"));
        there.setValue(screen.people().stream().map(RoomScreen.Someone::id).collect(Collectors.toSet()));
        there.addValueChangeListener(change -> change.getValue().stream()
                .filter(person -> !change.getOldValue().contains(person))
                .forEach(person -> services.parts().seatAtTable(screen.meeting(), person)));
        return there;
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        now = screen;
        lead.setText(lead(screen));
        shown.to(screen.method());
        crowded.setVisible(screen.method()
                .filter(each -> screen.people().size() > each.maxMembers())
                .isPresent());
        screen.method().ifPresent(each -> crowded.setText(text("intervision.room.lobby.too-many", each.maxMembers())));
    }

    private String lead(RoomScreen screen) {
        if (screen.way() == Way.DAYS) {
            return text(
                    facilitates ? "intervision.room.lobby.lead.days.facilitator" : "intervision.room.lobby.lead.days");
        }
        return text(
                facilitates ? "intervision.room.lobby.lead.facilitator" : "intervision.room.lobby.lead",
                Formats.here().time(screen.startsAt()));
    }

    private void draw(Optional<Method> chosen) {
        message.removeAll();
        method.removeAll();
        chosen.ifPresentOrElse(
                each -> {
                    OrderedList steps = new OrderedList();
                    steps.addClassName("method-steps");
                    each.steps()
                            .forEach(step -> steps.add(new ListItem(
                                    step.minutes() == 0
                                            ? step.name(language())
                                            : text(
                                                    "intervision.room.lobby.step",
                                                    step.name(language()),
                                                    step.minutes()))));
                    method.add(new Paragraph(each.purpose(language())), steps);
                    choice.getListDataView()
                            .getItems()
                            .filter(other -> other.code().equals(each.code()))
                            .findFirst()
                            .ifPresent(choice::setValue);
                },
                () -> method.add(new Paragraph(
                        text(facilitates ? "intervision.room.lobby.choose" : "intervision.room.lobby.waiting"))));
    }

    private void begin() {
        message.removeAll();
        switch (services.facilitation().begin(now.meeting())) {
            case MoveResult.Moved _, MoveResult.MovedAlready _ -> {}
            case MoveResult.TooFew(int needed) ->
                message.add(Notice.attention(text("intervision.room.lobby.too-few", needed)));
            case MoveResult.NotOverDays _ ->
                message.add(Notice.attention(text("intervision.room.lobby.not-over-days")));
            case MoveResult.NoMethod _ -> message.add(Notice.attention(text("intervision.room.lobby.choose")));
            case MoveResult.NobodyPresents _ -> message.add(Notice.attention(text("intervision.room.nobody-presents")));
        }
    }
}
