package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Action;
import be.leerspoor.plan.Decision;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.Risk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.stream.Collectors;

/** What is fixed about an item of the plan: for what it is, who sees to it, who helps. */
final class ItemFacts extends Composite<DescriptionList> {

    private static final long serialVersionUID = 1;

    ItemFacts(PlanAsKnown plan, PlanItem<?> item) {
        getContent().addClassName("facts");
        PlanContent content = item.content();
        PlanRow.ofRegion(plan, item).ifPresent(words -> fact("plan.item.region", words));
        plan.elementOf(content).ifPresent(element -> fact("plan.item.element", PlanWords.element(element)));
        switch (content) {
            case Objective objective -> fact("plan.item.year", PlanWords.year(plan.frame(), objective.year()));
            case Risk risk -> {
                fact("plan.item.year", PlanWords.year(plan.frame(), risk.year()));
                fact("plan.item.risk.helps", risk.beside());
            }
            case Decision decision -> fact("plan.item.decision.whom", decision.beside());
            case Action action -> {
                objective(plan, action.objective());
                fact("plan.item.action.owner", plan.name(action.owner()));
                fact(
                        "plan.item.action.helpers",
                        action.helpers().stream().map(plan::name).sorted().collect(Collectors.joining(", ")));
            }
            case Milestone milestone -> objective(plan, milestone.objective());
        }
    }

    private void objective(PlanAsKnown plan, ItemId id) {
        plan.find(id).ifPresent(item -> {
            Anchor link = new Anchor(PlanAddress.item(id), item.content().title());
            link.setRouterIgnore(false);
            fact("plan.item.for-objective", link);
        });
    }

    private void fact(String name, String words) {
        if (!words.isBlank()) {
            getContent().add(new Term(text(name)), new Description(words));
        }
    }

    private void fact(String name, Component shown) {
        Description description = new Description();
        description.add(shown);
        getContent().add(new Term(text(name)), description);
    }
}
