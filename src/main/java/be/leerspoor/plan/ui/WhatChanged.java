package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.Decision;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.ItemHistory;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.Risk;
import be.leerspoor.shell.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between an item and the revision before it: from what to what, and of longer texts that they were written anew. */
final class WhatChanged {

    private final ItemHistory history;
    private final PlanAsKnown plan;
    private final List<String> words = new ArrayList<>();

    WhatChanged(ItemHistory history, PlanAsKnown plan, PlanItem<?> before, PlanItem<?> after) {
        this.history = history;
        this.plan = plan;
        PlanContent from = before.content();
        PlanContent to = after.content();
        String kind = key("plan.kind", to.kind());
        moved(kind, from.title(), to.title());
        moved("plan.item.region", region(from.region()), region(to.region()));
        switch (to) {
            case Objective is
            when from instanceof Objective was -> {
                moved("plan.item.element", element(was.element()), element(is.element()));
                moved("plan.item.year", year(was.year()), year(is.year()));
                rewritten("plan.item.objective.words", was.words(), is.words());
            }
            case Action is when from instanceof Action was -> action(was, is);
            case Milestone is
            when from instanceof Milestone was -> {
                objective(was.objective(), is.objective());
                moved("plan.item.milestone.on", day(was.on()), day(is.on()));
                reached(was.reachedOn(), is.reachedOn());
                rewritten("plan.item.milestone.words", was.words(), is.words());
            }
            case Risk is
            when from instanceof Risk was -> {
                moved("plan.item.element", element(was.element()), element(is.element()));
                moved("plan.item.year", year(was.year()), year(is.year()));
                rewritten("plan.item.risk.words", was.words(), is.words());
                rewritten("plan.item.risk.helps", was.beside(), is.beside());
            }
            case Decision is
            when from instanceof Decision was -> {
                moved("plan.item.decision.element", about(was), about(is));
                decided(was, is);
                moved("plan.item.decision.whom", was.beside(), is.beside());
                rewritten("plan.item.decision.words", was.words(), is.words());
            }
            default -> {}
        }
        if (!before.links().equals(after.links())) {
            words.add(text("plan.history.otherwise", text("plan.link.kind")));
        }
    }

    /** Each difference in a few words; none where nothing differs. */
    List<String> words() {
        return List.copyOf(words);
    }

    private void action(Action was, Action is) {
        objective(was.objective(), is.objective());
        moved("plan.item.action.owner", history.name(was.owner()), history.name(is.owner()));
        moved("plan.item.action.helpers", names(was.helpers()), names(is.helpers()));
        moved("plan.item.action.from", day(was.from()), day(is.from()));
        moved("plan.item.action.until", day(was.until()), day(is.until()));
        moved("plan.report.column.state", text(key("plan.state", was.state())), text(key("plan.state", is.state())));
        rewritten("plan.item.action.words", was.words(), is.words());
    }

    /** An objective that left the plan since has no name any more. */
    private void objective(ItemId was, ItemId is) {
        if (was.equals(is)) {
            return;
        }
        Optional<String> from = plan.find(was).map(item -> item.content().title());
        Optional<String> to = plan.find(is).map(item -> item.content().title());
        if (from.isPresent() && to.isPresent()) {
            moved("plan.kind.objective", from.get(), to.get());
        } else {
            words.add(text("plan.history.otherwise", text("plan.kind.objective")));
        }
    }

    private void reached(Optional<LocalDate> was, Optional<LocalDate> is) {
        if (was.isPresent() && is.isPresent()) {
            moved("plan.item.milestone.reached", day(was.get()), day(is.get()));
        } else if (is.isPresent()) {
            words.add(text("plan.line.milestone.reached", day(is.get())));
        } else if (was.isPresent()) {
            words.add(text("plan.history.not-reached"));
        }
    }

    private void decided(Decision was, Decision is) {
        if (was.taken() == is.taken()) {
            moved("plan.item.decision.on", day(was.on()), day(is.on()));
        } else {
            words.add(PlanWords.taken(is));
        }
    }

    private void moved(String label, String from, String to) {
        if (from.equals(to)) {
            return;
        }
        if (from.isEmpty()) {
            words.add(text("plan.history.filled", text(label), to));
        } else if (to.isEmpty()) {
            words.add(text("plan.history.emptied", text(label), from));
        } else {
            words.add(text("plan.history.moved", text(label), from, to));
        }
    }

    private void rewritten(String label, String from, String to) {
        if (!from.equals(to)) {
            words.add(text("plan.history.rewritten", text(label)));
        }
    }

    private String region(Optional<RegionId> region) {
        return region.map(history::name).orElseGet(() -> text("plan.item.region.everybody"));
    }

    private String names(Set<PersonId> people) {
        return people.stream().map(history::name).sorted().collect(Collectors.joining(", "));
    }

    private static String element(Element element) {
        return PlanWords.element(element);
    }

    private static String about(Decision decision) {
        return decision.element().map(PlanWords::element).orElseGet(() -> text("plan.item.decision.whole"));
    }

    private static String year(PlanYear year) {
        return PlanWords.year(year);
    }

    private static String day(LocalDate day) {
        return Formats.here().day(day);
    }
}
