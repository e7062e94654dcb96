package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.MethodProblem;
import be.leerspoor.intervision.PresenterPart;
import be.leerspoor.intervision.Step;
import be.leerspoor.intervision.Who;
import be.leerspoor.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/** A method and its steps in words. */
final class MethodWords {

    private MethodWords() {}

    /** The name, also of a draft that has none yet. */
    static String name(Method method) {
        String name = method.name(language());
        String known = name.isBlank() ? method.nameNl() : name;
        return known.isBlank() ? text("intervision.method.nameless") : known;
    }

    static String name(Step step) {
        String name = step.name(language());
        String known = name.isBlank() ? step.nameNl() : name;
        return known.isBlank() ? text("intervision.method.step.nameless") : known;
    }

    static String minutes(Method method) {
        return method.minutes() == 0
                ? text("intervision.method.minutes.free")
                : text("intervision.method.minutes", method.minutes());
    }

    static String minutes(Step step) {
        return step.minutes() == 0
                ? text("intervision.method.step.minutes.free")
                : text("intervision.method.minutes", step.minutes());
    }

    static String people(Method method) {
        return method.minMembers() == method.maxMembers()
                ? text("intervision.method.people.exactly", method.minMembers())
                : text("intervision.method.people", method.minMembers(), method.maxMembers());
    }

    /** What one wants to know before choosing it. */
    static List<String> facts(Method method) {
        return List.of(
                minutes(method),
                people(method),
                text(method.beforehand() ? "intervision.method.beforehand" : "intervision.method.beforehand.not"),
                text(method.overDays() ? "intervision.method.over-days" : "intervision.method.over-days.not"));
    }

    /** How a step is played, a sentence for each thing that the room will see to. */
    static List<String> rules(Method method, Step step) {
        List<String> rules = new ArrayList<>();
        rules.add(speaking(step));
        if (step.writes() != Who.NOBODY) {
            rules.add(text(Texts.key("intervision.method.writes", step.writes())));
        }
        if (step.hidden()) {
            rules.add(shownIn(method, step));
        }
        step.source()
                .flatMap(method::step)
                .ifPresent(source -> rules.add(text("intervision.method.step.source", source.place(), name(source))));
        if (step.scale() != null) {
            rules.add(text(Texts.key("intervision.method.rates", step.scale())));
        }
        if (step.presenter() != PresenterPart.TAKES_PART) {
            rules.add(text(Texts.key("intervision.method.presenter", step.presenter())));
        }
        if (step.advice()) {
            rules.add(text("intervision.method.step.advice"));
        }
        return rules;
    }

    static String flaw(MethodProblem problem) {
        return text(Texts.key("intervision.method.flaw", problem.flaw()));
    }

    /** The flaw, with the step in which it is. */
    static String problem(MethodProblem problem) {
        String words = flaw(problem);
        return problem.place() == 0 ? words : text("intervision.method.problem.in-step", problem.place(), words);
    }

    private static String speaking(Step step) {
        String who = text(Texts.key("intervision.method.speaks", step.speaks()));
        return step.block().hasTurns() && step.speaks() != Who.NOBODY
                ? text("intervision.method.step.in-turn", who)
                : text("intervision.method.step.speaks", who);
    }

    private static String shownIn(Method method, Step hidden) {
        return method.steps().stream()
                .filter(step ->
                        step.source().filter(place -> place == hidden.place()).isPresent())
                .findFirst()
                .map(later -> text("intervision.method.step.hidden-until", later.place(), name(later)))
                .orElseGet(() -> text("intervision.method.step.hidden"));
    }
}
