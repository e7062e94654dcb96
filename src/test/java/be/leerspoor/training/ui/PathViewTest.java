package be.leerspoor.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.training.Learning;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class PathViewTest extends ViewTest {

    @Autowired
    private Learning learning;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Statements statements;

    @Test
    void whatMakesAStepDoneLeadsBackToItOnceSomebodyUnfoldsIt() {
        learning.begin("basisopleiding");
        ReviewId review = reviews.sharedWith("Een oma die bleef", "Ze bleef.", "bram");
        visit("training/path/basisopleiding");

        assertThat(statements.during(() -> visit("training/path/basisopleiding")))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(words()).contains("Casusreflectie gedeeld, 9 maart 2027").doesNotContain("Een oma die bleef");
        assertThat(leadsTo("reviews/" + review)).isFalse();

        assertThat(statements.during(this::unfold)).hasSize(1);

        assertThat(leadsTo("reviews/" + review)).isTrue();
        assertThat(words()).contains("Casusreflectie gedeeld, 9 maart 2027");
    }

    private void unfold() {
        NativeDetails why = find(NativeDetails.class).all().stream()
                .filter(each -> "Wat hiervoor telt".equals(each.getSummaryText()))
                .findFirst()
                .orElseThrow();
        why.setOpen(true);
        ComponentUtil.fireEvent(why, new NativeDetails.ToggleEvent(why, true));
    }

    private boolean leadsTo(String address) {
        return find(Anchor.class).all().stream().anyMatch(link -> address.equals(link.getHref()));
    }
}
