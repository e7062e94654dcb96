package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.Ask;
import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.ShareResult;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.Circles;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.TeamId;
import be.leerspoor.people.TeamInfo;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opening a review on purpose: to whom, with which question, after a last look at what was marked. For a review that is
 * shared already: who reads it from now on.
 */
@Route(value = "reviews/:review/share", layout = MainLayout.class)
@PermitAll
class ShareView extends Div implements BeforeEnterObserver {

    private static final int MOST_SHOWN = 50;

    private final transient CaseReviews reviews;
    private final transient Sharing sharing;
    private final transient Directory directory;
    private final transient ReadersWords readersWords;
    private final CheckboxGroup<TeamInfo> teams = new CheckboxGroup<>();
    private final CheckboxGroup<Circles.Circle> circles = new CheckboxGroup<>();
    private final MultiSelectComboBox<Colleague> colleagues = new MultiSelectComboBox<>();
    private final RadioButtonGroup<Ask> ask = new RadioButtonGroup<>();
    private final Div message = new Div();

    ShareView(CaseReviews reviews, Sharing sharing, Directory directory, ReadersWords readersWords) {
        this.reviews = reviews;
        this.sharing = sharing;
        this.directory = directory;
        this.readersWords = readersWords;
        addClassNames("page", "page-writing");
        message.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OwnReview.open(
                event, reviews, Set.of(ReviewState.DRAFT, ReviewState.WITHDRAWN, ReviewState.SHARED), this::show);
    }

    private void show(ReviewPage page) {
        removeAll();
        message.removeAll();
        chooseFrom(page);
        if (page.state() == ReviewState.SHARED) {
            showReaders(page);
        } else {
            showSharing(page);
        }
    }

    private void showReaders(ReviewPage page) {
        add(
                new PageHead(
                                text("casereview.readers.title", ReviewWords.title(page.title())),
                                text("casereview.readers.sentence"))
                        .inTab(text("casereview.one"))
                        .withLine(new ReadersLine(readersWords.circle(page), readersWords.sentence(page))),
                Card.titled(text("casereview.share.readers"), teams, circles, colleagues),
                message,
                Actions.row(
                        Actions.primary(text("casereview.readers.keep"), () -> changeReaders(page.id())),
                        Actions.secondaryLink(text("casereview.readers.back"), ReviewAddress.read(page.id()))));
    }

    private void showSharing(ReviewPage page) {
        add(
                new PageHead(
                                text("casereview.share.title", ReviewWords.title(page.title())),
                                text("casereview.share.sentence"))
                        .inTab(text("casereview.one"))
                        .withLine(new ReadersLine(Readers.ONLY_ME, text("casereview.share.until-now"))),
                Card.titled(text("casereview.share.readers"), teams, circles, colleagues),
                Card.titled(text("casereview.share.ask"), askChoice(page)),
                message,
                Actions.row(
                        Actions.primary(text("casereview.share.open"), () -> share(page.id(), Confirmation.none())),
                        Actions.secondaryLink(text("casereview.share.back"), ReviewAddress.write(page.id()))));
    }

