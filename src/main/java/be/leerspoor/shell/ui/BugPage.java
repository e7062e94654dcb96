package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.BugReference;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A fault of ours while a page was being made: an apology and a reference. */
@ParentLayout(MainLayout.class)
@PermitAll
class BugPage extends Div implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        BugReference reference =
                BugReference.log(BugReference.place(event.getLocation().getPath()), parameter.getCaughtException());
        removeAll();
        add(new ErrorSheet(
                text("shell.bug.title"),
                text("shell.bug.line"),
                new Paragraph(text("shell.bug.reference", reference.value())),
                Actions.primaryLink(text("shell.nothing.start"), "")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
