package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Colleague;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Function;

/** A field in which one chooses a colleague by typing a part of the name. */
final class ColleagueChoice {

    private static final int MOST_SHOWN = 50;

    private ColleagueChoice() {}

    /** A field of all whom {@code lookUp} finds; asked only when somebody opens it or types. */
    static ComboBox<Colleague> of(String label, Function<String, List<Colleague>> lookUp) {
        ComboBox<Colleague> field = new ComboBox<>(label);
        field.setItems(query -> lookUp.apply(query.getFilter().orElse("")).stream()
                .limit(MOST_SHOWN)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(ColleagueChoice::inWords);
        field.setWidthFull();
        return field;
    }

    /** The name with the teams, which tell namesakes apart. */
    private static String inWords(Colleague colleague) {
        return colleague.teams().isEmpty()
                ? colleague.name()
                : text("training.asked.colleague", colleague.name(), String.join(", ", colleague.teams()));
    }
}
