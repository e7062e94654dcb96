package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.TeamColleague;
import be.leerspoor.training.TrainingPath;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A team leader gives a path to somebody of the team, by a day if they choose one. */
final class GiveToTeamCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient PathGiving giving;
    private final transient Consumer<String> given;
    private final ComboBox<TeamColleague> who = new ComboBox<>(text("training.paths.give.who"));
    private final ComboBox<TrainingPath> path = new ComboBox<>(text("training.team.give.path"));
    private final DateField due = new DateField(text("training.paths.give.due"));
    private final Div answer = new Div();

    GiveToTeamCard(List<TeamColleague> team, PathGiving giving, Consumer<String> given) {
        this.giving = giving;
        this.given = given;
        who.setItems(team);
        who.setItemLabelGenerator(TeamColleague::name);
        who.setWidthFull();
        // Asked only when somebody opens it.
        path.setItems(query -> giving.toGive().stream()
                .filter(each -> isNamed(each, query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        path.setItemLabelGenerator(each -> each.name(Texts.language()));
        path.setWidthFull();
        due.setHelperText(text("training.paths.give.due.help"));
    }

    @Override
    protected Card initContent() {
        Div form = new Div(
                who, path, due, answer, Actions.row(Actions.secondary(text("training.paths.give"), this::give)));
        form.addClassName("fields");
        return Card.titled(text("training.team.give"), CourseWords.muted(text("training.team.give.line")), form);
    }

    private static boolean isNamed(TrainingPath path, String words) {
        return path.name(Texts.language()).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private void give() {
        TeamColleague colleague = who.getValue();
        TrainingPath chosen = path.getValue();
        if (colleague == null || chosen == null) {
            tell(text("training.team.give.choose"));
            return;
        }
        GiveResult result = giving.give(chosen.code(), colleague.person(), due.getValue());
        if (result instanceof GiveResult.Done) {
            given.accept(text("training.team.given", colleague.name(), chosen.name(Texts.language())));
        } else {
            tell(PathDraftWords.why(result));
        }
    }

    private void tell(String words) {
        answer.removeAll();
        answer.add(Notice.attention(words));
    }
}
