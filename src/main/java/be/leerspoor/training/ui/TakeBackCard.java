package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.TeamOverview;
import be.leerspoor.training.TeamPath;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The paths a team leader asked by name of people of a team, each to be taken back. */
final class TakeBackCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final String title;
    private final transient TeamOverview team;
    private final transient PathGiving giving;
    private final transient Consumer<String> done;
    private final Div answer = new Div();

    TakeBackCard(String title, TeamOverview team, PathGiving giving, Consumer<String> done) {
        this.title = title;
        this.team = team;
        this.giving = giving;
        this.done = done;
    }

    /** Whether there is anything of this team to take back. */
    static boolean isFor(TeamOverview team) {
        return team.paths().stream().flatMap(path -> path.members().stream()).anyMatch(TeamPath.Member::byMe);
    }

    @Override
    protected Card initContent() {
        List<PlainRow> rows = team.paths().stream()
                .flatMap(path ->
                        path.members().stream().filter(TeamPath.Member::byMe).map(member -> row(path, member)))
                .toList();
        return Card.titled(title, answer, new Rows(rows));
    }

    private PlainRow row(TeamPath path, TeamPath.Member member) {
        String name = path.path().name(Texts.language());
        LocalDate due = member.dueOn();
        return new PlainRow(
                        member.name(),
                        due == null
                                ? name
                                : text(
                                        "training.paths.by-name.due",
                                        name,
                                        Formats.here().longDay(due)))
                .withAction(
                        text("training.team.take-back"),
                        text("training.team.take-back.of", name, member.name()),
                        () -> Confirm.askAttention(
                                text("training.team.take-back.question", name, member.name()),
                                text("training.paths.end.consequence"),
                                text("training.team.take-back"),
                                () -> takeBack(path, member, name)));
    }

    private void takeBack(TeamPath path, TeamPath.Member member, String name) {
        GiveResult result = giving.end(path.path().code(), member.person());
        if (result instanceof GiveResult.Done) {
            done.accept(text("training.team.taken-back", name, member.name()));
        } else {
            answer.removeAll();
            answer.add(Notice.attention(PathDraftWords.why(result)));
        }
    }
}
