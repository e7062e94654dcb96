package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.training.Change;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.Evidence;
import be.leerspoor.training.EvidenceKind;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.MyPathPage;
import be.leerspoor.training.Requirement;
import be.leerspoor.training.StepStanding;
import be.leerspoor.training.TrainingPath;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Paths and steps in words. */
final class PathWords {

    private PathWords() {}

    /** "4 van 7 stappen, tegen 9 september 2027". */
    static String progress(MyPath path, LocalDate today) {
        if (path.isDone()) {
            return text("training.path.done");
        }
        String steps = text("training.path.progress", path.done(), path.steps().size());
        LocalDate due = path.dueOn();
        if (due == null) {
            return steps;
        }
        String day = Formats.here().longDay(due);
        return due.isBefore(today)
                ? text("training.path.progress.past", steps, day)
                : text("training.path.progress.due", steps, day);
    }

    /** "Klaar sinds 9 maart 2027", "1 van 2", "Telde tot 10 januari 2027". */
    static String state(MyPath.MyStep step) {
        StepStanding standing = step.standing();
        return switch (step.state()) {
            case OPEN -> text("training.step.open");
            case BEGUN -> text("training.step.begun", standing.had(), standing.needed());
            case DONE -> done(standing);
            case TO_RENEW -> text("training.step.to-renew", day(standing.until()));
            case LAPSED -> text("training.step.lapsed", day(standing.until()));
            case EXEMPT ->
                standing.until() == null
                        ? text("training.step.exempt")
                        : text("training.step.exempt.until", day(standing.until()));
        };
    }

    private static String done(StepStanding standing) {
        return standing.until() == null
                ? text("training.step.done", day(standing.doneOn()))
                : text("training.step.done.until", day(standing.doneOn()), day(standing.until()));
    }

    /** What a requirement asks: "2 keer deelnemen aan intervisie, binnen 12 maanden". */
    static String asks(Requirement requirement, Function<Role, String> roles, Optional<String> name) {
        String what = switch (requirement.kind()) {
            case COURSE -> text("training.requirement.course", name.orElse(""));
            case READING -> text("training.requirement.reading", requirement.title());
            case CONFIRMATION ->
                text(
                        "training.requirement.confirmation",
                        Optional.ofNullable(requirement.confirmedBy())
                                .map(role -> roles.apply(role))
                                .orElse(""));
            case REVIEW ->
                requirement.template() == null
                        ? text("training.requirement.review", requirement.times())
                        : text("training.requirement.review.template", requirement.times(), name.orElse(""));
            default -> text(key("training.requirement", requirement.kind()), requirement.times());
        };
        StringBuilder words = new StringBuilder(what);
        if (requirement.presenting() > 0) {
            words.append(text("training.requirement.presenting", requirement.presenting()));
        }
        Integer months = requirement.withinMonths();
        if (months != null) {
            words.append(text("training.requirement.within", months));
        }
        return words.toString();
    }

    /** "Intervisie, 9 maart 2027, als inbrenger". */
    static String evidence(Evidence evidence) {
        String what = text(
                "training.evidence.line",
                text(key("training.evidence", evidence.kind())),
                Formats.here().longDay(evidence.on()));
        if (evidence.presenter()) {
            return text("training.evidence.presenter", what);
        }
        return evidence.facilitator() ? text("training.evidence.facilitator", what) : what;
    }

    /** Where the page is on which the signed-in person finds back what evidence of this kind came from. */
    static String address(EvidenceKind kind, UUID page) {
        return switch (kind) {
            case INTERVISION -> "intervision/room/" + page + "/minutes";
            case REVIEW, RESPONSE -> "reviews/" + page;
            case STORY, STORY_USE -> "stories/" + page;
            case OBSERVATION -> TrainingAddress.observation(page);
            case COACHING, SUPERVISION, GROUP_SUPERVISION -> TrainingAddress.CONVERSATIONS;
            case COURSE -> CourseAddress.edition(new EditionId(page));
            case READING, CONFIRMATION -> throw new IllegalArgumentException(kind + " has no page");
        };
    }

    /** "De stap ‘…’ is klaar, door intervisie op 9 maart 2027". */
    static String entry(MyPathPage.Entry entry, TrainingPath path) {
        String step = Optional.ofNullable(entry.step())
                .flatMap(path::step)
                .map(each -> each.name(Texts.language()))
                .orElse(entry.step());
        String what = step == null
                ? text(key("training.change", entry.what()))
                : text(key("training.change", entry.what()), step);
        EvidenceKind kind = entry.kind();
        LocalDate on = entry.evidenceOn();
        if (kind != null && on != null && entry.what() == Change.STEP_REOPENED) {
            return text(
                    key("training.change.reopened", entry.reopenedBy()),
                    what,
                    text(key("training.evidence.by", kind)),
                    Formats.here().longDay(on));
        }
        return kind == null || on == null
                ? what
                : text(
                        "training.change.by",
                        what,
                        text(key("training.evidence.by", kind)),
                        Formats.here().longDay(on));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.here().longDay(day);
    }
}
