package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.TeamId;
import be.leerspoor.training.Audience;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.PathChoices;
import be.leerspoor.training.PathContent;
import be.leerspoor.training.PathOverview;
import be.leerspoor.training.PathPreview;
import be.leerspoor.training.PathProblem;
import be.leerspoor.training.PathResult;
import be.leerspoor.training.PathState;
import be.leerspoor.training.Step;
import be.leerspoor.training.WalkCount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Paths that are drawn up in words. */
final class PathDraftWords {

    private PathDraftWords() {}

    static String name(PathContent path) {
        return named(
                language().getLanguage().equals("en") ? path.nameEn() : path.nameNl(),
                path.nameNl(),
                "training.draft.nameless");
    }

    static String name(PathOverview path) {
        return named(path.name(language()), path.nameNl(), "training.draft.nameless");
    }

    static String name(Step step) {
        return named(step.name(language()), step.nameNl(), "training.draft.step.nameless");
    }

    private static String named(String name, String dutch, String nameless) {
        String known = name.isBlank() ? dutch : name;
        return known.isBlank() ? text(nameless) : known;
    }

    /** What is wrong, with the step and what it asks in which it is. */
    static String problem(PathProblem problem) {
        String words = text(key("training.check", problem.flaw()));
        if (problem.step() == 0) {
            return words;
        }
        return problem.requirement() == 0
                ? text("training.draft.in-step", problem.step(), words)
                : text("training.draft.in-requirement", problem.step(), problem.requirement(), words);
    }

    /** The same for who already sees in which step it is. */
    static String inStep(PathProblem problem) {
        String words = text(key("training.check", problem.flaw()));
        return problem.requirement() == 0 ? words : text("training.draft.in-asked", problem.requirement(), words);
    }

    static String why(PathResult result) {
        return switch (result) {
            case PathResult.ChangedMeanwhile _ -> text("training.draft.meanwhile");
            case PathResult.Closed _ -> text("training.draft.closed");
            case PathResult.RegisterNumber _ -> text("training.draft.register-number");
            case PathResult.FileSize(int megabytes) -> text("training.edition.material.refused.size", megabytes);
            case PathResult.FileOfAnotherKind _ -> text("training.edition.material.refused.kind");
            case PathResult.NotKept(var problems) ->
                text(
                        "training.draft.not-kept",
                        problems.stream().map(PathDraftWords::problem).collect(Collectors.joining(" ")));
            case PathResult.Flawed _ -> text("training.draft.flawed");
            case PathResult.Kept _, PathResult.Done _ -> text("training.draft.kept");
        };
    }

    static String why(GiveResult result) {
        return switch (result) {
            case GiveResult.Done _ -> text("training.paths.give.done");
            case GiveResult.AlreadyOnIt _ -> text("training.paths.give.already");
            case GiveResult.NotOffered _ -> text("training.paths.give.not-offered");
            case GiveResult.NoSuchDay _ -> text("training.paths.give.no-such-day");
            case GiveResult.NotByName _ -> text("training.paths.give.not-by-name");
        };
    }

    /** "Versie 2, wordt aangeboden. 12 mensen volgen het, enkelen zijn klaar". */
    static String version(PathOverview.Version version) {
        String state = text(key("training.paths.state", version.state()), version.version());
        return version.state() == PathState.DRAFT
                ? state
                : text("training.paths.version", state, people(version.people()));
    }

    static String people(WalkCount people) {
        if (people.walking().isNobody()) {
            return text("training.paths.people.nobody");
        }
        return people.walking().isFew()
                ? text("training.paths.people.few")
                : text(
                        "training.paths.people",
                        people.walking().told(),
                        people.finished().told());
    }

    /** One line about a path in the list. */
    static String line(PathOverview path) {
        List<String> parts = new ArrayList<>();
        path.versions().stream()
                .filter(version -> version.state() != PathState.DRAFT)
                .findFirst()
                .ifPresent(newest -> {
                    parts.add(text(key("training.paths.state", newest.state()), newest.version()));
                    parts.add(people(path.people()));
                });
        if (path.isDrawnUp()) {
            parts.add(text("training.paths.drawn-up"));
        }
        return String.join(" · ", parts);
    }

    /** "Consulenten in Gent-Noord". */
    static String audience(Audience audience, @Nullable PathChoices places, Function<Role, String> roles) {
        Role role = audience.role();
        String who = role == null ? text("training.paths.audience.everyone") : roles.apply(role);
        String place = places == null ? "" : place(audience, places);
        return place.isEmpty() ? who : text("training.paths.audience.in", who, place);
    }

    private static String place(Audience audience, PathChoices places) {
        RegionId region = audience.region();
        TeamId team = audience.team();
        if (region != null) {
            return places.regions().getOrDefault(region, "");
        }
        return team == null ? "" : places.teams().getOrDefault(team, "");
    }

    static String within(@Nullable Integer months) {
        return months == null ? text("training.paths.target.none") : text("training.paths.target", months);
    }

    /** What becomes of a step: "Vraagt meer. Daarna open voor 12 mensen, klaar voor enkelen". */
    static String change(PathPreview.StepChange change) {
        String kind = text(key("training.draft.change", change.kind()));
        if (change.open().isNobody() && change.done().isNobody()) {
            return kind;
        }
        return change.kind() == PathPreview.Kind.GONE
                ? text("training.draft.preview.gone", kind, change.done().told())
                : text(
                        "training.draft.preview.step",
                        kind,
                        change.open().told(),
                        change.done().told());
    }

    static String preview(PathPreview preview) {
        if (preview.walking().isNobody()) {
            return text("training.draft.preview.nobody");
        }
        return preview.walking().isFew()
                ? text("training.draft.preview.few")
                : text(
                        "training.draft.preview.people",
                        preview.walking().told(),
                        preview.finished().told(),
                        preview.moving().told());
    }
}
