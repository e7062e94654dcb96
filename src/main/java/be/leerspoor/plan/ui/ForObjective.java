package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.RegionId;
import be.leerspoor.people.RegionInfo;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanDesk;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.PlanProblem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;

/** For which objective something is, and of which region when it is not of everybody. */
final class ForObjective {

    private final ComboBox<PlanItem<Objective>> objective = new ComboBox<>(text("plan.item.for-objective"));
    private final Select<RegionInfo> region = new Select<>();
    private final List<RegionInfo> offered;
    private final boolean regionNeeded;

    ForObjective(PlanDesk desk, List<RegionInfo> regions) {
        offered = regions.stream()
                .filter(one -> desk.rights().everything()
                        || desk.rights().everyRegion()
                        || desk.rights().regions().contains(one.id()))
                .toList();
        regionNeeded = !desk.rights().everything();
        objective.setItems(desk.plan().all(Objective.class));
        objective.setItemLabelGenerator(item -> text(
                "plan.item.for-objective.item",
                item.content().title(),
                PlanWords.element(item.content().element()),
                PlanWords.year(item.content().year())));
        objective.setRequiredIndicatorVisible(true);
        objective.setErrorMessage(text("plan.item.choose"));
        objective.setWidthFull();
        region.setLabel(text("plan.item.region"));
        region.setHelperText(text("plan.item.region.help"));
        region.setItems(offered);
        region.setItemLabelGenerator(one -> one == null ? text("plan.item.region.everybody") : one.name());
        region.setErrorMessage(text("plan.item.choose"));
        if (regionNeeded) {
            region.setRequiredIndicatorVisible(true);
            if (offered.size() == 1) {
                region.setValue(offered.getFirst());
            }
        } else {
            region.setEmptySelectionAllowed(true);
            region.setEmptySelectionCaption(text("plan.item.region.everybody"));
        }
    }

    Component fields() {
        Div fields = new Div(objective, region);
        fields.addClassName("fields");
        return fields;
    }

    void choose(Optional<ItemId> id) {
        id.ifPresent(chosen -> objective
                .getListDataView()
                .getItems()
                .filter(item -> item.id().equals(chosen))
                .findFirst()
                .ifPresent(objective::setValue));
    }

    void show(ItemId id, Optional<RegionId> of) {
        choose(Optional.of(id));
        of.ifPresent(chosen -> offered.stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .ifPresent(region::setValue));
    }

    boolean isFilled() {
        objective.setErrorMessage(text("plan.item.choose"));
        return CommonFields.all(CommonFields.filled(objective), !regionNeeded || CommonFields.filled(region));
    }

    boolean mark(PlanProblem problem) {
        return CommonFields.wrong(objective, problem);
    }

    ItemId id() {
        return objective.getValue().id();
    }

    Optional<RegionId> region() {
        return region.getOptionalValue().map(RegionInfo::id);
    }
}
