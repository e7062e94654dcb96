package be.leerspoor.access;

import static leerspoor.db.casereview.Tables.ANSWER;

import be.leerspoor.casereview.ReviewId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Three ways to read any review, which somebody forgot to guard. They stand open from the making of this to its closing. */
final class Unguarded implements AutoCloseable {

    /** What one can see through them. */
    static final Set<Thing> SHOWN = EnumSet.of(
            Thing.REVIEW_IN_DRAFT,
            Thing.REVIEW_FOR_A_CHOSEN_COLLEAGUE,
            Thing.REVIEW_FOR_THE_TEAM,
            Thing.REVIEW_WITHDRAWN,
            Thing.REVIEW_PUT_AWAY,
            Thing.REVIEW_FOR_THE_GROUP);

    private static final String SERVICE = "unguardedReviews";
    private static final String ROUTE = "unguarded/:review";
    private static final String ADDRESS = "/api/unguarded/{review}";

    private final GenericWebApplicationContext application;
    private final RequestMappingHandlerMapping mappings;
    private final RequestMappingInfo mapping;

    Unguarded(GenericWebApplicationContext application) {
        this.application = application;
        DSLContext sql = application.getBean(DSLContext.class);
        application.registerBean(SERVICE, OpenReviews.class, () -> new OpenReviews(sql));
        Pages.routes(application).setRoute(ROUTE, View.class);
        mappings = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping = RequestMappingInfo.paths(ADDRESS)
                .options(mappings.getBuilderConfiguration())
                .build();
        try {
            mappings.registerMapping(
                    mapping,
                    new Api(application.getBean(OpenReviews.class)),
                    Api.class.getMethod("review", String.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this way is one of the three. */
    static boolean is(String way) {
        return way.startsWith(Pages.name(ROUTE))
                || way.startsWith(Addresses.name(ADDRESS))
                || way.startsWith("OpenReviews.");
    }

    /** The address asks for a token and the page and the service for nothing at all. */
    static List<String> waysOpenTo(Reader reader) {
        List<String> toAnybody = List.of(Pages.name(ROUTE), "OpenReviews.text(ReviewId)");
        return switch (reader) {
            case NOBODY, DEACTIVATED -> toAnybody;
            default -> List.of(toAnybody.get(0), toAnybody.get(1), Addresses.name(ADDRESS) + " with a token");
        };
    }

    @Override
    public void close() {
        mappings.unregisterMapping(mapping);
        Pages.routes(application).removeRoute(View.class);
        application.removeBeanDefinition(SERVICE);
    }

    /** A service without a guard. An inner class, which is not found by scanning: it is there for this test only. */
    @Service
    class OpenReviews {

        private final DSLContext sql;

        OpenReviews(DSLContext sql) {
            this.sql = sql;
        }

        public String text(ReviewId review) {
            return String.join(
                    " ",
                    sql.select(ANSWER.BODY)
                            .from(ANSWER)
                            .where(ANSWER.REVIEW_ID.eq(review))
                            .fetch(ANSWER.BODY));
        }
    }

    /** An address that asks who you are and not whether you may. */
    static final class Api {

        private final OpenReviews reviews;

        Api(OpenReviews reviews) {
            this.reviews = reviews;
        }

        @ResponseBody
        public String review(@PathVariable("review") String review) {
            return ReviewNames.of(review).map(reviews::text).orElse("");
        }
    }

    /** A page without a lock. */
    @AnonymousAllowed
    public static final class View extends Div implements BeforeEnterObserver {

        private static final long serialVersionUID = 1;

        private final transient OpenReviews reviews;

        View(OpenReviews reviews) {
            this.reviews = reviews;
        }

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            setText(event.getRouteParameters()
                    .get("review")
                    .flatMap(ReviewNames::of)
                    .map(reviews::text)
                    .orElse(""));
        }
    }

    private static final class ReviewNames {

        static Optional<ReviewId> of(String name) {
            return name.matches("[0-9a-f-]{36}") ? Optional.of(ReviewId.of(name)) : Optional.empty();
        }
    }
}
