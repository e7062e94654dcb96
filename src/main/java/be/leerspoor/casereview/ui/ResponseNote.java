package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What one colleague gave back. */
class ResponseNote extends Div {

    ResponseNote(ReviewPage.Response response, boolean toAuthor) {
        addClassName("response-note");
        String when = Formats.here().moment(response.givenAt());
        String kind = text(Texts.key("casereview.response.kind", response.kind()));
        Span head = new Span(
                toAuthor
                        ? text("casereview.response.from", response.from(), kind, when)
                        : text("casereview.response.yours", kind, when));
        head.addClassName("response-head");
        add(head, new Prose(response.body()));
        if (toAuthor && !response.seen()) {
            Span fresh = new Span(text("casereview.response.new"));
            fresh.addClassName("response-new");
            add(fresh);
        }
    }
}
