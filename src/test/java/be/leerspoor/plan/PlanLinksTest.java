package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.PeerGroups;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import be.leerspoor.training.CourseEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the plan leads to elsewhere in the house. */
@LeerspoorTest
class PlanLinksTest {

    @Autowired
    private PlanLinks links;

    @Autowired
    private PeerGroups groups;

    @Autowired
    private AskedWaves waves;

    @Autowired
    private CourseEditions courses;

    @Autowired
    private Statements statements;

    @Test
    void whatCanBeChosenIsFoundAgainByItself() {
        groups.group("Gent leert", "anna", "bram");
        courses.edition(3, LocalDate.of(2027, 4, 13));
        WaveId wave = waves.open("attitude", WaveMode.ANONYMOUS);
        waves.allSend(wave, Map.of("attitude.child-partner", "always"));
        waves.close(wave);

        As.person("anna", () -> {
            for (LinkKind kind : LinkKind.values()) {
                List<NamedLink> choices = links.choices(kind);
                assertThat(choices)
                        .as(kind.name())
                        .isNotEmpty()
                        .allSatisfy(choice ->
                                assertThat(links.named(List.of(choice.link()))).containsExactly(choice));
            }
        });
    }

    @Test
    void whoIsNotInAGroupDoesNotReadItsName() {
        GroupId group = groups.group("Gent leert", "anna", "bram");
        PlanLink link = new PlanLink(LinkKind.GROUP, group.toString());

        assertThat(As.person("bram", () -> links.named(List.of(link)))).hasSize(1);
        assertThat(As.person("greet", () -> links.named(List.of(link)))).isEmpty();
    }

    @Test
    void aLinkIsReadByItselfAndWhatIsGoneIsLeftOut() {
        PlanLink path = new PlanLink(LinkKind.PATH, "basisopleiding");
        As.person("greet", () -> links.named(List.of(path)));

        assertThat(statements.during(() -> As.person("greet", () -> links.named(List.of(path)))))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(As.person(
                        "greet",
                        () -> links.named(List.of(
                                new PlanLink(LinkKind.EDITION, "geen"),
                                new PlanLink(LinkKind.WAVE, WaveId.random().toString()),
                                new PlanLink(LinkKind.PATH, "geen")))))
                .isEmpty();
    }
}
