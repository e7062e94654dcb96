package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.FirstHourStep;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.StartContribution;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.MyPlace;
import be.leerspoor.training.StartGlance;
import be.leerspoor.training.TrainingStart;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What training has waiting, and what my paths ask next, on the start page. */
@Component
class TrainingOnStart implements StartContribution {

    private static final int MOST_PATHS = 3;
    private static final int MOST_OF_A_KIND = 5;
    private static final int PLACE = 20;
    private static final int FIRST_HOUR = 50;

    private final TrainingStart start;
    private final SignedIn signedIn;
    private final Clock clock;

    TrainingOnStart(TrainingStart start, SignedIn signedIn, Clock clock) {
        this.start = start;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public Contribution now() {
        StartGlance glance = start.mine();
        List<WaitingItem> items = Stream.concat(
                        glance.courses().stream()
                                .limit(MOST_OF_A_KIND)
                                .map(course -> CourseItems.of(course, clock.instant())),
                        glance.asked().stream().limit(MOST_OF_A_KIND).map(AskedItems::of))
                .toList();
        return new Contribution(items, section(glance)).withSteps(steps(glance));
    }

    private List<FirstHourStep> steps(StartGlance glance) {
        return Stream.of(Role.CONSULTANT, Role.PRACTICE_LEADER, Role.TEAM_LEADER)
                        .anyMatch(signedIn::has)
                ? List.of(new FirstHourStep(
                        "training.first.path",
                        "training.first.path.line",
                        IconName.PATH,
                        "training",
                        FIRST_HOUR,
                        !glance.paths().isEmpty()))
                : List.of();
    }

    private Optional<Section> section(StartGlance glance) {
        List<RowLink> going = glance.paths().stream()
                .filter(path -> path.next().isPresent())
                .limit(MOST_PATHS)
                .map(path -> row(path, glance.places()))
                .toList();
        if (going.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = new Rows(going);
        rows.addClassName("whole-lines");
        return Optional.of(new Section(PLACE, "training.start.title", rows));
    }

    private RowLink row(MyPath path, List<MyPlace> places) {
        RowLink row = new RowLink(
                        path.path().name(Texts.language()),
                        PathWords.progress(path, LocalDate.now(clock)),
                        TrainingAddress.path(path.path().code()))
                .withMore(new PathProgress(path.done(), path.steps().size()));
        path.next()
                .ifPresent(next -> row.withMore(
                        new Paragraph(text("training.path.next", next.step().name(Texts.language())))));
        path.next()
                .flatMap(next -> MyPlace.in(places, next.step()))
                .ifPresent(place -> row.withMore(CourseWords.muted(StepActions.words(place))));
        return row;
    }
}
