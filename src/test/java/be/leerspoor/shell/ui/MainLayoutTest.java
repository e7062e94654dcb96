package be.leerspoor.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.Test;

@LeerspoorTestOnce
class MainLayoutTest extends ViewTest {

    @Test
    @WithPerson("anna")
    void ofPlacesInsideEachOtherOnlyTheInnermostIsMarked() {
        UI.getCurrent().navigate("stories/mine");
        assertThat(marked()).containsOnly("stories/mine");
        UI.getCurrent().navigate("stories");
        assertThat(marked()).containsOnly("stories");
        UI.getCurrent().navigate("");
        assertThat(marked()).containsOnly("");
    }

    @Test
    @WithPerson("anna")
    void whatIsNotForAPersonIsNotInTheirFrame() {
        UI.getCurrent().navigate("");
        assertThat(places()).contains("reviews", "stories").noneMatch(place -> place.startsWith("administration"));
    }

    @Test
    @WithPerson("hasan")
    void anAdministratorSeesTheAdministration() {
        UI.getCurrent().navigate("");
        assertThat(places()).contains("administration/people");
    }

    @Test
    @WithPerson("anna")
    void anAddressThatLeadsNowhereIsAnsweredInTheFrame() {
        UI.getCurrent().navigate("no/such/place");
        assertThat(find(H1.class).single().getText()).isEqualTo("Hier vind je niets");
        assertThat(places()).contains("reviews");
    }

    private List<String> places() {
        return find(PlaceLink.class).all().stream().map(PlaceLink::getHref).toList();
    }

    private List<String> marked() {
        return find(PlaceLink.class).all().stream()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(PlaceLink::getHref)
                .toList();
    }
}
