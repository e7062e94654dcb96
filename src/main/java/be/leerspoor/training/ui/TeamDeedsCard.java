package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.EnrolResult;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.OpenEdition;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.TeamColleague;
import be.leerspoor.training.TrainingPath;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a team leader can do for somebody of the team: give a path, by a day if they choose one, or propose a course. */
final class TeamDeedsCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient PathGiving giving;
    private final transient Enrolling enrolling;
    private final transient Consumer<String> done;
    private final transient List<TeamColleague> team;
    private final ComboBox<TeamColleague> who = new ComboBox<>(text("training.paths.give.who"));
    private final ComboBox<TrainingPath> path = new ComboBox<>(text("training.team.give.path"));
    private final DateField due = new DateField(text("training.paths.give.due"));
    private final ComboBox<OpenEdition> edition = new ComboBox<>(text("training.team.propose.edition"));
    private final Div answer = new Div();

    TeamDeedsCard(
            List<TeamColleague> team,
            List<OpenEdition> editions,
            PathGiving giving,
            Enrolling enrolling,
            Consumer<String> done) {
        this.team = List.copyOf(team);
        this.giving = giving;
        this.enrolling = enrolling;
        this.done = done;
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
        edition.setItems(editions);
        edition.setItemLabelGenerator(each -> text(
                "training.team.edition.of",
                each.name(Texts.language()),
                text("training.team.edition", Formats.here().longDay(each.first()), each.free())));
        edition.setWidthFull();
        edition.setVisible(!editions.isEmpty());
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    protected Card initContent() {
        Div form = new Div(
                who, path, due, Actions.row(Actions.secondary(text("training.paths.give"), this::give)), edition);
        if (edition.isVisible()) {
            form.add(Actions.row(Actions.secondary(text("training.team.propose"), this::propose)));
        }
        form.add(answer);
        form.addClassName("fields");
        return Card.titled(text("training.team.give"), CourseWords.muted(text("training.team.give.line")), form);
    }

    /** Whether something can be done for this person here. */
    boolean isFor(PersonId person) {
        return team.stream().anyMatch(each -> each.person().equals(person));
    }

    /** Chooses somebody whose name was chosen further up, and brings what can be done for them into sight. */
    void choose(PersonId person) {
        answer.removeAll();
        team.stream().filter(each -> each.person().equals(person)).findFirst().ifPresent(who::setValue);
        who.scrollIntoView();
        path.focus();
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
            done.accept(text("training.team.given", colleague.name(), chosen.name(Texts.language())));
        } else {
            tell(PathDraftWords.why(result));
        }
    }

    private void propose() {
        TeamColleague colleague = who.getValue();
        OpenEdition chosen = edition.getValue();
        if (colleague == null || chosen == null) {
            tell(text("training.team.propose.choose"));
            return;
        }
        EnrolResult result = enrolling.propose(chosen.edition(), colleague.person());
        String refused = CourseWords.refused(result);
        if (refused.isEmpty()) {
            done.accept(text("training.enrol.proposed", colleague.name()));
        } else {
            tell(refused);
        }
    }

    private void tell(String words) {
        answer.removeAll();
        answer.add(Notice.attention(words));
    }
}
