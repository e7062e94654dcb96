package be.leerspoor.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A page that is not for this person. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotAllowedPage extends Div implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        removeAll();
        add(NotFoundPage.nothingHere());
        // Confidential: the same words and the same status as for what does not exist, or the difference would tell.
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
