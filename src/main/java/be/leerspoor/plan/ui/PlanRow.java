package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.ItemKind;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.Slip;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.RowLink;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** An item of the plan in a list. */
final class PlanRow {

    private PlanRow() {}

    static RowLink of(PlanAsKnown plan, PlanItem<?> item) {
        RowLink row = new RowLink(
                        item.content().title(), PlanWords.line(plan, item.content()), PlanAddress.item(item.id()))
                .with(icon(item.content().kind()));
        if (item.content() instanceof Milestone) {
            List<Slip> slips = plan.slipsOf(item.id());
            if (!slips.isEmpty()) {
                row.withMore(muted(text(
                        slips.size() == 1 ? "plan.slips.one" : "plan.slips",
                        slips.size(),
                        Formats.here().longDay(slips.getFirst().from()))));
            }
        }
        item.content().region().ifPresent(region -> row.withMore(muted(text("plan.of-region", plan.name(region)))));
        return row;
    }

    /** The same with what kind of item it is before the line. */
    static RowLink withKind(PlanAsKnown plan, PlanItem<?> item) {
        return new RowLink(
                        item.content().title(),
                        text(
                                "plan.row.with-kind",
                                text(Texts.key("plan.kind", item.content().kind())),
                                PlanWords.line(plan, item.content())),
                        PlanAddress.item(item.id()))
                .with(icon(item.content().kind()));
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

    private static Span muted(String words) {
        Span line = new Span(words);
        line.addClassNames("muted", "small");
        return line;
    }
}
