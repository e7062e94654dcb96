package be.leerspoor.training;

import static be.leerspoor.training.PathFlaw.ASKED_TWICE;
import static be.leerspoor.training.PathFlaw.AUDIENCE_GONE;
import static be.leerspoor.training.PathFlaw.CODE;
import static be.leerspoor.training.PathFlaw.CONFIRMATION_TWICE;
import static be.leerspoor.training.PathFlaw.CONFIRMER_MISSING;
import static be.leerspoor.training.PathFlaw.CONFIRMER_NOBODY;
import static be.leerspoor.training.PathFlaw.COURSE_GONE;
import static be.leerspoor.training.PathFlaw.COURSE_RETIRED;
import static be.leerspoor.training.PathFlaw.METHOD_GONE;
import static be.leerspoor.training.PathFlaw.MORE_THAN_DAYS;
import static be.leerspoor.training.PathFlaw.NAME_MISSING;
import static be.leerspoor.training.PathFlaw.NEEDED;
import static be.leerspoor.training.PathFlaw.NEEDED_MORE;
import static be.leerspoor.training.PathFlaw.NO_REQUIREMENTS;
import static be.leerspoor.training.PathFlaw.NO_STEPS;
import static be.leerspoor.training.PathFlaw.ONLY_ONCE;
import static be.leerspoor.training.PathFlaw.PRESENTING_ELSEWHERE;
import static be.leerspoor.training.PathFlaw.PRESENTING_MORE;
import static be.leerspoor.training.PathFlaw.PURPOSE_MISSING;
import static be.leerspoor.training.PathFlaw.READING_LINK;
import static be.leerspoor.training.PathFlaw.READING_TITLE_MISSING;
import static be.leerspoor.training.PathFlaw.READING_TWICE;
import static be.leerspoor.training.PathFlaw.RENEWAL_LONGER;
import static be.leerspoor.training.PathFlaw.SAME_NAME;
import static be.leerspoor.training.PathFlaw.STAGE_MISSING;
import static be.leerspoor.training.PathFlaw.STEP_NAME_MISSING;
import static be.leerspoor.training.PathFlaw.TARGET_MONTHS;
import static be.leerspoor.training.PathFlaw.TEMPLATE_GONE;
import static be.leerspoor.training.PathFlaw.TEXT_TOO_LONG;
import static be.leerspoor.training.PathFlaw.TIMES;
import static be.leerspoor.training.PathFlaw.TOO_MANY_AUDIENCES;
import static be.leerspoor.training.PathFlaw.TOO_MANY_REQUIREMENTS;
import static be.leerspoor.training.PathFlaw.TOO_MANY_STEPS;
import static be.leerspoor.training.PathFlaw.VALIDITY;
import static be.leerspoor.training.PathFlaw.WITHIN_MONTHS;

import be.leerspoor.people.Role;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a path as people will walk it, and finds what nobody could ever do or what would not be understood. */
final class PathCheck {

    private static final int MOST_TARGET_MONTHS = 60;
    private static final int MOST_VALID_MONTHS = 240;
    private static final int MOST_RENEW_MONTHS = 24;
    private static final int MOST_WITHIN_MONTHS = 120;
    private static final int MOST_TIMES = 100;
    private static final int DAYS_OF_LONGEST_MONTH = 31;
    private static final String STEP_CODE = "[a-z0-9][a-z0-9-]{0,39}";

    /** A place in here as it stands behind the address of the organisation: no scheme, no host, no way up. */
    private static final String INSIDE = "[a-z][a-z0-9-]*(/[A-Za-z0-9_-]+)*(\\?[A-Za-z0-9=&%+._-]*)?";

    private final PathContent path;
    private final PathChoices choices;
    private final List<PathProblem> found = new ArrayList<>();

    private PathCheck(PathContent path, PathChoices choices) {
        this.path = path;
        this.choices = choices;
    }

