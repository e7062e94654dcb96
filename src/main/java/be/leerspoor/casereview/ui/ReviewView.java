package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.Discarding;
import be.leerspoor.casereview.Noticing;
import be.leerspoor.casereview.Question;
import be.leerspoor.casereview.Responding;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.ReadingColumn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One review to read: for its author with all responses, for a colleague with the form to give one. */
@Route(value = "reviews/:review", layout = MainLayout.class)
@PermitAll
class ReviewView extends Div implements BeforeEnterObserver {

    private final transient CaseReviews reviews;
    private final transient Sharing sharing;
    private final transient Responding responding;
    private final transient Noticing noticing;
    private final transient Discarding discarding;
    private final transient ReadersWords readersWords;
    private final transient OpenPages openPages;
    private @Nullable ResponseForm form;

    ReviewView(
            CaseReviews reviews,
            Sharing sharing,
            Responding responding,
            Noticing noticing,
            Discarding discarding,
            ReadersWords readersWords,
            OpenPages openPages) {
        this.reviews = reviews;
        this.sharing = sharing;
        this.responding = responding;
        this.noticing = noticing;
        this.discarding = discarding;
        this.readersWords = readersWords;
        this.openPages = openPages;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = ReviewAddress.in(event.getRouteParameters()).flatMap(reviews::review);
        if (page.isEmpty()) {
            // Confidential: what may not be read answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        ReviewId review = page.get().id();
        openPages.watch(this, Set.of(ClosedReviews.subject(review)), () -> judgeAgain(review));
        show(page.get());
    }

    private void show(ReviewPage page) {
        removeAll();
        form = null;
        PageHead head = new PageHead(ReviewWords.title(page.title()), lead(page))
                .inTab(text("casereview.one"))
                .withLine(readers(page));
        if (page.mine() && page.state() != ReviewState.DISCARDED) {
            head.withAction(mainAction(page));
        }
        ReadingColumn column = new ReadingColumn();
        if (page.state() == ReviewState.DISCARDED) {
            column.add(new DiscardedNotice(page, discarding, () -> again(page)));
        }
        column.add(answers(page));
        column.withSide(page.mine() ? responsesToMe(page) : respond(page));
        add(head, column);
        if (page.mine()) {
            column.add(moreActions(page));
            responding.seen(page.id());
        } else {
            noticing.noticed(page.id());
        }
    }

    private ResponseForm respond(ReviewPage page) {
        ResponseForm begun = new ResponseForm(page, responding, () -> again(page));
        form = begun;
        return begun;
    }

    private ReadersLine readers(ReviewPage page) {
        return page.mine() && page.state() != ReviewState.DISCARDED
                ? new ReadersLine(
                        readersWords.circle(page),
                        readersWords.sentence(page),
                        () -> getUI().ifPresent(ui -> ui.navigate(ReviewAddress.share(page.id()))))
                : new ReadersLine(readersWords.circle(page), readersWords.sentence(page));
    }

    /** What may still be read stays as it is, with whatever is being typed beside it. */
    private void judgeAgain(ReviewId review) {
        if (reviews.review(review).isPresent()) {
            return;
        }
        String typed = form == null ? "" : form.typed();
        form = null;
        // Confidential: nothing of the review stays on the screen; what the reader wrote is the reader's own.
        removeAll();
        add(new PageHead(text("casereview.closed.title"), text("casereview.closed.line")));
        if (!typed.isBlank()) {
            add(Notice.info(text("casereview.closed.typed")).with(new Prose(typed)));
        }
        add(Actions.row(Actions.secondaryLink(text("casereview.closed.back"), "reviews")));
    }

    private void again(ReviewPage page) {
        reviews.review(page.id()).ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate("reviews")));
    }

    private static String lead(ReviewPage page) {
        String template = page.template().name(language());
        return page.mine() ? template : text("casereview.read.by", template, page.authorName());
    }

    private static Component mainAction(ReviewPage page) {
        return page.state() == ReviewState.SHARED
                ? Actions.primaryLink(text("casereview.read.harvest"), ReviewAddress.harvest(page.id()))
                : Actions.primaryLink(text("casereview.read.write-on"), ReviewAddress.write(page.id()));
    }

    private Component moreActions(ReviewPage page) {
        return switch (page.state()) {
            case SHARED -> Actions.row(Actions.secondary(text("casereview.withdraw"), () -> askWithdraw(page)));
            case DRAFT, WITHDRAWN ->
                Actions.row(
                        Actions.secondaryLink(text("casereview.read.share"), ReviewAddress.share(page.id())),
                        Actions.secondaryLink(text("casereview.read.harvest"), ReviewAddress.harvest(page.id())),
                        Actions.quiet(text("casereview.discard"), () -> {
                            discarding.discard(page.id());
                            again(page);
                        }));
            case DISCARDED -> Actions.row();
        };
    }

    private void askWithdraw(ReviewPage page) {
        Confirm.ask(
                text("casereview.withdraw.question"),
                text("casereview.withdraw.consequence"),
                text("casereview.withdraw"),
                () -> {
                    sharing.withdraw(page.id());
                    again(page);
                });
    }

    private static Component answers(ReviewPage page) {
        Card card = new Card();
        page.ask().ifPresent(ask -> {
            if (page.state() == ReviewState.SHARED) {
                String key = page.mine() ? "casereview.ask.mine" : "casereview.ask.reader";
                card.add(Notice.info(text(Texts.key(key, ask), page.authorName())));
            }
        });
        boolean anything = false;
        for (Question question : page.template().questions()) {
            String answer = page.answer(question.code()).body();
            if (!answer.isBlank()) {
                anything = true;
                H2 heading = new H2(question.wording(language()));
                heading.addClassName("question-heading");
                card.add(
                        heading,
                        question.kind() == Question.Kind.SCALE
                                ? new Paragraph(text("casereview.read.scale", answer))
                                : new Prose(answer));
            }
        }
        if (!anything) {
            card.add(new EmptyPlace(text("casereview.read.nothing-yet")));
        }
        return card;
    }

    private static Component responsesToMe(ReviewPage page) {
        Card card = Card.titled(text("casereview.responses.title"));
        if (page.responses().isEmpty()) {
            card.add(new EmptyPlace(text(
                    page.state() == ReviewState.SHARED
                            ? "casereview.responses.none-yet"
                            : "casereview.responses.not-shared")));
        }
        page.responses().forEach(response -> card.add(new ResponseNote(response, true)));
        return card;
    }
}
