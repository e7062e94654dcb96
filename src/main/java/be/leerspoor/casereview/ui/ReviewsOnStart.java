package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.Noticing;
import be.leerspoor.casereview.ReviewDesk;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.casereview.WeekQuestion;
import be.leerspoor.casereview.Writing;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.FirstHourStep;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.StartContribution;
import be.leerspoor.shell.ui.WaitingItem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts to go on with, responses to read, what colleagues shared and the question of the week, on the start page. */
@Component
class ReviewsOnStart implements StartContribution {

    private static final int QUESTION = 30;
    private static final int FIRST_HOUR = 20;
    private static final String PROUD_CASE = "proud-case";

    private final CaseReviews reviews;
    private final Noticing noticing;
    private final Writing writing;
    private final SignedIn signedIn;
    private final Clock clock;

    ReviewsOnStart(CaseReviews reviews, Noticing noticing, Writing writing, SignedIn signedIn, Clock clock) {
        this.reviews = reviews;
        this.noticing = noticing;
        this.writing = writing;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public Contribution now() {
        ReviewDesk desk = reviews.desk();
        List<WaitingItem> items = Stream.concat(
                        desk.mine().stream().map(ReviewsOnStart::mine),
                        desk.shared().stream().map(this::shared))
                .toList();
        return new Contribution(items, Optional.of(question())).withSteps(steps(desk));
    }

    private List<FirstHourStep> steps(ReviewDesk desk) {
        return Stream.of(Role.CONSULTANT, Role.TRAINER, Role.PRACTICE_LEADER, Role.TEAM_LEADER)
                        .anyMatch(signedIn::has)
                ? List.of(new FirstHourStep(
                        "casereview.first.write",
                        "casereview.first.write.line",
                        IconName.PEN,
                        ReviewAddress.NEW,
                        FIRST_HOUR,
                        desk.wrote()))
                : List.of();
    }

    private Section question() {
        LocalDate today = LocalDate.now(clock);
        String asked = text(Texts.key("casereview.week.question", WeekQuestion.of(today)));
        Paragraph words = new Paragraph(asked);
        words.addClassName("start-question");
        Div content = new Div(words, Actions.secondary(text("casereview.week.write"), () -> writeAbout(asked)));
        return new Section(QUESTION, "casereview.week.title", content).during(WeekQuestion.week(today));
    }

    private void writeAbout(String asked) {
        ReviewId review = writing.start(PROUD_CASE);
        writing.save(review, Writing.TITLE, asked, 0);
        UI.getCurrentOrThrow().navigate(ReviewAddress.write(review));
    }

    private WaitingItem shared(ReviewDesk.Shared review) {
        return new WaitingItem(
                        IconName.TWO_PEOPLE,
                        text(
                                review.byName()
                                        ? "casereview.waiting.shared.by-name"
                                        : "casereview.waiting.shared.team",
                                review.authorName(),
                                ReviewWords.title(review.title())),
                        Formats.here().moment(review.at()),
                        ReviewAddress.read(review.id()),
                        75)
                .orPutAway(text("casereview.waiting.shared.seen"), () -> noticing.noticed(review.id()))
                .about(ClosedReviews.subject(review.id()));
    }

    private static WaitingItem mine(ReviewSummary review) {
        String title = ReviewWords.title(review.title());
        String when = Formats.here().moment(review.changedAt());
        return review.unseen() > 0
                ? new WaitingItem(
                        IconName.CHAT,
                        text("casereview.waiting.responses", review.unseen(), title),
                        text("casereview.waiting.responses.line"),
                        ReviewAddress.read(review.id()),
                        50)
                : new WaitingItem(
                                IconName.PEN,
                                text("casereview.waiting.draft", title),
                                text("casereview.waiting.draft.line", when),
                                ReviewAddress.write(review.id()),
                                100)
                        .orLeaveFor("review:" + review.id() + "@"
                                + review.changedAt().getEpochSecond());
    }
}
