package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps where people stand in line with their evidence: worked out for one person at a time, in the transaction of what
 * changed, and from everything that holds of them, so that it never matters in which order facts came in.
 */
@Component
@CalledByProgram
class Standings {

    private final BeforeCommit turns;
    private final WalkRepository repository;
    private final EvidenceRepository evidence;
    private final Walks walks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Standings(
            WalkRepository repository,
            EvidenceRepository evidence,
            Walks walks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.turns = new BeforeCommit(this::workOut);
        this.repository = repository;
        this.evidence = evidence;
        this.walks = walks;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(EvidenceChanged changed) {
        turns.add(changed.person(), changed.evidence());
    }

    @EventListener
    void on(WalksChanged changed) {
        turns.add(changed.person(), null);
    }

    /** Where each of these people stands by their evidence, by {@code path/step}; nothing is written. */
    Map<PersonId, Map<String, StepStanding>> byEvidence(Collection<PersonId> people) {
        Map<PersonId, List<Evidence>> held = evidence.of(people);
        Map<PersonId, Map<String, StepStanding>> all = new HashMap<>();
        repository
                .assigned(people)
                .forEach((person, assigned) -> walks.of(assigned)
                        .forEach(on -> on.walk()
                                .path()
                                .steps()
                                .forEach(step -> all.computeIfAbsent(person, _ -> new HashMap<>())
                                        .put(
                                                key(on.walk().path().code(), step.code()),
                                                on.walk().standing(step, held.getOrDefault(person, List.of()))))));
        return all;
    }

    /** Works out the paths of this person anew, writes what differs and tells what became of it. */
    @Transactional
    public void workOut(PersonId person, @Nullable UUID cause) {
        repository.takeTurn(person);
        List<Evidence> held = evidence.of(person);
        List<Walks.OnPath> paths = walks.of(repository.assigned(person));
        Map<String, WalkRepository.Stored> stored = new HashMap<>();
        List<WalkRepository.Stored> before = repository.standings(person);
        before.forEach(each -> stored.put(key(each.path(), each.step()), each));
        List<PathNews> news = new ArrayList<>();
        for (Walks.OnPath on : paths) {
            news.addAll(workOut(person, on.walk(), held, stored, cause));
        }
        stored.values().forEach(gone -> repository.drop(person, gone.path(), gone.step()));
        noteLapses(person, before);
        repository.tell(person, news, clock.instant());
        news.forEach(each -> events.publishEvent(new PathMoved(person, each)));
    }

    /**
     * Lapsing changes no row: the day on which a path lapsed is written down when it would no longer be read from where the
     * person stands.
     */
    private void noteLapses(PersonId person, List<WalkRepository.Stored> before) {
        Map<PathVersion, LocalDate> lapsed = lapses(before);
        if (lapsed.isEmpty()) {
            return;
        }
        Map<PathVersion, LocalDate> now = lapses(repository.standings(person));
        lapsed.forEach((path, on) -> {
            if (!on.equals(now.get(path))) {
                repository.noteLapse(person, path, on.atStartOfDay(Formats.ZONE).toInstant());
            }
        });
    }

    /** Since when each path that was done to its end is done no longer. */
    private Map<PathVersion, LocalDate> lapses(List<WalkRepository.Stored> steps) {
        LocalDate today = LocalDate.now(clock);
        Map<PathVersion, List<StepStanding>> byPath = steps.stream()
                .collect(Collectors.groupingBy(
                        WalkRepository.Stored::version,
                        Collectors.mapping(WalkRepository.Stored::standing, Collectors.toList())));
        Map<PathVersion, LocalDate> lapses = new HashMap<>();
        byPath.forEach((path, standings) -> {
            if (standings.stream().allMatch(each -> each.doneOn() != null)) {
                standings.stream()
                        .flatMap(each -> Stream.ofNullable(each.until()))
                        .min(Comparator.naturalOrder())
                        .filter(first -> !first.isAfter(today))
                        .ifPresent(first -> lapses.put(path, first));
            }
        });
        return lapses;
    }

    private List<PathNews> workOut(
            PersonId person,
            Walk walk,
            List<Evidence> held,
            Map<String, WalkRepository.Stored> stored,
            @Nullable UUID cause) {
        PathVersion path = walk.path().id();
        LocalDate today = LocalDate.now(clock);
        List<PathNews> news = new ArrayList<>();
        boolean wasDone = !walk.path().steps().isEmpty();
        boolean isDone = wasDone;
        for (Step step : walk.path().steps()) {
            StepStanding now = walk.standing(step, held);
            WalkRepository.Stored before = stored.remove(key(path.code(), step.code()));
            StepStanding was = before == null ? null : before.standing();
            if (before == null
                    || !now.saysTheSameAs(before.standing())
                    || !before.version().equals(path)) {
                repository.put(person, path, step.code(), now);
            }
            Change what = change(was, now);
            if (what != null) {
                news.add(new PathNews(path, step.code(), what, cause(now, what, cause)));
            }
            wasDone &= was != null && was.on(today).counts();
            isDone &= now.on(today).counts();
        }
        if (isDone != wasDone) {
            news.add(new PathNews(path, null, isDone ? Change.PATH_DONE : Change.PATH_REOPENED, null));
        }
        return news;
    }

    private static @Nullable Change change(@Nullable StepStanding was, StepStanding now) {
        LocalDate before = was == null || was.exempt() ? null : was.doneOn();
        LocalDate after = now.exempt() ? null : now.doneOn();
        if (before == null) {
            return after == null ? null : Change.STEP_DONE;
        }
        if (after == null) {
            return now.exempt() ? null : Change.STEP_REOPENED;
        }
        return was != null && isLonger(was.until(), now.until()) ? Change.STEP_RENEWED : null;
    }

    private static boolean isLonger(@Nullable LocalDate was, @Nullable LocalDate now) {
        return was != null && (now == null || now.isAfter(was));
    }

    private static @Nullable UUID cause(StepStanding now, Change what, @Nullable UUID cause) {
        boolean mine = what == Change.STEP_REOPENED
                || now.made().stream().anyMatch(each -> each.id().equals(cause));
        if (mine || now.made().isEmpty()) {
            return cause;
        }
        return now.made().getLast().id();
    }

    private static String key(String path, String step) {
        return path + "/" + step;
    }
}
