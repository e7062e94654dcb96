package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.GroupDraft;
import be.leerspoor.intervision.GroupProblem;
import be.leerspoor.people.Directory;
import be.leerspoor.people.RegionInfo;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The details of a group, to fill in or change. Says at each field what is wrong with it. */
final class GroupFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final int USUAL_MINUTES = 120;

    private final TextField name = new TextField(text("intervision.group.name"));
    private final TextArea purpose = new TextArea(text("intervision.group.purpose"));
    private final ComboBox<RegionInfo> region = new ComboBox<>(text("intervision.group.region"));
    private final TextField place = new TextField(text("intervision.group.place"));
    private final TextField link = new TextField(text("intervision.group.link"));
    private final IntegerField minutes = new IntegerField(text("intervision.group.minutes"));

    GroupFields(Directory directory) {
        name.setRequiredIndicatorVisible(true);
        TextLimit.on(name, GroupDraft.LONGEST_NAME);
        TextLimit.on(purpose, GroupDraft.LONGEST_PURPOSE);
        purpose.setHelperText(text("intervision.group.purpose.help"));
        region.setItems(query -> directory.allRegions().stream()
                .filter(one -> one.name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(query.getFilter().orElse("").toLowerCase(java.util.Locale.ROOT)))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        region.setItemLabelGenerator(RegionInfo::name);
        region.setClearButtonVisible(true);
        region.setHelperText(text("intervision.group.region.help"));
        link.setHelperText(text("intervision.group.link.help"));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(15);
        minutes.setValue(USUAL_MINUTES);
        place.setPlaceholder(text("intervision.group.place.example"));
        getContent().addClassName("fields");
        for (var field : new com.vaadin.flow.component.HasSize[] {name, purpose, region, place, link, minutes}) {
            field.setWidthFull();
        }
        getContent().add(name, purpose, region, place, link, minutes);
    }

    /** Shows these details. */
    void show(GroupDraft draft, @Nullable String regionName) {
        name.setValue(draft.name());
        purpose.setValue(draft.purpose());
        if (draft.region() != null && regionName != null) {
            region.setValue(new RegionInfo(draft.region(), regionName));
        }
        place.setValue(draft.place());
        link.setValue(draft.link());
        minutes.setValue(draft.usualMinutes());
    }

    /** What is filled in, or empty when something is wrong; then the fields say what. */
    Optional<GroupDraft> draft() {
        int howLong = minutes.getValue() == null ? 0 : minutes.getValue();
        Set<GroupProblem> problems =
                GroupDraft.problems(name.getValue(), purpose.getValue(), place.getValue(), link.getValue(), howLong);
        fields().forEach((problem, field) -> {
            field.setErrorMessage(problems.contains(problem) ? text(key("intervision.group.problem", problem)) : "");
            field.setInvalid(problems.contains(problem));
        });
        if (!TextLimit.fits(this) || !problems.isEmpty()) {
            return Optional.empty();
        }
        RegionInfo chosen = region.getValue();
        return Optional.of(new GroupDraft(
                name.getValue(),
                purpose.getValue(),
                chosen == null ? null : chosen.id(),
                place.getValue(),
                link.getValue(),
                howLong));
    }

    private Map<GroupProblem, HasValidation> fields() {
        Map<GroupProblem, HasValidation> fields = new EnumMap<>(GroupProblem.class);
        fields.put(GroupProblem.NAME, name);
        fields.put(GroupProblem.PURPOSE, purpose);
        fields.put(GroupProblem.PLACE, place);
        fields.put(GroupProblem.LINK, link);
        fields.put(GroupProblem.MINUTES, minutes);
        return fields;
    }
}
