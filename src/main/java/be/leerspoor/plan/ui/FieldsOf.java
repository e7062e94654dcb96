package be.leerspoor.plan.ui;

import be.leerspoor.people.Directory;
import be.leerspoor.plan.ItemKind;
import be.leerspoor.plan.PlanDesk;

/** The fields that go with a kind of item. */
final class FieldsOf {

    private FieldsOf() {}

    static ContentFields kind(ItemKind kind, PlanDesk desk, Directory directory) {
        return switch (kind) {
            case OBJECTIVE -> new ObjectiveFields(desk.plan());
            case ACTION -> new ActionFields(desk, directory);
            case MILESTONE ->
                new MilestoneFields(desk, directory.allRegions(), desk.plan().today());
            case RISK -> new RiskFields(desk.plan());
            case DECISION -> new DecisionFields(desk.plan().today());
        };
    }
}