    /** Everything that keeps the path from being offered, the path as a whole first, then step by step. */
    static List<PathProblem> problems(PathContent path, PathChoices choices) {
        PathCheck check = new PathCheck(path, choices);
        check.checkPath();
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        path.steps().forEach(step -> {
            check.checkStep(step);
            boolean dutchAgain = isSaid(step.nameNl()) && !names.add("nl " + spoken(step.nameNl()));
            boolean englishAgain = isSaid(step.nameEn()) && !names.add("en " + spoken(step.nameEn()));
            check.report(dutchAgain || englishAgain, SAME_NAME, step);
            check.report(!step.code().matches(STEP_CODE) || !codes.add(step.code()), CODE, step);
        });
        return List.copyOf(check.found);
    }

    private void checkPath() {
        report(!isSaid(path.nameNl()) || !isSaid(path.nameEn()), NAME_MISSING);
        report(!isSaid(path.purposeNl()) || !isSaid(path.purposeEn()), PURPOSE_MISSING);
        report(Stream.of(PathText.values()).anyMatch(text -> text.of(path).length() > text.longest()), TEXT_TOO_LONG);
        report(!isWithin(path.targetMonths(), MOST_TARGET_MONTHS), TARGET_MONTHS);
        report(path.audience().size() > PathContent.MOST_AUDIENCES, TOO_MANY_AUDIENCES);
        report(path.audience().stream().anyMatch(this::isGone), AUDIENCE_GONE);
        report(path.steps().isEmpty(), NO_STEPS);
        report(path.steps().size() > PathContent.MOST_STEPS, TOO_MANY_STEPS);
    }

    private boolean isGone(Audience audience) {
        return (audience.region() != null && !choices.regions().containsKey(audience.region()))
                || (audience.team() != null && !choices.teams().containsKey(audience.team()));
    }

    private void checkStep(Step step) {
        report(!isSaid(step.nameNl()) || !isSaid(step.nameEn()), STEP_NAME_MISSING, step);
        report(!isSaid(step.stageNl()) || !isSaid(step.stageEn()), STAGE_MISSING, step);
        report(
                Stream.of(StepText.values()).anyMatch(text -> text.of(step).length() > text.longest()),
                TEXT_TOO_LONG,
                step);
        int asked = step.requirements().size();
        report(asked == 0, NO_REQUIREMENTS, step);
        report(asked > PathContent.MOST_REQUIREMENTS, TOO_MANY_REQUIREMENTS, step);
        report(step.needed() < 1 || step.needed() > PathContent.MOST_REQUIREMENTS, NEEDED, step);
        report(asked > 0 && step.needed() > asked, NEEDED_MORE, step);
        checkValidity(step);
        report(count(step, RequirementKind.READING) > 1, READING_TWICE, step);
        report(count(step, RequirementKind.CONFIRMATION) > 1, CONFIRMATION_TWICE, step);
        report(
                step.requirements().stream()
                                .filter(each -> each.kind() != RequirementKind.READING)
                                .filter(each -> each.kind() != RequirementKind.CONFIRMATION)
                                .map(each -> each.at(0))
                                .distinct()
                                .count()
                        < asked - count(step, RequirementKind.READING) - count(step, RequirementKind.CONFIRMATION),
                ASKED_TWICE,
                step);
        step.requirements().forEach(requirement -> checkRequirement(step, requirement));
    }

    private void checkValidity(Step step) {
        Integer valid = step.validMonths();
        Integer renew = step.renewMonths();
        boolean inBounds = isWithin(valid, MOST_VALID_MONTHS)
                && isWithin(renew, MOST_RENEW_MONTHS)
                && (valid == null) == (renew == null);
        report(!inBounds, VALIDITY, step);
        report(inBounds && valid != null && renew != null && renew > valid, RENEWAL_LONGER, step);
    }

