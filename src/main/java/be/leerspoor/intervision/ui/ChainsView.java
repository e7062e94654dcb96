package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AgreementChain;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.ChainHarvest;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.GroupPage;
import be.leerspoor.intervision.Groups;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a group agreed, each from the advice to what became of it. */
@Route(value = "intervision/groups/:group/agreements", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://leerspoor-1/room.css")
class ChainsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Groups groups;
    private final transient Agreements agreements;
    private final transient ChainHarvest harvest;
    private final transient SignedIn signedIn;
    private final transient OpenPages openPages;

    ChainsView(Groups groups, Agreements agreements, ChainHarvest harvest, SignedIn signedIn, OpenPages openPages) {
        this.groups = groups;
        this.agreements = agreements;
        this.harvest = harvest;
        this.signedIn = signedIn;
        this.openPages = openPages;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<GroupId> group = GroupAddress.group(event.getRouteParameters());
        Optional<String> name = group.flatMap(groups::group).map(GroupPage::name);
        if (group.isEmpty() || name.isEmpty()) {
            // Confidential: what may not be known of answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        openPages.watch(this, Set.of(ClosedGroups.subject(group.get())));
        show(name.get(), agreements.of(group.get()));
    }

    private void show(String name, List<AgreementChain> chains) {
        removeAll();
        Div list = new Div();
        list.addClassName("choices");
        if (chains.isEmpty()) {
            list.add(new EmptyPlace(text("intervision.chains.none")));
        }
        chains.forEach(chain -> list.add(new Card(card(chain))));
        add(
                new PageHead(text("intervision.chains.title", name), text("intervision.chains.lead"))
                        .inTab(text("intervision.chains.tab"))
                        .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("intervision.chains.readers"))),
                list);
    }

    private Component card(AgreementChain chain) {
        boolean mine = signedIn.actor().id().equals(chain.owner());
        return mine && chain.state() == AgreementChain.State.DONE
                ? new AgreementCard(
                        chain,
                        true,
                        Actions.row(Actions.secondary(text("intervision.chain.harvest"), () -> write(chain))))
                : new AgreementCard(chain, mine);
    }

    private void write(AgreementChain chain) {
        var review = harvest.begin(chain.id());
        getUI().ifPresent(ui -> ui.navigate("reviews/" + review + "/write"));
    }
}
