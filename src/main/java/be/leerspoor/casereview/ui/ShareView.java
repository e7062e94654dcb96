package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.Ask;
import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.casereview.ShareResult;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
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
import java.util.stream.Collectors;

/** Opening a review on purpose: to whom, with which question, after a last look at what was marked. */
@Route(value = "reviews/:review/share", layout = MainLayout.class)
@PermitAll
class ShareView extends Div implements BeforeEnterObserver {

    private static final int MOST_SHOWN = 50;

    private final transient CaseReviews reviews;
    private final transient Sharing sharing;
    private final transient Directory directory;
    private final CheckboxGroup<TeamInfo> teams = new CheckboxGroup<>();
    private final MultiSelectComboBox<Colleague> colleagues = new MultiSelectComboBox<>();
    private final RadioButtonGroup<Ask> ask = new RadioButtonGroup<>();
    private final Div message = new Div();

    ShareView(CaseReviews reviews, Sharing sharing, Directory directory) {
        this.reviews = reviews;
        this.sharing = sharing;
        this.directory = directory;
        addClassNames("page", "page-writing");
        message.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OwnReview.open(event, reviews, this::show);
    }

    private void show(ReviewPage page) {
        removeAll();
        add(
                new PageHead(
                                text("casereview.share.title", ReviewWords.title(page.title())),
                                text("casereview.share.sentence"))
                        .withLine(new ReadersLine(Readers.ONLY_ME, text("casereview.share.until-now"))),
                Card.titled(text("casereview.share.readers"), teamChoice(), colleagueChoice()),
                Card.titled(text("casereview.share.ask"), askChoice(page)),
                message,
                Actions.row(
                        Actions.primary(text("casereview.share.open"), () -> share(page.id(), Confirmation.none())),
                        Actions.secondaryLink(text("casereview.share.back"), ReviewAddress.write(page.id()))));
    }

    private CheckboxGroup<TeamInfo> teamChoice() {
        teams.setLabel(text("casereview.share.teams"));
        teams.setItems(directory.teamsOfMine());
        teams.setItemLabelGenerator(team -> text("casereview.readers.team", team.name(), team.memberCount()));
        return teams;
    }

    private MultiSelectComboBox<Colleague> colleagueChoice() {
        colleagues.setLabel(text("casereview.share.colleagues"));
        colleagues.setHelperText(text("casereview.share.colleagues.help"));
        colleagues.setItemLabelGenerator(Colleague::name);
        colleagues.setItems(query -> directory.colleagues(query.getFilter().orElse(""), MOST_SHOWN).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        colleagues.setWidthFull();
        return colleagues;
    }

    private RadioButtonGroup<Ask> askChoice(ReviewPage page) {
        ask.setLabel(text("casereview.share.ask.label"));
        ask.setItems(Ask.values());
        ask.setItemLabelGenerator(wish -> text(Texts.key("casereview.ask.choice", wish)));
        ask.setValue(page.ask().orElse(Ask.APPRECIATE));
        return ask;
    }

    private void share(ReviewId review, Confirmation confirmation) {
        message.removeAll();
        ShareResult result = sharing.share(
                review,
                colleagues.getValue().stream().map(Colleague::id).collect(Collectors.toSet()),
                teams.getValue().stream().map(TeamInfo::id).collect(Collectors.toSet()),
                ask.getValue(),
                confirmation);
        switch (result) {
            case ShareResult.Shared _ -> getUI().ifPresent(ui -> ui.navigate(ReviewAddress.read(review)));
            case ShareResult.Unconfirmed(var fields) ->
                message.add(new LastLook(fields, sure -> share(review, confirmation.and(sure))));
            case ShareResult.Refused _ -> message.add(Notice.attention(text("casereview.share.refused")));
            case ShareResult.Empty _ -> message.add(Notice.attention(text("casereview.share.empty")));
            case ShareResult.NoSuchReaders _ -> message.add(Notice.attention(text("casereview.share.no-readers")));
            case ShareResult.AlreadyShared _ -> message.add(Notice.attention(text("casereview.share.already")));
        }
    }
}
