package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paths of the signed-in person: where they stand, what comes next, and what makes it so. Nobody else's. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Learning {

    private final WalkRepository repository;
    private final MyPathRepository pages;
    private final EvidenceRepository evidence;
    private final KnownPaths paths;
    private final Walks walks;
    private final Giving giving;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Learning(
            WalkRepository repository,
            MyPathRepository pages,
            EvidenceRepository evidence,
            KnownPaths paths,
            Walks walks,
            Giving giving,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.pages = pages;
        this.evidence = evidence;
        this.paths = paths;
        this.walks = walks;
        this.giving = giving;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** The paths I am on, in the order of the organisation; without the evidence, which the page of a path shows. */
    public List<MyPath> mine() {
        return of(repository.glance(me()), me(), LocalDate.now(clock), paths);
    }

    static List<MyPath> of(List<WalkRepository.Glance> walks, PersonId me, LocalDate today, KnownPaths paths) {
        return walks.stream()
                .map(glance -> of(glance, me, today, paths))
                .sorted(Comparator.comparingInt((MyPath each) -> each.path().place())
                        .thenComparing(each -> each.path().code()))
                .toList();
    }

    private static MyPath of(WalkRepository.Glance glance, PersonId me, LocalDate today, KnownPaths paths) {
        TrainingPath path = paths.version(glance.path());
        Map<String, StepStanding> stands = glance.steps().stream()
                .collect(Collectors.toMap(WalkRepository.Stored::step, WalkRepository.Stored::standing));
        return new MyPath(
                path,
                glance.since(),
                glance.dueOn(),
                me.equals(glance.by()),
                path.steps().stream()
                        .flatMap(step -> Optional.ofNullable(stands.get(step.code()))
                                .map(standing -> new MyPath.MyStep(step, standing, standing.on(today)))
                                .stream())
                        .toList());
    }

    /** What I can begin by choice: every path that is offered and that I am not on. */
    public List<TrainingPath> toChoose(Collection<MyPath> mine) {
        Set<String> walking = mine.stream().map(each -> each.path().code()).collect(Collectors.toSet());
        return paths.offered().stream()
                .map(OfferedPath::path)
                .filter(path -> !walking.contains(path.code()))
                .toList();
    }

    /** A path that is offered, or else that I am on, without where I stand; empty when it is neither. */
    public Optional<TrainingPath> named(String code) {
        return paths.offered(code)
                .map(OfferedPath::path)
                .or(() -> mine().stream()
                        .map(MyPath::path)
                        .filter(path -> path.code().equals(code))
                        .findFirst());
    }

    /** One path: the version I am on, or else the one that is offered; empty when it is neither. */
    public Optional<MyPathPage> path(String code) {
        PersonId me = me();
        Optional<Walks.OnPath> on = walks.of(repository.assigned(me)).stream()
                .filter(each -> each.walk().path().code().equals(code))
                .findFirst();
        if (on.isEmpty()) {
            return paths.offered(code).map(offered -> look(offered.path(), evidence.of(me)));
        }
        List<Evidence> held = evidence.of(me);
        MyPathRepository.Around around = pages.around(me, code, clock.instant());
        return Optional.of(new MyPathPage(
                myPath(on.get(), held),
                true,
                had(on.get().walk().path(), held),
                around.history(),
                around.asked(),
                around.exemptions(),
                around.requests(),
                around.places()));
    }

    private MyPathPage look(TrainingPath path, List<Evidence> held) {
        Walk walk = new Walk(path, List.of(), List.of());
        LocalDate today = LocalDate.now(clock);
        return new MyPathPage(
                new MyPath(path, today, null, true, steps(walk, held, today)),
                false,
                had(path, held),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Begins a path by choice, or goes on where one left it. */
    @Transactional
    public BeginResult begin(String code) {
        return paths.offered(code)
                .<BeginResult>map(offered ->
                        giving.begin(me(), offered.path()) ? new BeginResult.Begun() : new BeginResult.AlreadyOnIt())
                .orElseGet(BeginResult.NotOffered::new);
    }

    /** Leaves a path that one chose oneself; what was done stays. False when it was not chosen, or left already. */
    @Transactional
    public boolean leave(String code) {
        PersonId me = me();
        return repository.assigned(me).stream()
                .filter(each -> each.path().code().equals(code) && each.endedOn() == null && me.equals(each.by()))
                .anyMatch(each -> {
                    boolean left = repository.end(me, each.path(), LocalDate.now(clock));
                    if (left) {
                        repository.tellFirst(me, new PathNews(each.path(), null, Change.ENDED, null), clock.instant());
                        events.publishEvent(new WalksChanged(me));
                    }
                    return left;
                });
    }

    private MyPath myPath(Walks.OnPath on, List<Evidence> held) {
        WalkRepository.Assigned assigned = on.assigned();
        return new MyPath(
                on.walk().path(),
                assigned.since(),
                assigned.dueOn(),
                me().equals(assigned.by()),
                steps(on.walk(), held, LocalDate.now(clock)));
    }

    private static List<MyPath.MyStep> steps(Walk walk, List<Evidence> held, LocalDate today) {
        return walk.path().steps().stream()
                .map(step -> {
                    StepStanding standing = walk.standing(step, held);
                    return new MyPath.MyStep(step, standing, standing.on(today));
                })
                .toList();
    }

    private static Map<String, List<Integer>> had(TrainingPath path, List<Evidence> held) {
        Map<String, List<Integer>> all = new HashMap<>();
        path.steps()
                .forEach(step -> all.put(
                        step.code(),
                        step.requirements().stream()
                                .map(requirement -> StepJudge.had(requirement, path.code() + "/" + step.code(), held))
                                .toList()));
        return all;
    }

    private PersonId me() {
        return signedIn.actor().id();
    }
}
