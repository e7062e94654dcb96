package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Everybody who is on a path, seen together: where they stand now, where they would stand, and how they go on. */
@Component
class Walkers {

    /** Somebody on a path, with what they have of evidence for it. */
    record Walker(PersonId person, boolean worksHere, WalkRepository.Assigned assigned, Walk walk, List<Evidence> had) {

        /** Whether all of it is done on this day. */
        boolean isFinished(LocalDate today) {
            List<Step> steps = walk.path().steps();
            return !steps.isEmpty() && steps.stream().allMatch(step -> has(walk, step, today));
        }

        /** Whether this step counts as done. */
        boolean has(Step step, LocalDate today) {
            return has(walk, step, today);
        }

        private boolean has(Walk on, Step step, LocalDate today) {
            return on.standing(step, had).on(today).counts();
        }

        /** The same person once they go on with this version from today. */
        Walker on(TrainingPath next, LocalDate today) {
            return new Walker(
                    person,
                    worksHere,
                    assigned,
                    new Walk(
                            next,
                            Stream.concat(walk.earlier().stream(), Stream.of(new Walk.Earlier(walk.path(), today)))
                                    .toList(),
                            walk.exemptions()),
                    had);
        }
    }

    private static final Comparator<Walker> IN_TURN =
            Comparator.comparing(walker -> walker.person().value());

    private final WalkerRepository repository;
    private final WalkRepository walked;
    private final Walks walks;
    private final PathTidings tidings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Walkers(
            WalkerRepository repository,
            WalkRepository walked,
            Walks walks,
            PathTidings tidings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.walked = walked;
        this.walks = walks;
        this.tidings = tidings;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who is on the path that this is the next version of. */
    List<Walker> of(TrainingPath next) {
        Map<PersonId, List<WalkerRepository.Walked>> all =
                repository.walked(next.code()).stream().collect(Collectors.groupingBy(WalkerRepository.Walked::person));
        List<Walker> walkers = new ArrayList<>();
        all.forEach((person, versions) -> walks.of(
                        versions.stream().map(WalkerRepository.Walked::assigned).toList())
                .forEach(on -> walkers.add(
                        new Walker(person, versions.getFirst().worksHere(), on.assigned(), on.walk(), List.of()))));
        if (walkers.isEmpty()) {
            return List.of();
        }
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        Stream.concat(
                        Stream.of(next),
                        walkers.stream()
                                .flatMap(walker -> Stream.concat(
                                        Stream.of(walker.walk().path()),
                                        walker.walk().earlier().stream().map(Walk.Earlier::path)))
                                .distinct())
                .flatMap(path -> path.steps().stream())
                .flatMap(step -> step.requirements().stream())
                .forEach(requirement -> kinds.addAll(requirement.kind().evidence()));
        Map<PersonId, List<Evidence>> evidence = repository.evidence(next.code(), kinds);
        return walkers.stream()
                .map(walker -> new Walker(
                        walker.person(),
                        walker.worksHere(),
                        walker.assigned(),
                        walker.walk(),
                        evidence.getOrDefault(walker.person(), List.of())))
                .sorted(IN_TURN)
                .toList();
    }

    /** What changes for whom when this version is offered after that one. */
    PathForecast forecast(List<Step> before, TrainingPath next) {
        LocalDate today = LocalDate.now(clock);
        List<Walker> here = of(next).stream().filter(Walker::worksHere).toList();
        List<Walker> moving =
                here.stream().filter(walker -> !walker.isFinished(today)).toList();
        List<Walker> moved =
                moving.stream().map(walker -> walker.on(next, today)).toList();
        List<PathForecast.StepForecast> changes = new ArrayList<>();
        next.steps().forEach(step -> {
            int done = (int)
                    moved.stream().filter(walker -> walker.has(step, today)).count();
            PathPreview.Kind kind = before.stream()
                    .filter(old -> old.code().equals(step.code()))
                    .findFirst()
                    .map(old -> StepComparison.of(old, step))
                    .orElse(PathPreview.Kind.NEW);
            changes.add(new PathForecast.StepForecast(step.nameNl(), step.nameEn(), kind, moved.size() - done, done));
        });
        before.stream()
                .filter(old -> next.step(old.code()).isEmpty())
                .forEach(old -> changes.add(new PathForecast.StepForecast(
                        old.nameNl(), old.nameEn(), PathPreview.Kind.GONE, 0, (int) moving.stream()
                                .filter(walker ->
                                        walker.walk().path().step(old.code()).isPresent())
                                .filter(walker -> walker.has(old, today))
                                .count())));
        return new PathForecast(here.size(), here.size() - moving.size(), changes);
    }

    /** Lets everybody who has not done all of it go on with this version; whoever has, keeps the one they walk. */
    int move(TrainingPath next) {
        LocalDate today = LocalDate.now(clock);
        repository.hold(next.code());
        List<Walker> movers =
                of(next).stream().filter(walker -> !walker.isFinished(today)).toList();
        repository.move(movers, next.id(), today);
        movers.forEach(mover -> {
            walked.tellFirst(mover.person(), new PathNews(next.id(), null, Change.MOVED, null), clock.instant());
            tellDone(mover, next, today);
            events.publishEvent(new WalksChanged(mover.person()));
        });
        tidings.moved(movers.stream().map(Walker::person).toList(), next);
        return movers.size();
    }

    /** Where the new version leaves out all that was still open, no step becomes done and yet the path does. */
    private void tellDone(Walker mover, TrainingPath next, LocalDate today) {
        boolean had = next.steps().stream()
                .allMatch(step -> mover.walk()
                        .path()
                        .step(step.code())
                        .filter(old -> mover.has(old, today))
                        .isPresent());
        if (had) {
            PathNews news = new PathNews(next.id(), null, Change.PATH_DONE, null);
            walked.tell(mover.person(), List.of(news), clock.instant());
            events.publishEvent(new PathMoved(mover.person(), news));
        }
    }
}
