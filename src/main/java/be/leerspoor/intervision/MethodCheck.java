package be.leerspoor.intervision;

import static be.leerspoor.intervision.Block.AGREEMENTS;
import static be.leerspoor.intervision.Block.CHOOSE;
import static be.leerspoor.intervision.Block.EVALUATION;
import static be.leerspoor.intervision.Block.LOOK_BACK;

import java.util.ArrayList;
import java.util.List;

/** Reads a method as the room will play it, and finds what would go wrong there. */
final class MethodCheck {

    private static final int LONGEST_MINUTES = 480;
    private static final int FEWEST_MEMBERS = 2;
    private static final int MOST_MEMBERS = 20;

    private final Method method;
    private final List<MethodProblem> found = new ArrayList<>();

    private MethodCheck(Method method) {
        this.method = method;
    }

    /** Everything that keeps the method from being offered, the method as a whole first, then step by step. */
    static List<MethodProblem> problems(Method method) {
        MethodCheck check = new MethodCheck(method);
        check.checkFrame();
        check.checkOrder();
        method.steps().forEach(check::checkStep);
        return List.copyOf(check.found);
    }

    private void checkFrame() {
        report(method.nameNl().isBlank(), Flaw.NAME_MISSING, 0);
        report(method.purposeNl().isBlank(), Flaw.PURPOSE_MISSING, 0);
        report(
                method.minMembers() < FEWEST_MEMBERS
                        || method.maxMembers() > MOST_MEMBERS
                        || method.minMembers() > method.maxMembers(),
                Flaw.MEMBERS,
                0);
        report(method.minutes() > LONGEST_MINUTES, Flaw.TOO_LONG, 0);
    }

    private void checkOrder() {
        int last = method.steps().size();
        report(!places(LOOK_BACK).equals(List.of(1)), Flaw.LOOK_BACK_FIRST, 0);
        report(!places(EVALUATION).equals(List.of(last)), Flaw.EVALUATION_LAST, 0);
        List<Integer> choices = places(CHOOSE);
        List<Integer> agreements = places(AGREEMENTS);
        report(choices.isEmpty(), Flaw.CHOICE_MISSING, 0);
        report(agreements.isEmpty(), Flaw.AGREEMENTS_MISSING, 0);
        choices.stream().skip(1).forEach(place -> report(true, Flaw.SECOND_CHOICE, place));
        agreements.stream().skip(1).forEach(place -> report(true, Flaw.SECOND_AGREEMENTS, place));
        agreements.forEach(place -> report(isBeforeChoice(place), Flaw.AGREEMENTS_BEFORE_CHOICE, place));
    }

    private void checkStep(Step step) {
        int place = step.place();
        report(step.nameNl().isBlank(), Flaw.STEP_NAME_MISSING, place);
        report(step.purposeNl().isBlank(), Flaw.STEP_PURPOSE_MISSING, place);
        report(isBeforeChoice(place) && needsPresenter(step), Flaw.PRESENTER_TOO_EARLY, place);
        checkWhoActs(step);
        report(step.hidden() && !isShownAfter(place), Flaw.NEVER_SHOWN, place);
        step.source().ifPresent(source -> checkSource(step, source));
    }

    private void checkWhoActs(Step step) {
        boolean speaks = acts(step.speaks(), step.presenter());
        boolean writes = acts(step.writes(), step.presenter());
        switch (step.block()) {
            case TURNS, READ, CHOOSE, SCALE -> report(!speaks, Flaw.NOBODY_SPEAKS, step.place());
            case WRITE, RATE -> report(!writes, Flaw.NOBODY_WRITES, step.place());
            case TALK, REVEAL, CASES, LOOK_BACK, AGREEMENTS, EVALUATION ->
                report(!speaks && !writes, Flaw.NOBODY_ACTS, step.place());
        }
    }

    private void checkSource(Step step, int source) {
        boolean hasTexts = source < step.place()
                && method.step(source).filter(MethodCheck::keepsTexts).isPresent();
        report(!hasTexts, Flaw.SOURCE_WITHOUT_TEXTS, step.place());
        report(
                hasTexts
                        && step.block() != Block.RATE
                        && !method.step(source).map(Step::hidden).orElse(false),
                Flaw.SHOWS_WHAT_IS_SEEN,
                step.place());
    }

    private boolean isBeforeChoice(int place) {
        List<Integer> choices = places(CHOOSE);
        return !choices.isEmpty() && place < choices.getFirst();
    }

    private boolean isShownAfter(int place) {
        return method.steps().stream()
                .anyMatch(later -> later.place() > place
                        && later.source().filter(source -> source == place).isPresent());
    }

    private List<Integer> places(Block block) {
        return method.steps().stream()
                .filter(step -> step.block() == block)
                .map(Step::place)
                .toList();
    }

    private static boolean needsPresenter(Step step) {
        return step.speaks() == Who.PRESENTER
                || step.writes() == Who.PRESENTER
                || step.presenter().isSilent();
    }

    private static boolean keepsTexts(Step step) {
        return acts(step.writes(), step.presenter())
                && switch (step.block()) {
                    case TALK, TURNS, WRITE -> true;
                    case REVEAL, READ, RATE, CASES, CHOOSE, SCALE, LOOK_BACK, AGREEMENTS, EVALUATION -> false;
                };
    }

    private static boolean acts(Who who, PresenterPart presenter) {
        return switch (who) {
            case EVERYONE, GROUP, FACILITATOR -> true;
            case PRESENTER -> !presenter.isSilent();
            case NOBODY -> false;
        };
    }

    private void report(boolean wrong, Flaw flaw, int place) {
        if (wrong) {
            found.add(new MethodProblem(flaw, place));
        }
    }
}