    private void checkRequirement(Step step, Requirement asked) {
        RequirementKind kind = asked.kind();
        Integer within = asked.withinMonths();
        report(asked.times() < 1 || asked.times() > MOST_TIMES, TIMES, step, asked);
        report(asked.presenting() < 0 || asked.presenting() > asked.times(), PRESENTING_MORE, step, asked);
        report(asked.presenting() > 0 && !hasPresenter(kind), PRESENTING_ELSEWHERE, step, asked);
        report(!isWithin(within, MOST_WITHIN_MONTHS), WITHIN_MONTHS, step, asked);
        report(
                within != null && within > 0 && asked.times() > within * DAYS_OF_LONGEST_MONTH + 1,
                MORE_THAN_DAYS,
                step,
                asked);
        report(!kind.isCountable() && (asked.times() > 1 || within != null), ONLY_ONCE, step, asked);
        switch (kind) {
            case COURSE -> checkCourse(step, asked);
            case READING -> checkReading(step, asked);
            case CONFIRMATION -> checkConfirmer(step, asked, asked.confirmedBy());
            case REVIEW ->
                report(
                        asked.template() != null
                                && choices.templates().stream()
                                        .noneMatch(template -> template.code().equals(asked.template())),
                        TEMPLATE_GONE,
                        step,
                        asked);
            case GROUP_SUPERVISION -> report(!choices.groupSupervision(), METHOD_GONE, step, asked);
            case INTERVISION,
                    FACILITATION,
                    RESPONSE,
                    STORY,
                    STORY_USE,
                    COACHING,
                    SUPERVISION,
                    CONVERSATION,
                    OBSERVATION -> {
                // Nothing else is chosen for these.
            }
        }
    }

    private void checkCourse(Step step, Requirement asked) {
        String code = asked.course();
        var course = code == null ? null : choices.course(code).orElse(null);
        report(course == null, COURSE_GONE, step, asked);
        report(course != null && course.retired(), COURSE_RETIRED, step, asked);
    }

    private void checkConfirmer(Step step, Requirement asked, @Nullable Role confirmer) {
        report(confirmer == null, CONFIRMER_MISSING, step, asked);
        report(confirmer != null && !choices.held().contains(confirmer), CONFIRMER_NOBODY, step, asked);
    }

    private void checkReading(Step step, Requirement asked) {
        String title = asked.title() == null ? "" : asked.title();
        String link = asked.link() == null ? "" : asked.link();
        report(!isSaid(title), READING_TITLE_MISSING, step, asked);
        report(!leadsSomewhere(link) && !(link.isEmpty() && asked.file() != null), READING_LINK, step, asked);
        report(
                title.length() > Requirement.LONGEST_TITLE || link.length() > Requirement.LONGEST_LINK,
                TEXT_TOO_LONG,
                step,
                asked);
    }

    /** Whether this is an address in here, or one outside that nobody can listen in on. */
    static boolean leadsSomewhere(String link) {
        if (link.matches(INSIDE)) {
            return true;
        }
        try {
            URI address = new URI(link);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether one can be the presenter of it. */
    static boolean hasPresenter(RequirementKind kind) {
        return kind == RequirementKind.INTERVISION || kind == RequirementKind.GROUP_SUPERVISION;
    }

    private static long count(Step step, RequirementKind kind) {
        return step.requirements().stream()
                .filter(requirement -> requirement.kind() == kind)
                .count();
    }

    private static boolean isSaid(String text) {
        return !text.isBlank();
    }

    private static String spoken(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isWithin(@Nullable Integer number, int most) {
        return number == null || (number >= 1 && number <= most);
    }

    private void report(boolean wrong, PathFlaw flaw) {
        report(wrong, flaw, 0, 0);
    }

    private void report(boolean wrong, PathFlaw flaw, Step step) {
        report(wrong, flaw, step.place(), 0);
    }

    private void report(boolean wrong, PathFlaw flaw, Step step, Requirement requirement) {
        report(wrong, flaw, step.place(), requirement.place());
    }

    private void report(boolean wrong, PathFlaw flaw, int step, int requirement) {
        if (wrong) {
            found.add(new PathProblem(flaw, step, requirement));
        }
    }
}
