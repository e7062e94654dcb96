package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.training.OpenEdition;
import be.leerspoor.training.RequirementKind;
import be.leerspoor.training.Step;
import be.leerspoor.training.TeamPath;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One path of a team: the share, the people by steps, and where one proposes somebody for a course it asks. */
final class TeamPathCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final String title;
    private final transient TeamPath path;
    private final LocalDate today;
    private final transient TeamDeedsCard deeds;

    TeamPathCard(String title, TeamPath path, LocalDate today, TeamDeedsCard deeds) {
        this.title = title;
        this.path = path;
        this.today = today;
        this.deeds = deeds;
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(title, share(), table());
        path.steps().stream()
                .filter(step -> step.requirements().stream().anyMatch(asked -> asked.kind() == RequirementKind.COURSE))
                .filter(path::isOpen)
                .forEach(step -> card.add(editions(step)));
        return card;
    }

    /** "6 van de 9 die dit tegen juni gedaan zouden hebben" */
    private Component share() {
        LocalDate halfYear = today.plusMonths(6);
        long now = path.asked(today);
        long later = path.asked(halfYear);
        List<String> words = new ArrayList<>();
        if (now > 0) {
            words.add(
                    now == 1
                            ? text("training.team.share.now.one", path.finished(today))
                            : text("training.team.share.now", path.finished(today), now));
        }
        if (later > now) {
            String month = Formats.here().month(halfYear);
            words.add(
                    later == 1
                            ? text("training.team.share.later.one", path.finished(halfYear), month)
                            : text("training.team.share.later", path.finished(halfYear), later, month));
        }
        if (words.isEmpty()) {
            words.add(withoutDate());
        }
        return muted(String.join(" ", words));
    }

    private String withoutDate() {
        if (path.atWork() == 0) {
            return text("training.team.share.away");
        }
        return path.atWork() == 1
                ? text("training.team.share.free.one", path.finished())
                : text("training.team.share.free", path.finished(), path.atWork());
    }

    private Component table() {
        StepTable table = new StepTable(
                title,
                text("training.team.person"),
                path.steps().stream().map(step -> step.name(Texts.language())).toList());
        path.members()
                .forEach(member -> table.add(
                        name(member),
                        path.steps().stream()
                                .map(step -> member.stands(step)
                                        .map(TeamPathCard::stands)
                                        .orElseGet(() -> new Span(text("training.team.state.no-part"))))
                                .toList(),
                        below(member)));
        return table;
    }

    /** A name that leads to what its leader can do for them, further down this page. */
    private Component name(TeamPath.Member member) {
        if (!deeds.isFor(member.person())) {
            return new Span(member.name());
        }
        Button name = Actions.quiet(member.name(), () -> deeds.choose(member.person()));
        name.setAriaLabel(text("training.team.do.of", member.name()));
        return name;
    }

    /** "Klaar", and under it "door intervisie". */
    private static Component stands(TeamPath.Stands stands) {
        Span words = new Span(text(key("training.team.state", stands.state())));
        words.addClassNames("step-state", stands.state().counts() ? "step-state-done" : "step-state-open");
        Div cell = new Div(words);
        if (!stands.proof().isEmpty()) {
            Span proof = new Span(text(
                    "training.team.proof",
                    stands.proof().stream()
                            .sorted()
                            .map(each -> text(key("training.team.proof", each)))
                            .collect(Collectors.joining(", "))));
            proof.addClassName("row-line");
            cell.add(proof);
        }
        return cell;
    }

    /** What is planned and what is known of them, under their name. */
    private String below(TeamPath.Member member) {
        List<String> words = new ArrayList<>();
        if (path.isMixed()) {
            words.add(text("training.team.version", member.path().id().version()));
        }
        if (member.away()) {
            words.add(text("training.team.away"));
        }
        LocalDate due = member.dueOn();
        if (due != null && !member.away() && !member.isDone()) {
            words.add(text("training.team.due", Formats.here().longDay(due)));
        }
        member.planned().forEach(planned -> words.add(TeamPlans.inWords(planned)));
        return String.join(" · ", words);
    }

    private Component editions(Step step) {
        List<OpenEdition> open = path.editions(step);
        String name = step.name(Texts.language());
        if (open.isEmpty()) {
            return muted(text("training.team.editions.none", name));
        }
        Div links = Actions.row();
        open.forEach(edition -> {
            String words = text("training.team.edition", Formats.here().longDay(edition.first()), edition.free());
            Anchor link = Actions.secondaryLink(words, CourseAddress.edition(edition.edition()));
            link.setAriaLabel(text("training.team.edition.of", name, words));
            links.add(link);
        });
        return new Div(muted(text("training.team.editions", name)), links);
    }

    private static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }
}
