package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.Ask;
import be.leerspoor.casereview.RespondResult;
import be.leerspoor.casereview.Responding;
import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.privacy.ui.LeaveIn;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where a colleague responds in the form the author asked for; below it what they gave before. */
class ResponseForm extends Div {

    private final transient Responding responding;
    private final transient ReviewPage page;
    private final transient Runnable given;
    private final Ask kind;
    private final AutosavedField words;
    private final Div message = new Div();

    ResponseForm(ReviewPage page, Responding responding, Runnable given) {
        this.page = page;
        this.responding = responding;
        this.given = given;
        this.kind = page.ask().orElse(Ask.APPRECIATE);
        SavedLine saved = new SavedLine();
        this.words = AutosavedField.area(
                        text(Texts.key("casereview.respond.label", kind), page.authorName()),
                        text(Texts.key("casereview.respond.help", kind)),
                        page.responseDraft(),
                        0,
                        saved,
                        (typed, basedOn) -> responding.keep(page.id(), typed))
                .upTo(Responding.LONGEST);
        message.addClassName("stack-tight");
        Card card = Card.titled(
                text(Texts.key("casereview.respond.title", kind)),
                words,
                saved,
                message,
                Actions.primary(text("casereview.respond.give", page.authorName()), () -> give(Confirmation.none())),
                readBy());
        page.responses().forEach(response -> card.add(new ResponseNote(response, false)));
        add(card);
    }

    /** What was typed and not given, kept or not. */
    String typed() {
        return words.typed();
    }

    private Paragraph readBy() {
        Paragraph line = new Paragraph(text("casereview.respond.readers", page.authorName()));
        line.addClassName("muted");
        return line;
    }

    private void give(Confirmation confirmation) {
        message.removeAll();
        switch (responding.respond(page.id(), kind, words.typed(), confirmation)) {
            case RespondResult.Given _ -> given.run();
            case RespondResult.Unconfirmed(var marks) ->
                message.add(
                        Notice.attention(text("casereview.confirm.marks")),
                        new LeaveIn(
                                Confirmation.of(marks.text(), marks.open()).and(confirmation),
                                text("casereview.confirm.give", page.authorName()),
                                this::give));
            case RespondResult.Refused _ -> message.add(Notice.attention(text("privacy.field.refused")));
            case RespondResult.WrongLength(int limit) ->
                message.add(Notice.attention(text("casereview.respond.length", limit)));
            case RespondResult.NoLongerShared _ ->
                message.add(Notice.attention(text("casereview.respond.no-longer-shared")));
        }
    }
}
