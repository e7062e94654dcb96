package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AgreementChain;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What I agreed in intervision and did not tell the end of yet. */
@Route(value = "intervision/agreements", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://leerspoor-1/room.css")
class AgreementsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Agreements agreements;
    private final transient OpenPages openPages;
    private final transient Clock clock;
    private final Div list = new Div();

    AgreementsView(Agreements agreements, OpenPages openPages, Clock clock) {
        this.agreements = agreements;
        this.openPages = openPages;
        this.clock = clock;
        addClassName("page");
        list.addClassName("choices");
        add(
                new PageHead(text("intervision.agreements.title"), text("intervision.agreements.lead"))
                        .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("intervision.agreements.readers"))),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<AgreementChain> mine = agreements.mine();
        LocalDate today = LocalDate.now(clock);
        // Confidential: what was agreed in a group one is taken out of leaves the screen by itself.
        openPages.watch(
                this,
                mine.stream().map(chain -> ClosedGroups.subject(chain.group())).collect(Collectors.toSet()),
                this::show);
        list.removeAll();
        if (mine.isEmpty()) {
            list.add(new EmptyPlace(text("intervision.agreements.none"), text("intervision.agreements.example")));
        }
        mine.forEach(chain -> list.add(new Card(new AgreementCard(
                chain,
                true,
                new Unfolding(
                                text("intervision.agreement.what-became"),
                                new TellForm(agreements, chain.id(), chain.version(), today, null, this::show))
                        .spoken(text("intervision.agreement.what-became.of", chain.what()))))));
    }
}