    private void chooseFrom(ReviewPage page) {
        Set<TeamId> readingTeams =
                page.audience().stream().flatMap(term -> term.team().stream()).collect(Collectors.toSet());
        Set<PersonId> readingPeople =
                page.audience().stream().flatMap(term -> term.person().stream()).collect(Collectors.toSet());
        List<TeamInfo> offered = new ArrayList<>(directory.teamsOfMine());
        Set<TeamId> noLongerMine = new HashSet<>(readingTeams);
        offered.forEach(team -> noLongerMine.remove(team.id()));
        offered.addAll(directory.teams(noLongerMine).values());
        teams.setLabel(text("casereview.share.teams"));
        teams.setWidthFull();
        teams.setItems(offered);
        teams.setItemLabelGenerator(team -> text("casereview.readers.team", team.name(), team.memberCount()));
        teams.setValue(offered.stream()
                .filter(team -> readingTeams.contains(team.id()))
                .collect(Collectors.toSet()));
        chooseCirclesFrom(page);
        colleagues.setLabel(text("casereview.share.colleagues"));
        colleagues.setHelperText(text("casereview.share.colleagues.help"));
        colleagues.setItemLabelGenerator(ShareView::inWords);
        // One more than is shown, for the author is not among them.
        colleagues.setItems(query -> directory.colleagues(query.getFilter().orElse(""), MOST_SHOWN + 1).stream()
                .filter(colleague -> !colleague.id().equals(page.author()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        colleagues.setValue(directory.colleagues(readingPeople));
        colleagues.setWidthFull();
    }

    /** One's own circles, and those that read it already; nothing to choose for who is in none. */
    private void chooseCirclesFrom(ReviewPage page) {
        Set<AccessTerm> reading =
                page.audience().stream().filter(AccessTerm::isOfCircle).collect(Collectors.toSet());
        List<Circles.Circle> choice = new ArrayList<>(directory.circlesOfMine());
        Set<AccessTerm> noLongerMine = new HashSet<>(reading);
        choice.forEach(circle -> noLongerMine.remove(circle.term()));
        if (!noLongerMine.isEmpty()) {
            choice.addAll(directory.circlesOf(noLongerMine));
        }
        circles.setLabel(text("casereview.share.circles"));
        circles.setWidthFull();
        circles.setItems(choice);
        circles.setItemLabelGenerator(circle -> text("casereview.readers.circle", circle.name(), circle.memberCount()));
        circles.setValue(choice.stream()
                .filter(circle -> reading.contains(circle.term()))
                .collect(Collectors.toSet()));
        circles.setVisible(!choice.isEmpty());
    }

    /** The name with the teams, which tell namesakes apart. */
    static String inWords(Colleague colleague) {
        return colleague.teams().isEmpty()
                ? colleague.name()
                : text("casereview.share.colleague", colleague.name(), String.join(", ", colleague.teams()));
    }

    private RadioButtonGroup<Ask> askChoice(ReviewPage page) {
        ask.setLabel(text("casereview.share.ask.label"));
        ask.setItems(Ask.values());
        ask.setItemLabelGenerator(wish -> text(Texts.key("casereview.ask.choice", wish)));
        ask.setValue(page.ask().orElse(Ask.APPRECIATE));
        return ask;
    }

    private void share(ReviewId review, Confirmation confirmation) {
        told(
                review,
                sharing.share(review, chosenColleagues(), chosenTeams(), chosenCircles(), ask.getValue(), confirmation),
                confirmation);
    }

    private void changeReaders(ReviewId review) {
        told(
                review,
                sharing.changeReaders(review, chosenColleagues(), chosenTeams(), chosenCircles()),
                Confirmation.none());
    }

    private void told(ReviewId review, ShareResult result, Confirmation confirmation) {
        message.removeAll();
        switch (result) {
            case ShareResult.Shared _ -> getUI().ifPresent(ui -> ui.navigate(ReviewAddress.read(review)));
            case ShareResult.Unconfirmed(var fields) ->
                message.add(new LastLook(fields, sure -> share(review, confirmation.and(sure))));
            case ShareResult.Refused _ -> message.add(Notice.attention(text("casereview.share.refused")));
            case ShareResult.Empty _ -> message.add(Notice.attention(text("casereview.share.empty")));
            case ShareResult.NoSuchReaders _ -> message.add(Notice.attention(text("casereview.share.no-readers")));
            case ShareResult.TooManyReaders(int most) ->
                message.add(Notice.attention(text("casereview.share.too-many", most)));
            case ShareResult.AlreadyShared _ -> message.add(Notice.attention(text("casereview.share.already")));
        }
    }

    private Set<PersonId> chosenColleagues() {
        return colleagues.getValue().stream().map(Colleague::id).collect(Collectors.toSet());
    }

    private Set<TeamId> chosenTeams() {
        return teams.getValue().stream().map(TeamInfo::id).collect(Collectors.toSet());
    }

    private Set<AccessTerm> chosenCircles() {
        return circles.getValue().stream().map(Circles.Circle::term).collect(Collectors.toSet());
    }
}
