package be.leerspoor.stories.ui;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.stories.Harvest;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Leads from an own review to the story that is being written beside it; asked again, to the same story. */
@Route(value = "reviews/:" + HarvestView.PARAMETER + "/harvest", layout = MainLayout.class)
@PermitAll
class HarvestView extends Div implements BeforeEnterObserver {

    static final String PARAMETER = "review";

    private final transient Harvest harvest;

    HarvestView(Harvest harvest) {
        this.harvest = harvest;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            review(event)
                    .map(harvest::start)
                    .ifPresentOrElse(
                            story -> event.forwardTo(StoryPageAddress.edit(story)),
                            () -> event.rerouteToError(NotFoundException.class));
        } catch (AccessDeniedException notTheAuthor) {
            // Confidential: a review of somebody else answers exactly as one that does not exist.
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<ReviewId> review(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(PARAMETER).map(ReviewId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
