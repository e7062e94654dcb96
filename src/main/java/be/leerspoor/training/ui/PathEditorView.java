package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.ReadingColumn;
import be.leerspoor.training.PathContent;
import be.leerspoor.training.PathDraft;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.Step;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drawing up a path; every change is kept, and the check says beside it what is still missing. */
@Route(value = TrainingAddress.PATHS + "/:" + TrainingAddress.PATH_PARAMETER + "/edit", layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "methods.css")
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class PathEditorView extends Div implements BeforeEnterObserver, PathStepRow.Moves {

    private static final long serialVersionUID = 1;

    private final transient PathDrafts drafts;
    private final transient RoleLabels labels;
    private final OrderedList list = new OrderedList();
    private final transient List<PathStepRow> rows = new ArrayList<>();
    private final transient Map<Role, String> known = new EnumMap<>(Role.class);
    private transient @Nullable PathDesk desk;
    private String open = "";

    PathEditorView(PathDrafts drafts, RoleLabels labels) {
        this.drafts = drafts;
        this.labels = labels;
        addClassName("page");
        list.addClassName("method-rows");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(TrainingAddress.PATH_PARAMETER)
                .flatMap(drafts::draft)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PathDraft draft) {
        removeAll();
        open = "";
        String code = draft.id().code();
        PathDesk table = new PathDesk(drafts, draft, () -> drafts.draft(code).ifPresent(this::show));
        desk = table;
        PageHead head = new PageHead(PathDraftWords.name(draft.content()), text("training.draft.sentence"))
                .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("training.draft.readers")), table.saved());
        Div side = new Div(new PathOfferCard(table, drafts));
        side.addClassName("stack");
        add(
                head,
                table.message(),
                new ReadingColumn(
                                Card.titled(text("training.draft.frame"), new PathFrameForm(table)),
                                Card.titled(text("training.draft.audience"), new AudienceForm(table, this::label)),
                                Card.titled(
                                        text("training.draft.steps"),
                                        list,
                                        Actions.row(Actions.secondary(
                                                text("training.draft.step.add"), () -> addStep(table)))))
                        .withSide(side));
        showSteps();
        table.onChange(now -> {
            head.setTitle(PathDraftWords.name(now.content()));
            rows.forEach(row -> row.tell(now));
        });
    }

    private String label(Role role) {
        // Not before a role must be named.
        if (known.isEmpty()) {
            known.putAll(labels.in(language()));
        }
        return known.getOrDefault(role, "");
    }

    private void showSteps() {
        PathDesk table = desk;
        list.removeAll();
        rows.clear();
        if (table == null) {
            return;
        }
        for (Step step : table.content().steps()) {
            PathStepRow row = new PathStepRow(table, step, step.code().equals(open), this, this::label);
            rows.add(row);
            list.add(row);
        }
        list.setVisible(!rows.isEmpty());
    }

    private void addStep(PathDesk table) {
        if (table.rearrange(text("training.draft.step.add"), PathContent::withNewStep)) {
            open = table.content().steps().getLast().code();
            showSteps();
        }
    }

    @Override
    public void open(String code) {
        open = code;
        showSteps();
    }

    @Override
    public void move(String code, int by) {
        PathDesk table = desk;
        if (table != null && table.rearrange(text("training.draft.steps"), content -> content.moved(code, by))) {
            showSteps();
        }
    }

    @Override
    public void remove(String code) {
        PathDesk table = desk;
        if (table != null) {
            table.content()
                    .step(code)
                    .ifPresent(step -> Confirm.askAttention(
                            text("training.draft.step.remove.question", step.place(), PathDraftWords.name(step)),
                            text("training.draft.step.remove.consequence"),
                            text("training.draft.step.remove"),
                            () -> removed(table, code)));
        }
    }

    private void removed(PathDesk table, String code) {
        if (table.rearrange(text("training.draft.steps"), content -> content.without(code))) {
            open = open.equals(code) ? "" : open;
            showSteps();
        }
    }
}
