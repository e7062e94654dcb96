package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.Template;
import be.leerspoor.casereview.Templates;
import be.leerspoor.casereview.Writing;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Choosing the questions that help to look back on a case. */
@Route(value = "reviews/new", layout = MainLayout.class)
@PermitAll
class NewReviewView extends Div {

    private final transient Writing writing;

    NewReviewView(Templates templates, Writing writing) {
        this.writing = writing;
        addClassName("page");
        add(new PageHead(text("casereview.new.title"), text("casereview.new.sentence"))
                .withLine(new ReadersLine(Readers.ONLY_ME, text("casereview.readers.only-me"))));
        Div choices = new Div();
        choices.addClassName("stack");
        templates.offered().forEach(template -> choices.add(choice(template)));
        add(choices);
    }

    private Card choice(Template template) {
        return Card.titled(
                template.name(language()),
                new Paragraph(template.purpose(language())),
                Actions.primary(text("casereview.new.begin", template.name(language())), () -> begin(template)));
    }

    private void begin(Template template) {
        var review = writing.start(template.code());
        getUI().ifPresent(ui -> ui.navigate(ReviewAddress.write(review)));
    }
}
