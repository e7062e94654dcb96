package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.PlannedCourse;
import be.leerspoor.training.ProposedCourse;
import be.leerspoor.training.TeamColleague;
import be.leerspoor.training.TeamOverview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The people of a team beside their paths: who is on none, and what is planned and proposed for whom. */
final class TeamPlans {

    private TeamPlans() {}

    /** Who is on no path; empty where everybody is on one. */
    static Optional<Card> onNoPath(String title, TeamOverview team, Consumer<PersonId> chosen) {
        List<PlainRow> rows = team.onNoPath().stream()
                .map(colleague -> row(colleague, away(colleague), chosen))
                .toList();
        return card(title, text("training.team.no-path.line"), rows);
    }

    /** Who has a place, waits for one or was proposed; empty where nobody is. */
    static Optional<Card> of(String title, TeamOverview team, Consumer<PersonId> chosen) {
        List<PlainRow> rows = team.colleagues().stream()
                .filter(colleague ->
                        !colleague.planned().isEmpty() || !colleague.proposed().isEmpty())
                .map(colleague -> row(colleague, line(colleague), chosen))
                .toList();
        return card(title, text("training.team.plans.line"), rows);
    }

    private static PlainRow row(TeamColleague colleague, String line, Consumer<PersonId> chosen) {
        PlainRow row = new PlainRow(colleague.name(), line);
        return colleague.self()
                ? row
                : row.withAction(
                        text("training.team.do"),
                        text("training.team.do.of", colleague.name()),
                        () -> chosen.accept(colleague.person()));
    }

    private static Optional<Card> card(String title, String sentence, List<PlainRow> people) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = new Rows(people);
        rows.addClassName("team-plans");
        return Optional.of(Card.titled(title, CourseWords.muted(sentence), rows));
    }

    private static String away(TeamColleague colleague) {
        return colleague.away() ? text("training.team.away") : "";
    }

    private static String line(TeamColleague colleague) {
        List<String> words = new ArrayList<>();
        Stream.of(away(colleague)).filter(away -> !away.isEmpty()).forEach(words::add);
        colleague.planned().forEach(planned -> words.add(inWords(planned)));
        colleague.proposed().forEach(proposed -> words.add(inWords(proposed)));
        return String.join(" · ", words);
    }

    /** "Basisopleiding: heeft een plaats op 13 april 2027". */
    static String inWords(PlannedCourse planned) {
        String course = planned.name(Texts.language());
        if (!planned.placed()) {
            return text("training.team.waits", course, day(planned.first()));
        }
        LocalDate next = planned.next();
        if (!planned.underWay()) {
            return text("training.team.placed", course, day(planned.first()));
        }
        return next == null
                ? text("training.team.last-day", course)
                : text("training.team.under-way", course, day(next));
    }

    private static String inWords(ProposedCourse proposed) {
        String course = proposed.name(Texts.language());
        String day = day(proposed.first());
        Boolean accepted = proposed.accepted();
        if (accepted == null) {
            return text("training.team.proposed.open", course, day);
        }
        return accepted
                ? text("training.team.proposed.accepted", course, day)
                : text("training.team.proposed.declined", course, day);
    }

    private static String day(LocalDate day) {
        return Formats.here().longDay(day);
    }
}
