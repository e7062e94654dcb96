package be.leerspoor.notice.ui;

import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/** Leads on to what a notice is about, which is then seen; whoever has no such notice comes to their own ones. */
@Route("notices/:notice")
@PermitAll
class OpenNoticeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient MyNotices notices;

    OpenNoticeView(MyNotices notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Location> about = event.getRouteParameters()
                .get(NoticeAddress.NOTICE)
                .flatMap(OpenNoticeView::id)
                .flatMap(notices::open)
                .flatMap(MyNotice::path)
                .map(Location::new);
        if (about.isPresent()) {
            event.forwardTo(about.get().getPath(), about.get().getQueryParameters());
        } else {
            event.forwardTo(NoticesView.class);
        }
    }

    private static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }
}
