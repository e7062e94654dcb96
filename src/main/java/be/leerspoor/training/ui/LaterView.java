package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.LaterAnswers;
import be.leerspoor.training.LaterField;
import be.leerspoor.training.LaterPage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Six weeks later: three fields that nobody else reads, and a way to make a case review of them. */
@Route(value = "training/later/:edition", layout = MainLayout.class)
@PermitAll
class LaterView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient LaterAnswers answers;
    private final List<AutosavedField> fields = new ArrayList<>();
    private final Div message = new Div();

    LaterView(LaterAnswers answers) {
        this.answers = answers;
        addClassNames("page", "page-writing");
        message.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LaterPage> page =
                SessionAddress.edition(event.getRouteParameters()).flatMap(answers::page);
        if (page.isEmpty()) {
            // Confidential: what may not be known of answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(page.get());
    }

    private void show(LaterPage page) {
        removeAll();
        fields.clear();
        SavedLine saved = new SavedLine();
        EditionId edition = page.edition();
        add(new PageHead(text("training.later.title", page.course(Texts.language())), text("training.later.lead"))
                .inTab(text("training.later.tab"))
                .withLine(new ReadersLine(Readers.ONLY_ME, text("training.later.readers")), saved));
        Div form = new Div();
        form.addClassName("fields");
        for (LaterField field : LaterField.values()) {
            LaterPage.Answer kept = page.answer(field);
            AutosavedField input = AutosavedField.area(
                            text(key("training.later.field", field)),
                            text(key("training.later.help", field)),
                            kept.body(),
                            kept.version(),
                            saved,
                            (typed, basedOn) -> answers.save(edition, field, typed, basedOn))
                    .upTo(LaterAnswers.LONGEST);
            fields.add(input);
            form.add(input);
        }
        add(
                new Card(form),
                message,
                Actions.row(Actions.primary(text("training.later.harvest"), () -> harvest(edition))));
    }

    private void harvest(EditionId edition) {
        message.removeAll();
        // Every field, also after the first that could not be kept.
        boolean kept = fields.stream().map(AutosavedField::keep).reduce(true, Boolean::logicalAnd);
        if (!kept) {
            message.add(Notice.attention(text("training.later.not-kept")));
            return;
        }
        Optional<ReviewId> review = answers.harvest(edition, Texts.language());
        if (review.isEmpty()) {
            message.add(Notice.attention(text("training.later.empty")));
            return;
        }
        getUI().ifPresent(ui -> ui.navigate("reviews/" + review.get() + "/write"));
    }
}
