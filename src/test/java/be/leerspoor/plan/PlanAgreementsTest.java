package be.leerspoor.plan;

import static be.leerspoor.plan.Plans.kept;
import static be.leerspoor.plan.Plans.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.AtOnce;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("greet")
class PlanAgreementsTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    @Autowired
    private Plans plans;

    @Autowired
    private PlanItems items;

    @Autowired
    private PlanAgreements agreements;

    @Autowired
    private MovableClock clock;

    @Test
    void thePlanAsAgreedStandsBesideThePlanAsItIs() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Milestone day = milestone(objective, "Alle teams geoefend", JUNE);
        ItemId milestone = plans.put("greet", day);
        ItemId leaves = plans.put("greet", milestone(objective, "Valt weg", JUNE));
        UUID agreement = agree("Startnota");

        clock.moveBy(Duration.ofDays(30));
        kept(plans.change("greet", milestone, 1, day.movedTo(JUNE.plusDays(92)), "Te weinig trainers"));
        kept(items.takeAway(leaves, 1, "", Confirmation.none()));
        ItemId fresh = plans.put("greet", milestone(objective, "Nieuw", JUNE));

        PlanComparison since = since("anna", agreement);
        assertThat(since.unchanged()).isEqualTo(1);
        assertThat(since.added()).extracting(PlanItem::id).containsExactly(fresh);
        assertThat(since.gone()).extracting(PlanItem::id).containsExactly(leaves);
        assertThat(since.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.movedByDays()).contains(92L));
    }

    @Test
    void aRegionOfOthersIsInTheComparisonOfNobodyElse() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        UUID agreement = agree("Startnota");
        clock.moveBy(Duration.ofDays(1));
        plans.put("fons", milestone(objective, Plans.EAST_FLANDERS, "Gent geoefend", JUNE));

        assertThat(since("anna", agreement).added()).hasSize(1);
        assertThat(since("sofie", agreement).added()).isEmpty();
    }

    @Test
    void askedTwiceItIsNotedOnceAndOthersComeAfterIt() {
        plans.begin();
        assertThat(agreements.beside(Optional.empty()).orElseThrow().chosen()).isEmpty();
        UUID first = agree("Startnota");
        agreements.agree(first, "Startnota", Confirmation.none());
        clock.moveBy(Duration.ofDays(300));
        agree("Bijgestuurd");

        AgreedPlan plan = As.person("elif", () -> agreements.beside(Optional.of(UUID.randomUUID())))
                .orElseThrow();
        assertThat(plan.agreements()).extracting(PlanAgreement::name).containsExactly("Startnota", "Bijgestuurd");
        assertThat(plan.chosen()).map(chosen -> chosen.agreement().name()).contains("Bijgestuurd");
    }

    @Test
    void ofTwoAtTheSameMomentItIsNotedOnce() throws Exception {
        plans.begin();
        UUID id = UUID.randomUUID();
        Callable<SentenceResult> agree =
                () -> As.person("greet", () -> agreements.agree(id, "Startnota", Confirmation.none()));

        assertThat(AtOnce.both(agree, agree)).containsOnly(new SentenceResult.Kept());
        assertThat(agreements.beside(Optional.empty()).orElseThrow().agreements())
                .extracting(PlanAgreement::id)
                .containsExactly(id);
    }

    @Test
    void onlyTheSteeringGroupAgreesUnderANameWithoutARegisterNumber() {
        plans.begin();
        for (String who : List.of("anna", "fons", "hasan")) {
            assertThatThrownBy(() ->
                            As.person(who, () -> agreements.agree(UUID.randomUUID(), "Van mij", Confirmation.none())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(agreements.agree(UUID.randomUUID(), "93.05.18-223.61", Confirmation.none()))
                .isEqualTo(new SentenceResult.Refused());
        assertThat(agreements.agree(UUID.randomUUID(), " ", Confirmation.none()))
                .isEqualTo(new SentenceResult.WrongLength(120));
        assertThat(agreements.agree(UUID.randomUUID(), "a".repeat(121), Confirmation.none()))
                .isEqualTo(new SentenceResult.WrongLength(120));
        assertThat(agreements.beside(Optional.empty()).orElseThrow().agreements())
                .isEmpty();
    }

    private PlanComparison since(String reader, UUID agreement) {
        return As.person(reader, () -> agreements.beside(Optional.of(agreement)))
                .orElseThrow()
                .chosen()
                .orElseThrow()
                .since();
    }

    private UUID agree(String name) {
        UUID id = UUID.randomUUID();
        assertThat(agreements.agree(id, name, Confirmation.none())).isEqualTo(new SentenceResult.Kept());
        return id;
    }
}
