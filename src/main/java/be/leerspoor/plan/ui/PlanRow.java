package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.ItemKind;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.Slip;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.RowLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item of the plan in a list. */
final class PlanRow {

    private PlanRow() {}

    static RowLink of(PlanAsKnown plan, PlanItem<?> item) {
        RowLink row = new RowLink(
                        item.content().title(), PlanWords.line(plan, item.content()), PlanAddress.item(item.id()))
                .with(icon(item.content().kind()));
        more(plan, item).forEach(row::withMore);
        return row;
    }

    /** What goes under its line: where a milestone stood before, and of which region it is alone. */
    static List<Component> more(PlanAsKnown plan, PlanItem<?> item) {
        return moreWords(plan, item).stream().map(PlanRow::muted).toList();
    }

    /** The same in words. */
    static List<String> moreWords(PlanAsKnown plan, PlanItem<?> item) {
        List<String> more = new ArrayList<>();
        List<Slip> slips = plan.slipsOf(item.id());
        if (item.content() instanceof Milestone && !slips.isEmpty()) {
            more.add(text(
                    "plan.slips",
                    slips.size(),
                    Formats.here().longDay(slips.getFirst().from())));
        }
        ofRegion(plan, item).ifPresent(more::add);
        return more;
    }

    /** The same with what kind of item it is before the line. */
    static RowLink withKind(PlanAsKnown plan, PlanItem<?> item) {
        RowLink row = new RowLink(
                        item.content().title(), PlanWords.withKind(plan, item.content()), PlanAddress.item(item.id()))
                .with(icon(item.content().kind()));
        ofRegion(plan, item).map(PlanRow::muted).ifPresent(row::withMore);
        return row;
    }

    /** That an item is of a region and not of everybody. */
    static Optional<String> ofRegion(PlanAsKnown plan, PlanItem<?> item) {
        return item.content().region().map(region -> text("plan.of-region", plan.name(region)));
    }

    static IconName icon(ItemKind kind) {
        return switch (kind) {
            case OBJECTIVE -> IconName.HEART;
            case ACTION -> IconName.PEN;
            case MILESTONE -> IconName.CALENDAR;
            case RISK -> IconName.WEIGHT;
            case DECISION -> IconName.CHECK;
        };
    }

    static Component muted(String words) {
        Span line = new Span(words);
        line.addClassNames("muted", "small");
        return line;
    }
}
