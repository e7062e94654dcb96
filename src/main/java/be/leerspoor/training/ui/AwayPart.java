package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.AwayResult;
import be.leerspoor.training.AwayTime;
import be.leerspoor.training.AwayTimes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** Noting that somebody of one's team is not at work for a while; why is not asked. */
final class AwayPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient AwayTimes away;
    private final transient Runnable changed;
    private final ComboBox<Colleague> person = new ComboBox<>(text("training.away.person"));
    private final DateField from = new DateField(text("training.away.from"));
    private final DateField until = new DateField(text("training.away.until"));
    private final Div message = new Div();
    private final Div list = new Div();

    AwayPart(AwayTimes away, Directory directory, Runnable changed) {
        this.away = away;
        this.changed = changed;
        person.setItems(query ->
                directory.colleagues(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        person.setItemLabelGenerator(Colleague::name);
        person.setWidthFull();
        until.setHelperText(text("training.away.until.help"));
        Paragraph why = new Paragraph(text("training.away.sentence"));
        why.addClassName("muted");
        Div fields = new Div(person, from, until);
        fields.addClassName("fields");
        Div inside = new Div(
                why, list, fields, message, Actions.row(Actions.secondary(text("training.away.note"), this::note)));
        inside.addClassName("stack");
        Unfolding unfolding = new Unfolding(text("training.away.title"), inside);
        getContent().addClassName("away-part");
        getContent().add(unfolding);
        show();
    }

    private void show() {
        list.removeAll();
        List<AwayTime> mine = away.mine();
        if (!mine.isEmpty()) {
            list.add(new Rows(mine.stream().map(this::row).toList()));
        }
    }

    private PlainRow row(AwayTime time) {
        LocalDate end = time.until();
        String when = end == null
                ? text("training.away.open", Formats.here().longDay(time.from()))
                : text(
                        "training.away.period",
                        Formats.here().longDay(time.from()),
                        Formats.here().longDay(end));
        return new PlainRow(time.name(), when)
                .withAction(text("training.away.end"), text("training.away.end.of", time.name()), () -> {
                    away.end(time.id());
                    refresh();
                });
    }

    private void note() {
        message.removeAll();
        LocalDate first = from.getValue();
        if (person.isEmpty() || first == null) {
            message.add(Notice.attention(text("training.away.missing")));
            return;
        }
        try {
            switch (away.note(person.getValue().id(), first, until.getValue())) {
                case AwayResult.Noted _ -> {
                    person.clear();
                    from.clear();
                    until.clear();
                    refresh();
                }
                case AwayResult.NoSuchPeriod _ -> message.add(Notice.attention(text("training.away.no-period")));
                case AwayResult.AlreadyNoted _ -> message.add(Notice.attention(text("training.away.already")));
            }
        } catch (AccessDeniedException e) {
            message.add(Notice.attention(text("training.away.not-yours")));
        }
    }

    private void refresh() {
        show();
        changed.run();
    }
}
