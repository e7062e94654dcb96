package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.PathOverview;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All paths for trainers: their versions, and how many people walk them. */
@Route(value = TrainingAddress.PATHS, layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class PathsView extends Div {

    private static final long serialVersionUID = 1;

    private final transient PathDrafts drafts;

    PathsView(PathDrafts drafts) {
        this.drafts = drafts;
        addClassName("page");
        List<PathOverview> all = drafts.all();
        add(
                new PageHead(text("training.paths.title"), text("training.paths.sentence"))
                        .withAction(Actions.primary(text("training.paths.new"), this::begin)),
                all.isEmpty()
                        ? new Card(new EmptyPlace(text("training.paths.empty"), text("training.paths.empty.example")))
                        : new Card(new Rows(all.stream().map(PathsView::row).toList())));
    }

    private static RowLink row(PathOverview path) {
        boolean onlyDraft = path.isDrawnUp() && path.versions().size() == 1;
        return new RowLink(
                PathDraftWords.name(path),
                PathDraftWords.line(path),
                onlyDraft ? TrainingAddress.edit(path.code()) : TrainingAddress.ofTrainers(path.code()));
    }

    private void begin() {
        String code = drafts.begin();
        getUI().ifPresent(ui -> ui.navigate(TrainingAddress.edit(code)));
    }
}
