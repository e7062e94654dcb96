package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.ItemHistory;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.Slip;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an item came to stand as it stands: where a milestone stood before, and who changed what when. */
final class ItemHistoryCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    ItemHistoryCard(ItemHistory history, PlanAsKnown plan) {
        List<Slip> slips = history.slips();
        if (!slips.isEmpty()) {
            H2 title = new H2(text("plan.history.slips"));
            title.addClassName("card-title");
            getContent()
                    .add(
                            title,
                            new Rows(slips.stream().map(ItemHistoryCard::slip).toList()));
        }
        List<Component> rows = new ArrayList<>();
        List<PlanItem<?>> revisions = history.revisions();
        for (int i = revisions.size() - 1; i >= 0; i--) {
            Optional<PlanItem<?>> before = i == 0 ? Optional.empty() : Optional.of(revisions.get(i - 1));
            rows.add(revision(history, plan, before, revisions.get(i)));
        }
        getContent().add(new Unfolding(text("plan.history", rows.size()), new Rows(rows)));
    }

    private static Component slip(Slip slip) {
        Formats formats = Formats.here();
        return new PlainRow(
                text("plan.history.slip", formats.longDay(slip.from()), formats.longDay(slip.to())),
                text("plan.history.slip.why", slip.reason(), slip.byName(), formats.longDay(slip.at())));
    }

    private static Component revision(
            ItemHistory history, PlanAsKnown plan, Optional<PlanItem<?>> before, PlanItem<?> item) {
        Formats formats = Formats.here();
        List<String> changes = before.map(earlier -> new WhatChanged(history, plan, earlier, item).words())
                .orElse(List.of());
        String who =
                text("plan.history.by", text(what(before, item)), item.by().name(), formats.moment(item.knownAt()));
        // Told as it stood on its own day: what was ahead then is not called late.
        String how = changes.isEmpty()
                ? text(
                        "plan.history.how",
                        item.content().title(),
                        PlanWords.line(
                                history::name, LocalDate.ofInstant(item.knownAt(), Formats.ZONE), item.content()))
                : String.join(" · ", changes);
        return new PlainRow(who, item.reason().isBlank() ? how : text("plan.history.with-reason", how, item.reason()));
    }

    private static String what(Optional<PlanItem<?>> before, PlanItem<?> item) {
        if (item.takenAway()) {
            return "plan.history.taken-away";
        }
        if (before.isEmpty()) {
            return "plan.history.added";
        }
        return before.get().takenAway() ? "plan.history.brought-back" : "plan.history.changed";
    }
}
