package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.GivenByName;
import be.leerspoor.training.PathGiving;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;

/** Giving a path to one person by name, and asking it no longer of who got it so. */
final class ByNameCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private static final int MOST = 100;

    private final String code;
    private final transient PathGiving giving;
    private final transient Directory directory;
    private final transient Runnable again;
    private final Div answer = new Div();

    ByNameCard(String code, PathGiving giving, Directory directory, Runnable again) {
        this.code = code;
        this.giving = giving;
        this.directory = directory;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        ComboBox<Colleague> who = new ComboBox<>(text("training.paths.give.who"));
        who.setItems(query -> directory.colleagues(query.getFilter().orElse(""), MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        who.setItemLabelGenerator(ByNameCard::inWords);
        who.setWidthFull();
        DateField due = new DateField(text("training.paths.give.due"));
        due.setHelperText(text("training.paths.give.due.help"));
        Div form = new Div(who, due, Actions.row(Actions.secondary(text("training.paths.give"), () -> {
            if (who.getValue() == null) {
                tell(text("training.paths.give.choose"));
            } else {
                told(giving.give(code, who.getValue().id(), due.getValue()));
            }
        })));
        form.addClassName("fields");
        Card card = Card.titled(text("training.paths.by-name"), form, answer);
        List<GivenByName> given = giving.givenByName(code);
        if (!given.isEmpty()) {
            card.add(new Rows(given.stream().map(this::row).toList()));
        }
        return card;
    }

    private PlainRow row(GivenByName given) {
        LocalDate due = given.dueOn();
        String since =
                text("training.paths.by-name.line", given.by(), Formats.here().longDay(given.since()));
        return new PlainRow(
                        given.name(),
                        due == null
                                ? since
                                : text(
                                        "training.paths.by-name.due",
                                        since,
                                        Formats.here().longDay(due)))
                .withAction(
                        text("training.paths.end"),
                        text("training.paths.end.of", given.name()),
                        () -> Confirm.askAttention(
                                text("training.paths.end.question", given.name()),
                                text("training.paths.end.consequence"),
                                text("training.paths.end"),
                                () -> told(giving.end(code, given.person()))));
    }

    private static String inWords(Colleague colleague) {
        return colleague.teams().isEmpty()
                ? colleague.name()
                : text("training.paths.give.colleague", colleague.name(), String.join(", ", colleague.teams()));
    }

    private void told(GiveResult result) {
        if (result instanceof GiveResult.Done) {
            again.run();
        } else {
            tell(PathDraftWords.why(result));
        }
    }

    private void tell(String words) {
        answer.removeAll();
        answer.add(Notice.attention(words));
    }
}
