package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.LinkKind;
import be.leerspoor.plan.NamedLink;
import be.leerspoor.plan.PlanLink;
import be.leerspoor.plan.PlanLinks;
import be.leerspoor.shell.ui.TagChip;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an item has to do with elsewhere. What who writes may not see, stays as it was. */
final class LinksField extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient PlanLinks links;
    private final transient Map<PlanLink, String> chosen = new LinkedHashMap<>();
    private final transient Set<PlanLink> unseen = new LinkedHashSet<>();
    private final Div chips = new Div();
    private final ComboBox<NamedLink> target = new ComboBox<>(text("plan.link.target"));

    LinksField(PlanLinks links, Set<PlanLink> before) {
        this.links = links;
        unseen.addAll(before);
        for (NamedLink named : links.named(before)) {
            chosen.put(named.link(), named.name());
            unseen.remove(named.link());
        }
        Select<LinkKind> kind = new Select<>();
        kind.setLabel(text("plan.link.kind"));
        kind.setItems(LinkKind.values());
        kind.setItemLabelGenerator(one -> text(key("plan.link.kind", one)));
        kind.addValueChangeListener(change -> offer(change.getValue()));
        target.setItemLabelGenerator(NamedLink::name);
        target.setEnabled(false);
        target.setWidthFull();
        target.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                chosen.put(change.getValue().link(), change.getValue().name());
                target.clear();
                show();
            }
        });
        chips.addClassName("tags");
        Div fields = new Div(kind, target);
        fields.addClassName("side-by-side");
        getContent().addClassName("stack-tight");
        getContent().add(chips, fields);
        show();
    }

    private void offer(LinkKind kind) {
        List<NamedLink> choices = links.choices(kind);
        target.setItems(choices);
        target.setEnabled(!choices.isEmpty());
        target.setHelperText(choices.isEmpty() ? text("plan.link.none") : "");
    }

    private void show() {
        chips.removeAll();
        chosen.forEach((link, name) -> chips.add(TagChip.chosen(name, () -> {
            chosen.remove(link);
            show();
        })));
    }

    Set<PlanLink> value() {
        Set<PlanLink> all = new LinkedHashSet<>(unseen);
        all.addAll(chosen.keySet());
        return all;
    }
}
