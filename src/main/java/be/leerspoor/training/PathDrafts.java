package be.leerspoor.training;

import be.leerspoor.casereview.Templates;
import be.leerspoor.intervision.Methods;
import be.leerspoor.people.Audit;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.OutgoingFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drawing up paths. A draft is kept with every change and is every trainer's; a path has one draft at most. Once offered, a
 * version never changes, and whoever is on their way goes on with the newer one without losing anything.
 */
@Service
@ForTrainers
@Transactional
public class PathDrafts {

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    private final PathDraftRepository drafts;
    private final ReadingFileRepository files;
    private final KnownPaths paths;
    private final Walkers walkers;
    private final Templates templates;
    private final Methods methods;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    PathDrafts(
            PathDraftRepository drafts,
            ReadingFileRepository files,
            KnownPaths paths,
            Walkers walkers,
            Templates templates,
            Methods methods,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.paths = paths;
        this.walkers = walkers;
        this.templates = templates;
        this.methods = methods;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every path with its versions and how many people walk them, in order. */
    @Transactional(readOnly = true)
    public List<PathOverview> all() {
        return overviews(drafts.versions(LocalDate.now(clock)));
    }

    private static List<PathOverview> overviews(List<PathDraftRepository.Counted> versions) {
        Map<String, List<PathDraftRepository.Counted>> byCode = new LinkedHashMap<>();
        versions.forEach(each -> byCode.computeIfAbsent(each.head().id().code(), _ -> new ArrayList<>())
                .add(each));
        return byCode.values().stream().map(PathDrafts::overview).toList();
    }

    private static PathOverview overview(List<PathDraftRepository.Counted> versions) {
        // What people know it by; a draft alone is called as it is being drawn up.
        PathDraftRepository.Counted known = versions.stream()
                .filter(each -> each.head().state() != PathState.DRAFT)
                .findFirst()
                .orElse(versions.getFirst());
        return new PathOverview(
                known.head().id().code(),
                known.nameNl(),
                known.nameEn(),
                known.head().givenFrom(),
                WalkCount.of(
                        versions.stream()
                                .mapToInt(PathDraftRepository.Counted::walking)
                                .sum(),
                        versions.stream()
                                .mapToInt(PathDraftRepository.Counted::finished)
                                .sum()),
                versions.stream()
                        .map(each -> new PathOverview.Version(
                                each.head().id().version(),
                                each.head().state(),
                                WalkCount.of(each.walking(), each.finished())))
                        .toList());
    }

    /** One path with its versions; empty when there is none of that name. */
    @Transactional(readOnly = true)
    public Optional<PathOverview> overview(String code) {
        return all().stream().filter(path -> path.code().equals(code)).findFirst();
    }

    /** One path with what its newest version asks; empty when none of that name is or was offered. */
    @Transactional(readOnly = true)
    public Optional<PathPage> page(String code) {
        return overview(code)
                .flatMap(overview -> overview.versions().stream()
                        .filter(version -> version.state() != PathState.DRAFT)
                        .findFirst()
                        .map(newest -> paths.version(new PathVersion(code, newest.version())))
                        .map(path ->
                                new PathPage(overview, path, isSomewhere(path) ? choices(PathContent.EMPTY) : null)));
    }

    private static boolean isSomewhere(TrainingPath path) {
        return path.audience().stream().anyMatch(each -> each.region() != null || each.team() != null);
    }

    /** The draft to go on with; empty when there is none of that name. */
    @Transactional(readOnly = true)
    public Optional<PathDraft> draft(String code) {
        return row(code).map(this::checked);
    }

    private PathChoices choices(PathContent content) {
        return drafts.choices(
                asks(content, RequirementKind.REVIEW)
                        ? templates.offered().stream()
                                .map(each -> new PathChoices.Named(
                                        each.code(), each.nameNl(), each.nameEn(), each.retired()))
                                .toList()
                        : List.of(),
                asks(content, RequirementKind.GROUP_SUPERVISION)
                        && methods.newest(RequirementKind.GROUP_SUPERVISION_METHOD)
                                .isPresent(),
                LocalDate.now(clock));
    }

    private static boolean asks(PathContent content, RequirementKind kind) {
        return content.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .anyMatch(asked -> asked.kind() == kind);
    }

    /** Begins a new path, and gives its code. */
    public String begin() {
        String code = "path-" + UUID.randomUUID().toString().substring(0, 8);
        drafts.insert(new PathVersion(code, 1), null, PathContent.EMPTY, me(), clock.instant());
        return code;
    }

    /**
     * Begins a next version of a path with all that the newest one asks. True also when it was begun before; false when there is
     * no such path.
     */
    public boolean begin(String code) {
        if (row(code).isPresent()) {
            return true;
        }
        Optional<PathDraftRepository.Head> newest = drafts.newest(code);
        newest.ifPresent(head -> {
            PathVersion next = new PathVersion(code, head.id().version() + 1);
            PathContent content = PathContent.of(paths.version(head.id()));
            if (drafts.insert(next, head.place(), content, me(), clock.instant())) {
                files.copy(head.id(), next);
            }
        });
        return newest.isPresent();
    }

    /** Keeps the draft as it is now, as far as a path can be so. */
    public PathResult change(String code, PathContent content, int basedOn) {
        return changed(code, basedOn, row -> {
            if (neverStored.isIn(texts(content))) {
                return new PathResult.RegisterNumber();
            }
            PathChoices choices = choices(content);
            List<PathProblem> problems = PathCheck.problems(content, choices);
            List<PathProblem> unkept = problems.stream()
                    .filter(problem -> !problem.flaw().isKeepable())
                    .toList();
            if (!unkept.isEmpty()) {
                return new PathResult.NotKept(unkept);
            }
            if (!drafts.take(code, basedOn)) {
                return new PathResult.ChangedMeanwhile();
            }
            files.keepOnly(row.id(), reading(content));
            drafts.change(row, content);
            return new PathResult.Kept(
                    new PathDraft(row.id(), content, basedOn + 1, problems, choices), clock.instant());
        });
    }

    private static List<String> reading(PathContent content) {
        return content.steps().stream()
                .filter(step -> step.requirements().stream().anyMatch(asked -> asked.kind() == RequirementKind.READING))
                .map(Step::code)
                .toList();
    }

    /**
     * Puts a file with what a step of the draft asks to read, in place of the one that was there. The kinds of files, and how
     * large, are those of materials.
     */
    public PathResult attach(String code, String step, String fileName, byte[] content, int basedOn) {
        if (content.length == 0 || content.length > Materials.MOST_BYTES) {
            return new PathResult.FileSize(Materials.MOST_MEGABYTES);
        }
        Optional<FileKind> kind = FileKind.of(content);
        if (kind.isEmpty()) {
            return new PathResult.FileOfAnotherKind();
        }
        String name = kind.get().named(fileName);
        if (neverStored.isIn(name)) {
            return new PathResult.RegisterNumber();
        }
        OutgoingFile file = new OutgoingFile(name, kind.get().type(), content);
        return filed(code, step, basedOn, id -> files.put(id, step, file, me(), clock.instant()));
    }

    /** Takes away the file that a step of the draft asks to read. */
    public PathResult detach(String code, String step, int basedOn) {
        return filed(code, step, basedOn, id -> files.remove(id, step));
    }

    private PathResult filed(String code, String step, int basedOn, Consumer<PathVersion> change) {
        return changed(code, basedOn, row -> {
            if (!reading(row.content()).contains(step)) {
                return new PathResult.Closed();
            }
            if (!drafts.take(code, basedOn)) {
                return new PathResult.ChangedMeanwhile();
            }
            change.accept(row.id());
            return row(code)
                    .<PathResult>map(now -> new PathResult.Kept(checked(now), clock.instant()))
                    .orElseGet(PathResult.Closed::new);
        });
    }

    /** Throws the draft away; what was offered before stays. */
    public PathResult discard(String code, int basedOn) {
        return changed(code, basedOn, row -> {
            if (!drafts.take(code, basedOn)) {
                return new PathResult.ChangedMeanwhile();
            }
            files.keepOnly(row.id(), List.of());
            drafts.delete(row);
            return new PathResult.Done();
        });
    }

    /** What would change for whom if the draft were offered now; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<PathPreview> preview(String code) {
        return forecast(code).map(PathForecast::told);
    }

    /** The same, counted exactly. */
    Optional<PathForecast> forecast(String code) {
        return row(code)
                .map(row -> walkers.forecast(
                        drafts.newest(code)
                                .map(head -> paths.version(head.id()).steps())
                                .orElse(List.of()),
                        row.content().as(row.id(), row.place())));
    }

    /**
     * Offers the draft when the check finds nothing. The version before it is offered no longer, and everybody who has not
     * done all of it goes on with the new one.
     */
    public PathResult offer(String code, int basedOn) {
        return changed(code, basedOn, row -> {
            List<PathProblem> problems = PathCheck.problems(row.content(), choices(row.content()));
            if (!problems.isEmpty()) {
                return new PathResult.Flawed(problems);
            }
            Optional<PathDraftRepository.Head> before = drafts.takeNewest(code);
            if (!drafts.take(code, basedOn)) {
                return new PathResult.ChangedMeanwhile();
            }
            paths.forget(row.id());
            drafts.turn(row.id(), PathState.DRAFT, PathState.OFFERED);
            before.ifPresent(old -> {
                drafts.turn(old.id(), PathState.OFFERED, PathState.RETIRED);
                drafts.giveFrom(row.id(), old.givenFrom());
            });
            walkers.move(paths.version(row.id()));
            audit.record("path.offered", "path:" + code);
            return new PathResult.Done();
        });
    }

    /** Offers a path no longer; whoever is on it can walk on. */
    public PathResult retire(String code) {
        return turned(code, PathState.OFFERED, PathState.RETIRED);
    }

    /** Offers a path again. */
    public PathResult reinstate(String code) {
        return turned(code, PathState.RETIRED, PathState.OFFERED);
    }

    private PathResult turned(String code, PathState from, PathState to) {
        boolean turned = code.matches(CODE)
                && drafts.takeNewest(code)
                        .filter(newest -> drafts.turn(newest.id(), from, to))
                        .isPresent();
        if (!turned) {
            return new PathResult.Closed();
        }
        audit.record(to == PathState.RETIRED ? "path.retired" : "path.reinstated", "path:" + code);
        return new PathResult.Done();
    }

    private PathResult changed(String code, int basedOn, Function<PathDraftRepository.Row, PathResult> change) {
        return row(code)
                .map(row -> row.version() == basedOn ? change.apply(row) : new PathResult.ChangedMeanwhile())
                .orElseGet(PathResult.Closed::new);
    }

    private Optional<PathDraftRepository.Row> row(String code) {
        return code.matches(CODE) ? drafts.draft(code) : Optional.empty();
    }

    private PathDraft checked(PathDraftRepository.Row row) {
        PathChoices choices = choices(row.content());
        return new PathDraft(
                row.id(), row.content(), row.version(), PathCheck.problems(row.content(), choices), choices);
    }

    private static String[] texts(PathContent content) {
        return Stream.concat(
                        Stream.of(PathText.values()).map(text -> text.of(content)),
                        content.steps().stream().flatMap(PathDrafts::texts))
                .toArray(String[]::new);
    }

    private static Stream<String> texts(Step step) {
        return Stream.concat(
                Stream.concat(
                        Stream.of(step.code()), Stream.of(StepText.values()).map(text -> text.of(step))),
                step.requirements().stream()
                        .flatMap(asked -> Stream.of(
                                Optional.ofNullable(asked.title()).orElse(""),
                                Optional.ofNullable(asked.link()).orElse(""))));
    }

    private PersonId me() {
        return signedIn.actor().id();
    }
}
