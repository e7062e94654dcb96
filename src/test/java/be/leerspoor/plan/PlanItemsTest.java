package be.leerspoor.plan;

import static be.leerspoor.plan.Plans.EAST_FLANDERS;
import static be.leerspoor.plan.Plans.action;
import static be.leerspoor.plan.Plans.kept;
import static be.leerspoor.plan.Plans.milestone;
import static be.leerspoor.plan.Plans.person;
import static leerspoor.db.plan.Tables.ITEM;
import static leerspoor.db.plan.Tables.REVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.AtOnce;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Staff;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Greet steers; fons manages the region of anna and elif; sofie leads a team in another region. */
@LeerspoorTest
@WithPerson("greet")
class PlanItemsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final String REGISTER_NUMBER = "93.05.18-223.61";

    @Autowired
    private Plans plans;

    @Autowired
    private PlanItems items;

    @Autowired
    private Plan plan;

    @Autowired
    private Staff staff;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void beforeThePlanIsBegunNothingCanStandInIt() {
        assertThat(plans.add("greet", ItemId.random(), objective("Te vroeg")))
                .isEqualTo(new PlanResult.Faulty(PlanProblem.NOT_BEGUN));
        assertThat(sql.fetchCount(ITEM)).isZero();
    }

    @Test
    void whatTheSteeringGroupPutsInThePlanEveryoneReads() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");

        assertThat(As.person("sofie", () -> plan.history(objective))).hasValueSatisfying(history -> {
            assertThat(history.latest().content().title()).isEqualTo("Elk team oefent");
            assertThat(history.latest().by().name()).isEqualTo("Greet Hendrickx");
        });
        for (String who : List.of("anna", "elif", "fons", "chaima", "hasan")) {
            assertThat(plans.add(who, ItemId.random(), objective("Van mij")))
                    .as(who)
                    .isEqualTo(new PlanResult.NotThere());
            assertThat(plans.change(who, objective, 1, objective("Anders"), ""))
                    .as(who)
                    .isEqualTo(new PlanResult.NotThere());
        }
    }

    @Test
    void theSameSentTwiceIsThereOnce() {
        plans.begin();
        ItemId id = ItemId.random();

        assertThat(plans.add("greet", id, objective("Elk team oefent"))).isEqualTo(new PlanResult.Kept(id, 1));
        assertThat(plans.add("greet", id, objective("Elk team oefent"))).isEqualTo(new PlanResult.Kept(id, 1));
        assertThat(plans.change("greet", id, 1, objective("Elk team leert\r\nbij"), ""))
                .isEqualTo(new PlanResult.Kept(id, 2));
        assertThat(plans.change("greet", id, 1, objective("Elk team leert\r\nbij"), ""))
                .as("also where tidying changed the words")
                .isEqualTo(new PlanResult.Kept(id, 2));
        assertThat(items.takeAway(id, 2, "Dubbel", Confirmation.none())).isEqualTo(new PlanResult.Kept(id, 3));
        assertThat(items.takeAway(id, 2, "Dubbel", Confirmation.none())).isEqualTo(new PlanResult.Kept(id, 3));
        assertThat(items.bringBack(id, 3)).isEqualTo(new PlanResult.Kept(id, 4));
        assertThat(items.bringBack(id, 3)).isEqualTo(new PlanResult.Kept(id, 4));
        assertThat(sql.fetchCount(REVISION)).isEqualTo(4);
    }

    @Test
    void anIdThatIsTakenDoesNotBecomeSomethingElse() {
        plans.begin();
        ItemId id = plans.objective("Eerst");

        assertThat(plans.add("greet", id, objective("Anders"))).isInstanceOf(PlanResult.ChangedMeanwhile.class);
        assertThat(plans.change("greet", id, 1, milestone(id, "Van soort veranderd", JUNE), ""))
                .isEqualTo(new PlanResult.NotThere());
        assertThat(title(id)).isEqualTo("Eerst");
    }

    @Test
    void whoIsSecondReadsWhatTheFirstWroteAndNothingIsOverwritten() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Milestone day = milestone(objective, EAST_FLANDERS, "Alle teams geoefend", JUNE);
        ItemId milestone = plans.put("fons", day);

        kept(plans.change("greet", milestone, 1, day.movedTo(JUNE.plusDays(31)), "Vakantie"));
        PlanResult second = plans.change("fons", milestone, 1, day.movedTo(JUNE.plusDays(62)), "Ziekte");

        assertThat(second).isInstanceOfSatisfying(PlanResult.ChangedMeanwhile.class, told -> {
            assertThat(told.theirs().by().name()).isEqualTo("Greet Hendrickx");
            assertThat(told.theirs().reason()).isEqualTo("Vakantie");
            assertThat(told.theirs().content()).isEqualTo(day.movedTo(JUNE.plusDays(31)));
        });
        assertThat(history(milestone).slips()).hasSize(1);
        assertThat(plans.change("fons", milestone, 1, day.movedTo(JUNE.plusDays(31)), "Ziekte"))
                .as("the same day with another reason is what somebody else wrote all the same")
                .isInstanceOf(PlanResult.ChangedMeanwhile.class);
    }

    @Test
    void ofTwoAtOnceOneIsKept() throws Exception {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Milestone day = milestone(objective, EAST_FLANDERS, "Alle teams geoefend", JUNE);
        ItemId milestone = plans.put("fons", day);

        List<PlanResult> results = AtOnce.both(
                () -> plans.change("greet", milestone, 1, day.movedTo(JUNE.plusDays(31)), "Vakantie"),
                () -> plans.change("fons", milestone, 1, day.movedTo(JUNE.plusDays(62)), "Ziekte"));

        assertThat(results)
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(PlanResult.Kept.class))
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(PlanResult.ChangedMeanwhile.class));
        assertThat(history(milestone).revisions()).hasSize(2);
    }

    @Test
    void aMilestoneMovesWithAReasonAndEveryEarlierDayStaysWithIt() {
        plans.begin();
        Milestone day = milestone(plans.objective("Elk team oefent"), "Alle teams geoefend", JUNE);
        ItemId milestone = plans.put("greet", day);

        assertThat(plans.change("greet", milestone, 1, day.movedTo(JUNE.plusDays(1)), " "))
                .isEqualTo(new PlanResult.Faulty(PlanProblem.REASON_MISSING));
        kept(plans.change("greet", milestone, 1, day.movedTo(LocalDate.of(2027, 9, 30)), "Te weinig trainers"));
        kept(plans.change("greet", milestone, 2, day.movedTo(LocalDate.of(2027, 8, 31)), "Toch trainers gevonden"));
        kept(plans.change(
                "greet", milestone, 3, day.movedTo(LocalDate.of(2027, 8, 31)).with("Elk team geoefend", "", ""), ""));

        assertThat(history(milestone).slips())
                .extracting(Slip::from, Slip::to, Slip::reason, Slip::isLater)
                .containsExactly(
                        tuple(JUNE, LocalDate.of(2027, 9, 30), "Te weinig trainers", true),
                        tuple(LocalDate.of(2027, 9, 30), LocalDate.of(2027, 8, 31), "Toch trainers gevonden", false));
        assertThat(plan.asKnown(KnownOn.now()).orElseThrow().slipsOf(milestone))
                .isEqualTo(history(milestone).slips());
    }

    @Test
    void whatIsReachedOrDecidedIsSoTodayOrBefore() {
        plans.begin();
        Milestone day = milestone(plans.objective("Elk team oefent"), "Alle teams geoefend", JUNE);
        ItemId milestone = plans.put("greet", day);

        assertThat(plans.change("greet", milestone, 1, day.reached(TODAY.plusDays(1)), ""))
                .isEqualTo(new PlanResult.Faulty(PlanProblem.IN_THE_FUTURE));
        kept(plans.change("greet", milestone, 1, day.reached(TODAY), ""));
        assertThat(plans.add("greet", ItemId.random(), decision(TODAY.plusDays(1), true)))
                .isEqualTo(new PlanResult.Faulty(PlanProblem.IN_THE_FUTURE));
        kept(plans.add("greet", ItemId.random(), decision(TODAY, true)));
        kept(plans.add("greet", ItemId.random(), decision(TODAY.plusDays(1), false)));
    }

    @Test
    void anActionHasAtLeastADayInThePlanAndEndsAfterItBegins() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");

        assertThatThrownBy(() -> action(objective, "Achterstevoren", "anna", JUNE, JUNE.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        kept(plans.add("greet", ItemId.random(), action(objective, "Eén dag", "anna", JUNE, JUNE)));
        kept(plans.add(
                "greet",
                ItemId.random(),
                action(objective, "Tot de eerste dag", "anna", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))));
        for (var outside : List.of(
                action(objective, "Ervoor", "anna", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                action(objective, "Erna", "anna", LocalDate.of(2032, 1, 1), LocalDate.of(2032, 3, 1)),
                milestone(objective, "De dag ervoor", LocalDate.of(2026, 12, 31)),
                milestone(objective, "De dag erna", LocalDate.of(2032, 1, 1)))) {
            assertThat(plans.add("greet", ItemId.random(), outside))
                    .as(outside.title())
                    .isEqualTo(new PlanResult.Faulty(PlanProblem.OUTSIDE_THE_PLAN));
        }
        kept(plans.add("greet", ItemId.random(), milestone(objective, "De laatste dag", LocalDate.of(2031, 12, 31))));
    }

    @Test
    void whoSeesToItWorksHereAndWhoLeftMayStayInWhatWasTheirs() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Action stranger = new Action(
                objective, Optional.empty(), "Iets", "", PersonId.random(), Set.of(), TODAY, JUNE, ActionState.PLANNED);
        assertThat(plans.add("greet", ItemId.random(), stranger))
                .isEqualTo(new PlanResult.Faulty(PlanProblem.NOT_HERE));

        Action hers = action(objective, "Oefenen", "anna", TODAY, JUNE);
        ItemId id = plans.put("greet", hers);
        leaves("anna");

        assertThat(plans.add("greet", ItemId.random(), hers)).isEqualTo(new PlanResult.Faulty(PlanProblem.NOT_HERE));
        kept(plans.change("greet", id, 1, hers.in(ActionState.STOPPED, ""), ""));
        assertThat(plan.asKnown(KnownOn.now()).orElseThrow().name(person("anna")))
                .isEqualTo("Anna Peeters");
    }

    @Test
    void anObjectiveGoesOnceNothingIsForItAnyMore() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        ItemId action = plans.put("fons", action(objective, EAST_FLANDERS, "Oefenen", "elif", TODAY, JUNE));

        assertThat(items.takeAway(objective, 1, "", Confirmation.none()))
                .isEqualTo(new PlanResult.Faulty(PlanProblem.STILL_HAS_PARTS));
        kept(items.takeAway(action, 1, "Komt niet meer", Confirmation.none()));
        kept(items.takeAway(objective, 1, "", Confirmation.none()));

        assertThat(items.bringBack(action, 2)).isEqualTo(new PlanResult.Faulty(PlanProblem.NO_OBJECTIVE));
        assertThat(plans.add("greet", ItemId.random(), milestone(objective, "Bij niets", JUNE)))
                .isEqualTo(new PlanResult.Faulty(PlanProblem.NO_OBJECTIVE));
        kept(items.bringBack(objective, 2));
        kept(items.bringBack(action, 2));
        assertThat(history(action).latest().content().title()).isEqualTo("Oefenen");
    }

    @Test
    void nothingComesUnderAnObjectiveWhileItGoesAndNoneGoesWhileSomethingComes() throws Exception {
        plans.begin();
        ItemId goes = plans.objective("Gaat weg");
        ItemId stays = plans.objective("Blijft");

        assertThat(meanwhile(
                        () -> items.takeAway(goes, 1, "", Confirmation.none()),
                        () -> plans.add("greet", ItemId.random(), milestone(goes, "Te laat", JUNE))))
                .isEqualTo(new PlanResult.Faulty(PlanProblem.NO_OBJECTIVE));
        assertThat(meanwhile(
                        () -> plans.add("greet", ItemId.random(), milestone(stays, "Op tijd", JUNE)),
                        () -> As.person("greet", () -> items.takeAway(stays, 1, "", Confirmation.none()))))
                .isEqualTo(new PlanResult.Faulty(PlanProblem.STILL_HAS_PARTS));
    }

    /** What comes of the second when it begins before the first, which is kept, is committed. */
    private PlanResult meanwhile(Callable<PlanResult> first, Callable<PlanResult> second) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<PlanResult> later = transactions.execute(_ -> {
                try {
                    kept(first.call());
                    Future<PlanResult> waits = other.submit(second);
                    assertThatThrownBy(() -> waits.get(300, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class);
                    return waits;
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            return later.get();
        }
    }

    @Test
    void whatWasTakenAwayIsOnlyBroughtBackOnPurpose() {
        plans.begin();
        Action hers = action(plans.objective("Elk team oefent"), "Oefenen", "anna", TODAY, JUNE);
        ItemId action = plans.put("greet", hers);
        kept(items.takeAway(action, 1, "Dubbel", Confirmation.none()));

        assertThat(plan.asKnown(KnownOn.now()).orElseThrow().find(action)).isEmpty();
        assertThat(history(action).latest().takenAway()).isTrue();
        assertThat(As.person("anna", () -> items.report(action, 2, ActionState.DONE, "Klaar", Confirmation.none())))
                .isEqualTo(new PlanResult.NotThere());
        assertThat(plans.change("greet", action, 2, hers.in(ActionState.DONE, ""), ""))
                .isEqualTo(new PlanResult.NotThere());
        assertThat(items.takeAway(action, 2, "", Confirmation.none())).isEqualTo(new PlanResult.NotThere());

        kept(items.bringBack(action, 2));
        assertThat(items.bringBack(action, 3)).isEqualTo(new PlanResult.NotThere());
        assertThat(plan.asKnown(KnownOn.now()).orElseThrow().find(action))
                .hasValueSatisfying(item -> assertThat(item.content()).isEqualTo(hers));
    }

    @Test
    void whoSeesToAnActionOrHelpsSaysHowItStandsAndNothingElse() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Action hers = new Action(
                objective,
                Optional.empty(),
                "Oefenen",
                "",
                person("anna"),
                Set.of(person("elif")),
                TODAY,
                JUNE,
                ActionState.PLANNED);
        ItemId action = plans.put("greet", hers);

        kept(As.person("anna", () -> items.report(action, 1, ActionState.UNDER_WAY, "Begonnen", Confirmation.none())));
        kept(As.person("elif", () -> items.report(action, 2, ActionState.DONE, "Klaar", Confirmation.none())));
        assertThat(history(action).latest().content()).isEqualTo(hers.in(ActionState.DONE, "Klaar"));
        for (String who : List.of("bram", "fons", "hasan")) {
            assertThat(As.person(who, () -> items.report(action, 3, ActionState.STOPPED, "", Confirmation.none())))
                    .as(who)
                    .isEqualTo(new PlanResult.NotThere());
        }
        assertThat(plans.change("anna", action, 3, action(objective, "Van mij", "anna", TODAY, JUNE), ""))
                .isEqualTo(new PlanResult.NotThere());
        assertThat(As.person("anna", () -> items.takeAway(action, 3, "", Confirmation.none())))
                .isEqualTo(new PlanResult.NotThere());
    }

    @Test
    void whatARegionHasOfItsOwnAnswersForOthersAsWhatDoesNotExist() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Milestone day = milestone(objective, EAST_FLANDERS, "Geheim van Gent", JUNE);
        ItemId milestone = plans.put("fons", day);
        kept(plans.change("fons", milestone, 1, day.movedTo(JUNE.plusDays(31)), "Ziekte"));
        Action gents = action(objective, EAST_FLANDERS, "Oefenen in Gent", "elif", TODAY, JUNE);
        ItemId action = plans.put("fons", gents);

        for (String who : List.of("anna", "elif", "fons", "dirk", "greet")) {
            assertThat(As.person(who, () -> plan.history(milestone))).as(who).isPresent();
            assertThat(read(who).slipsOf(milestone)).as(who).hasSize(1);
            assertThat(read(who).find(action)).as(who).isPresent();
        }
        for (String who : List.of("sofie", "tarik", "ursula", "hasan")) {
            assertThat(As.person(who, () -> plan.history(milestone))).as(who).isEmpty();
            assertThat(read(who).items()).as(who).hasSize(1);
            assertThat(read(who).slips()).as(who).isEmpty();
            assertThat(read(who).regions()).as(who).isEmpty();
            assertThat(read(who).names()).as(who).isEmpty();
            assertThat(plans.change(who, milestone, 2, day, "Terug")).as(who).isEqualTo(new PlanResult.NotThere());
            assertThat(As.person(who, () -> items.report(action, 1, ActionState.DONE, "", Confirmation.none())))
                    .as(who)
                    .isEqualTo(new PlanResult.NotThere());
            assertThat(As.person(who, () -> items.takeAway(milestone, 2, "", Confirmation.none())))
                    .as(who)
                    .isEqualTo(new PlanResult.NotThere());
            assertThat(As.person(who, () -> items.bringBack(milestone, 2)))
                    .as(who)
                    .isEqualTo(new PlanResult.NotThere());
        }
    }

    @Test
    void whoManagesARegionWritesWhatIsOfThatRegionAlone() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Action gents = action(objective, EAST_FLANDERS, "Oefenen in Gent", "elif", TODAY, JUNE);
        ItemId action = plans.put("fons", gents);
        var antwerp = Cast.team("Mechelen").region().id();

        assertThat(plans.change("fons", action, 1, action(objective, "Van iedereen", "elif", TODAY, JUNE), ""))
                .isEqualTo(new PlanResult.NotThere());
        assertThat(plans.change(
                        "fons", action, 1, action(objective, antwerp, "Van Antwerpen", "elif", TODAY, JUNE), ""))
                .isEqualTo(new PlanResult.NotThere());
        assertThat(plans.add("fons", ItemId.random(), action(objective, antwerp, "Van Antwerpen", "elif", TODAY, JUNE)))
                .isEqualTo(new PlanResult.NotThere());
        assertThat(plans.add("elif", ItemId.random(), gents)).isEqualTo(new PlanResult.NotThere());
        kept(plans.change("greet", action, 1, action(objective, antwerp, "Van Antwerpen", "elif", TODAY, JUNE), ""));
    }

    @Test
    void whoHasAPartInWhatIsOfAnotherRegionReadsAllOfItAsLongAsTheyHave() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Action gents = action(objective, EAST_FLANDERS, "Oefenen in Gent", "elif", TODAY, JUNE);
        ItemId action = plans.put("fons", gents);
        assertThat(As.person("sofie", () -> plan.history(action))).isEmpty();

        kept(plans.change(
                "fons", action, 1, action(objective, EAST_FLANDERS, "Oefenen in Gent", "sofie", TODAY, JUNE), ""));
        assertThat(As.person("sofie", () -> plan.history(action)))
                .hasValueSatisfying(history -> assertThat(history.revisions()).hasSize(2));

        kept(plans.change("fons", action, 2, gents, ""));
        assertThat(As.person("sofie", () -> plan.history(action))).isEmpty();
        assertThat(read("sofie").find(action)).isEmpty();
        assertThat(As.person(
                        "sofie",
                        () -> plan.asKnown(KnownOn.day(TODAY)).orElseThrow().find(action)))
                .isEmpty();
    }

    @Test
    void aRegisterNumberIsRefusedInEveryFieldAndWhatIsMarkedIsConfirmedFirst() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        for (PlanContent refused : List.of(
                objective("Nummer " + REGISTER_NUMBER),
                new Objective(Element.LEARNING, new PlanYear(1), "Doel", "Nummer " + REGISTER_NUMBER),
                new Risk(Element.LEARNING, new PlanYear(1), "Risico", "", "Nummer " + REGISTER_NUMBER),
                new Risk(Element.LEARNING, new PlanYear(1), "Risico", "rijksregisternummer 93.05.18", "223.61"))) {
            assertThat(plans.add("greet", ItemId.random(), refused)).isEqualTo(new PlanResult.Refused());
        }
        Milestone day = milestone(objective, "Geoefend", JUNE);
        ItemId milestone = plans.put("greet", day);
        assertThat(plans.change("greet", milestone, 1, day.movedTo(JUNE.plusDays(1)), "Nummer " + REGISTER_NUMBER))
                .isEqualTo(new PlanResult.Refused());

        PlanResult marked =
                plans.change("greet", milestone, 1, day.movedTo(JUNE.plusDays(1)), "Mevrouw Janssens is ziek.");
        assertThat(marked).isInstanceOf(PlanResult.Unconfirmed.class);
        ShareDecision.Unconfirmed field =
                ((PlanResult.Unconfirmed) marked).marks().getFirst();
        assertThat(history(milestone).revisions()).hasSize(1);
        kept(items.change(
                milestone,
                1,
                day.movedTo(JUNE.plusDays(1)),
                Set.of(),
                "Mevrouw Janssens is ziek.",
                Confirmation.of(field.text(), field.open())));
    }

    @Test
    void whatDoesNotFitIsToldWithItsField() {
        plans.begin();

        assertThat(plans.add("greet", ItemId.random(), objective("a".repeat(201))))
                .isEqualTo(new PlanResult.TooLong(PlanField.TITLE, 200));
        kept(plans.add(
                "greet",
                ItemId.random(),
                new Objective(Element.LEARNING, new PlanYear(1), "a".repeat(200), "b".repeat(4000))));
    }

    @Test
    void linksAndHelpersAreOfTheirRevision() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        ItemId id = ItemId.random();
        PlanLink path = new PlanLink(LinkKind.PATH, "basis");
        Action hers = action(objective, "Oefenen", "anna", TODAY, JUNE);
        kept(items.add(id, hers, Set.of(path), Confirmation.none()));
        kept(items.change(id, 1, hers, Set.of(), "", Confirmation.none()));

        assertThat(history(id).revisions().getFirst().links()).containsExactly(path);
        assertThat(history(id).latest().links()).isEmpty();
    }

    private ItemHistory history(ItemId id) {
        return plan.history(id).orElseThrow();
    }

    private String title(ItemId id) {
        return history(id).latest().content().title();
    }

    private PlanAsKnown read(String who) {
        return As.person(who, () -> plan.asKnown(KnownOn.now())).orElseThrow();
    }

    private void leaves(String userName) {
        As.person("hasan", () -> staff.deactivate(person(userName)));
    }

    private static Objective objective(String title) {
        return new Objective(Element.LEARNING, new PlanYear(1), title, "");
    }

    private static Decision decision(LocalDate on, boolean taken) {
        return new Decision(Optional.empty(), on, taken, "We gaan door", "", "De stuurgroep");
    }

    @Test
    void whatWasLetThroughOnceIsTakenAwayBroughtBackAndReachedWithoutASecondLook() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Milestone named = Plans.milestone(objective, "Mevrouw Janssens stopt ermee", LocalDate.of(2027, 6, 30));
        ItemId id = ItemId.random();
        PlanResult first = plans.add("greet", id, named);
        assertThat(first).isInstanceOf(PlanResult.Unconfirmed.class);
        Confirmation sure = ((PlanResult.Unconfirmed) first)
                .marks().stream()
                        .map(mark -> Confirmation.of(mark.text(), mark.open()))
                        .reduce(Confirmation.none(), Confirmation::and);
        assertThat(As.person("greet", () -> items.add(id, named, Set.of(), sure)))
                .isInstanceOf(PlanResult.Kept.class);

        assertThat(plans.change("greet", id, 1, named.reached(LocalDate.of(2027, 3, 1)), ""))
                .isInstanceOf(PlanResult.Kept.class);
        assertThat(As.person("greet", () -> items.takeAway(id, 2, "", Confirmation.none())))
                .isInstanceOf(PlanResult.Kept.class);
        assertThat(As.person("greet", () -> items.bringBack(id, 3))).isInstanceOf(PlanResult.Kept.class);
        assertThat(plans.change("greet", id, 4, named, "Mevrouw Peeters belde."))
                .isInstanceOf(PlanResult.Unconfirmed.class);
    }

    @Test
    void whatWasWrittenOfARegionStaysThereWhenTheItemIsOfEverybodyLater() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        ItemId action = plans.put(
                "fons",
                Plans.action(
                        objective,
                        Plans.EAST_FLANDERS,
                        "Alleen voor ons",
                        "elif",
                        LocalDate.of(2027, 3, 9),
                        LocalDate.of(2027, 6, 30)));
        kept(plans.change(
                "greet",
                action,
                1,
                Plans.action(objective, "Voor iedereen", "elif", LocalDate.of(2027, 3, 9), LocalDate.of(2027, 6, 30)),
                ""));

        assertThat(As.person("hamza", () -> plan.history(action).orElseThrow().revisions()))
                .extracting(item -> item.content().title())
                .containsExactly("Voor iedereen");
        assertThat(As.person("anna", () -> plan.history(action).orElseThrow().revisions()))
                .hasSize(2);
    }
}
