package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MethodDraft;
import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.Step;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.ReadingColumn;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drawing up an own method; every change is kept, and the check says beside it what is still missing. */
@Route(value = MethodAddress.LIBRARY + "/:" + MethodAddress.PARAMETER + "/edit", layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://leerspoor-1/methods.css")
class MethodEditorView extends Div implements BeforeEnterObserver, StepRow.Moves {

    private final transient MethodDrafts drafts;
    private final OrderedList list = new OrderedList();
    private final transient List<StepRow> rows = new ArrayList<>();
    private transient @Nullable MethodDesk desk;
    private int open;

    MethodEditorView(MethodDrafts drafts) {
        this.drafts = drafts;
        addClassName("page");
        list.addClassName("method-rows");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = MethodAddress.in(event.getRouteParameters());
        // Confidential: somebody else's draft answers exactly as what does not exist.
        drafts.draft(code).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MethodDraft draft) {
        removeAll();
        open = 0;
        String code = draft.method().code();
        MethodDesk table = new MethodDesk(draft, () -> drafts.draft(code).ifPresent(this::show));
        desk = table;
        PageHead head = new PageHead(MethodWords.name(draft.method()), text("intervision.method.edit.sentence"))
                .withLine(new ReadersLine(Readers.ONLY_ME, text("intervision.method.edit.readers")), table.saved());
        add(
                head,
                table.message(),
                new ReadingColumn(
                                Card.titled(text("intervision.method.frame"), new FrameForm(table, drafts)),
                                Card.titled(
                                        text("intervision.method.steps"),
                                        list,
                                        Actions.row(Actions.secondary(
                                                text("intervision.method.step.add"), () -> add(table)))))
                        .withSide(side(table)));
        showSteps(table);
        table.onChange(now -> {
            head.setTitle(MethodWords.name(now.method()));
            rows.forEach(row -> row.tell(now));
        });
    }

    private Div side(MethodDesk table) {
        Div preview = new Div();
        table.onChange(now -> {
            preview.removeAll();
            preview.add(new MethodSteps(now.method()));
        });
        Div side = new Div(
                new OfferCard(table, drafts), new Card(new Unfolding(text("intervision.method.preview"), preview)));
        side.addClassName("stack");
        return side;
    }

    private void showSteps(MethodDesk table) {
        list.removeAll();
        rows.clear();
        for (Step step : table.method().steps()) {
            StepRow row = new StepRow(table, drafts, step, step.place() == open, this);
            rows.add(row);
            list.add(row);
        }
    }

    private void add(MethodDesk table) {
        int last = table.method().steps().size();
        // Before the evaluation, which stays the last.
        int after = open > 0 ? open : Math.max(0, last - 1);
        if (table.keep(
                        text("intervision.method.step.add"),
                        version -> drafts.add(table.method().code(), after, version))
                .map(why -> tell(table, why))
                .isEmpty()) {
            open = after + 1;
            showSteps(table);
        }
    }

    @Override
    public void open(int place) {
        MethodDesk table = desk;
        if (table != null) {
            open = place;
            showSteps(table);
        }
    }

    @Override
    public void move(int place, int by) {
        MethodDesk table = desk;
        if (table != null
                && table.keep(
                                text("intervision.method.step.place", place),
                                version -> drafts.move(table.method().code(), place, by, version))
                        .map(why -> tell(table, why))
                        .isEmpty()) {
            if (open == place) {
                open = place + by;
            } else if (open == place + by) {
                open = place;
            }
            showSteps(table);
        }
    }

    @Override
    public void remove(int place) {
        MethodDesk table = desk;
        if (table != null) {
            table.method()
                    .step(place)
                    .ifPresent(step -> Confirm.askAttention(
                            text("intervision.method.step.remove.question", place, MethodWords.name(step)),
                            text("intervision.method.step.remove.consequence"),
                            text("intervision.method.step.remove"),
                            () -> removed(table, place)));
        }
    }

    private void removed(MethodDesk table, int place) {
        if (table.keep(
                        text("intervision.method.step.place", place),
                        version -> drafts.remove(table.method().code(), place, version))
                .map(why -> tell(table, why))
                .isEmpty()) {
            open = open == place ? 0 : open > place ? open - 1 : open;
            showSteps(table);
        }
    }

    private static String tell(MethodDesk table, String why) {
        table.tell(why);
        return why;
    }
}
