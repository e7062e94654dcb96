package be.leerspoor.intervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("chaima")
class MethodDraftsTest {

    @Autowired
    private MethodDrafts drafts;

    @Autowired
    private Methods methods;

    @Autowired
    private KnownMethods known;

    @Test
    void aTrainerBeginsFromWhatIsOffered() {
        MethodDraft draft = begun("incident-short");

        assertThat(draft.method().code()).matches("incidentmethode-kort-[0-9a-f]{8}");
        assertThat(draft.method().version()).isEqualTo(1);
        assertThat(draft.method().nameNl()).isEqualTo("Incidentmethode, kort (eigen versie)");
        assertThat(draft.method().steps())
                .isEqualTo(methods.newest("incident-short").orElseThrow().steps());
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aDraftIsItsAuthorsAloneUntilItIsOffered() {
        String code = begun("balint").method().code();

        for (String other : List.of("bert", "paulien")) {
            As.person(other, () -> {
                assertThat(drafts.draft(code)).isEmpty();
                assertThat(drafts.mine()).isEmpty();
                assertThat(drafts.start(code)).isEmpty();
                assertThat(drafts.write(code, 0, MethodField.NAME_NL, "Van mij", 0))
                        .isInstanceOf(MethodResult.Closed.class);
                assertThat(drafts.offer(code, Confirmation.none(), 0)).isInstanceOf(MethodResult.Closed.class);
                assertThat(drafts.discard(code, 0)).isInstanceOf(MethodResult.Closed.class);
            });
        }
        As.person("anna", () -> {
            assertThat(methods.newest(code)).isEmpty();
            assertThat(known.version(code, 1)).isEmpty();
        });
        assertThat(drafts.draft(code)).isPresent();
    }

    @Test
    void onlyTrainersDrawUpMethods() {
        for (String other : List.of("anna", "dirk", "elif", "fons", "greet", "hasan")) {
            As.person(
                    other,
                    () -> assertThatThrownBy(() -> drafts.start("balint"))
                            .as(other)
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void everyTextIsKeptAsItIsTyped() {
        MethodDraft draft = begun("balint");
        String code = draft.method().code();

        MethodDraft now = kept(drafts.write(code, 0, MethodField.NAME_NL, "Luisterkring", draft.version()));
        now = kept(drafts.write(code, 2, MethodField.PURPOSE_NL, "Zeg wat in je opkomt.", now.version()));

        assertThat(now.method().nameNl()).isEqualTo("Luisterkring");
        assertThat(now.method().step(2).orElseThrow().purposeNl()).isEqualTo("Zeg wat in je opkomt.");
        assertThat(drafts.draft(code)).contains(now);
    }

    @Test
    void ofTwoWindowsTheSecondIsTold() {
        MethodDraft draft = begun("balint");
        String code = draft.method().code();
        kept(drafts.move(code, 3, 1, draft.version()));

        assertThat(drafts.write(code, 3, MethodField.NAME_NL, "Verkeerde stap", draft.version()))
                .isInstanceOf(MethodResult.ChangedMeanwhile.class);
        assertThat(drafts.offer(code, Confirmation.none(), draft.version()))
                .isInstanceOf(MethodResult.ChangedMeanwhile.class);
        assertThat(drafts.discard(code, draft.version())).isInstanceOf(MethodResult.ChangedMeanwhile.class);
        assertThat(drafts.draft(code).orElseThrow().method().steps())
                .extracting(Step::nameNl)
                .doesNotContain("Verkeerde stap");
    }

    @Test
    void aMovedStepKeepsToTheStepItShows() {
        MethodDraft draft = begun("incident-ten");
        String code = draft.method().code();

        MethodDraft now = kept(drafts.add(code, 3, draft.version()));
        Step shown = named(now, "Ronde 8: wat de inbrenger deed");
        assertThat(shown.source()).contains(named(now, "De afloop opzij leggen").place());

        now = kept(drafts.remove(code, 4, now.version()));
        assertThat(now.method().steps()).isEqualTo(draft.method().steps());

        now = kept(drafts.move(code, 4, 8, now.version()));
        assertThat(named(now, "Ronde 8: wat de inbrenger deed").source()).contains(0);
        assertThat(now.problems())
                .contains(new MethodProblem(Flaw.NEVER_SHOWN, 12), new MethodProblem(Flaw.SOURCE_WITHOUT_TEXTS, 10));
    }

    @Test
    void movingGoesAsFarAsThereAreSteps() {
        MethodDraft draft = begun("gossip");
        String code = draft.method().code();

        MethodDraft now = kept(drafts.move(code, 2, -900, draft.version()));
        assertThat(now.method().steps().getFirst().nameNl()).isEqualTo("Vragen verzamelen");
        now = kept(drafts.move(code, 1, Integer.MAX_VALUE, now.version()));
        assertThat(now.method().steps().getLast().nameNl()).isEqualTo("Vragen verzamelen");
    }

    @Test
    void aStepIsPlayedInItsShape() {
        MethodDraft draft = begun("balint");
        String code = draft.method().code();

        MethodDraft now = kept(drafts.shape(code, 8, shape(Block.RATE, 12, Who.PRESENTER, 7), draft.version()));
        Step step = now.method().step(8).orElseThrow();
        assertThat(step.scale()).as("a rating has a scale").isEqualTo(RatingScale.WARMTH);
        assertThat(step.source()).contains(7);
        assertThat(step.minutes()).isEqualTo(12);

        now = kept(drafts.shape(code, 8, shape(Block.TALK, 12, Who.PRESENTER, 7), now.version()));
        step = now.method().step(8).orElseThrow();
        assertThat(step.source()).isEmpty();
        assertThat(step.scale()).isNull();
        assertThat(now.problems()).contains(new MethodProblem(Flaw.NEVER_SHOWN, 7));
    }

    @Test
    void whatAMethodCannotBeIsRefused() {
        MethodDraft draft = begun("balint");
        String code = draft.method().code();
        int version = draft.version();

        assertThat(List.of(
                        drafts.shape(code, 3, shape(Block.TALK, -1, Who.NOBODY, null), version),
                        drafts.shape(code, 3, shape(Block.TALK, 121, Who.NOBODY, null), version),
                        drafts.shape(code, 3, shape(Block.READ, 5, Who.NOBODY, 3), version),
                        drafts.shape(code, 3, shape(Block.READ, 5, Who.NOBODY, -1), version),
                        drafts.shape(code, 3, shape(Block.TALK, 5, Who.FACILITATOR, null), version),
                        drafts.shape(code, 0, shape(Block.TALK, 5, Who.NOBODY, null), version),
                        drafts.shape(code, 99, shape(Block.TALK, 5, Who.NOBODY, null), version),
                        drafts.frame(code, new MethodFrame(1, 8, true, true), version),
                        drafts.frame(code, new MethodFrame(9, 8, true, true), version),
                        drafts.frame(code, new MethodFrame(2, 21, true, true), version),
                        drafts.write(code, -1, MethodField.NAME_NL, "Naam", version),
                        drafts.write(code, 31, MethodField.NAME_NL, "Naam", version),
                        drafts.add(code, -1, version),
                        drafts.add(code, 99, version),
                        drafts.remove(code, 0, version),
                        drafts.move(code, 99, 1, version)))
                .allMatch(MethodResult.OutOfBounds.class::isInstance);
        assertThat(drafts.draft(code)).contains(draft);
    }

    @Test
    void noTextIsLongerThanItsColumn() {
        MethodDraft draft = begun("balint");
        String code = draft.method().code();

        assertThat(drafts.write(code, 0, MethodField.NAME_NL, "x".repeat(101), draft.version()))
                .isEqualTo(new MethodResult.TooLong(100));
        assertThat(drafts.write(code, 1, MethodField.NAME_NL, "x".repeat(81), draft.version()))
                .isEqualTo(new MethodResult.TooLong(80));
        assertThat(drafts.write(code, 1, MethodField.PURPOSE_EN, "x".repeat(1_000_000), draft.version()))
                .isEqualTo(new MethodResult.TooLong(300));
        kept(drafts.write(code, 0, MethodField.PURPOSE_NL, "y".repeat(400), draft.version()));
    }

    @Test
    void aForeignOrForgedCodeNamesNothing() {
        for (String code : List.of("", "bestaat-niet", "\0", "x".repeat(100_000), "' or '1'='1", "../balint")) {
            assertThat(drafts.start(code)).isEmpty();
            assertThat(drafts.draft(code)).isEmpty();
            assertThat(drafts.remove(code, 1, 0)).isInstanceOf(MethodResult.Closed.class);
            assertThat(drafts.retire(code)).isInstanceOf(MethodResult.Closed.class);
        }
        assertThat(drafts.draft("balint"))
                .as("what came along is nobody's draft")
                .isEmpty();
        assertThat(drafts.retire("balint")).isInstanceOf(MethodResult.Closed.class);
        assertThat(drafts.write("balint", 0, MethodField.NAME_NL, "Anders", 0)).isInstanceOf(MethodResult.Closed.class);
    }

    @Test
    void aMethodHasThirtyStepsAtMost() {
        MethodDraft now = begun("balint");
        String code = now.method().code();
        while (now.method().steps().size() < 30) {
            now = kept(drafts.add(code, 6, now.version()));
        }

        assertThat(drafts.add(code, 6, now.version())).isEqualTo(new MethodResult.TooManySteps(30));
    }

    @Test
    void noRegisterNumberIsKept() {
        MethodDraft draft = begun("balint");
        String code = draft.method().code();

        assertThat(drafts.write(code, 2, MethodField.PURPOSE_NL, "Bel 93.05.18-223.61.", draft.version()))
                .isInstanceOf(MethodResult.RegisterNumber.class);
        assertThat(drafts.write(code, 0, MethodField.NAME_NL, "93.05.18-223.61", draft.version()))
                .isInstanceOf(MethodResult.RegisterNumber.class);
        assertThat(drafts.draft(code)).contains(draft);
    }

    @Test
    void whatTheCheckFindsKeepsAMethodFromBeingOffered() {
        MethodDraft draft = begun("balint");
        String code = draft.method().code();
        MethodDraft now = kept(drafts.remove(code, 4, draft.version()));

        assertThat(now.problems()).contains(new MethodProblem(Flaw.CHOICE_MISSING, 0));
        assertThat(drafts.offer(code, Confirmation.none(), now.version()))
                .isEqualTo(new MethodResult.Flawed(now.problems()));
        assertThat(methods.newest(code)).isEmpty();
    }

    @Test
    void whatIsOfferedIsThereForEveryoneAndStaysAsItIs() {
        MethodDraft draft = begun("solution-focused");
        String code = draft.method().code();
        MethodDraft now = kept(drafts.write(code, 0, MethodField.NAME_NL, "Half uur vooruit", draft.version()));
        now = kept(drafts.write(code, 0, MethodField.NAME_EN, "", now.version()));

        offered(code, now);

        As.person("anna", () -> {
            Method found = methods.newest(code).orElseThrow();
            assertThat(found.nameNl()).isEqualTo("Half uur vooruit");
            assertThat(found.nameEn()).as("left empty").isEqualTo("Half uur vooruit");
            assertThat(methods.offered()).last().isEqualTo(found);
        });
        assertThat(drafts.write(code, 0, MethodField.NAME_NL, "Toch anders", now.version()))
                .isInstanceOf(MethodResult.Closed.class);
    }

    @Test
    void anAuthorGoesOnWithANextVersionAndAColleagueWithAnOwnOne() {
        MethodDraft draft = begun("solution-focused");
        String code = draft.method().code();
        offered(code, draft);

        assertThat(drafts.start(code)).contains(code);
        assertThat(drafts.start(code)).as("begun before").contains(code);
        MethodDraft next = drafts.draft(code).orElseThrow();
        assertThat(next.method().version()).isEqualTo(2);
        assertThat(methods.newest(code).orElseThrow().version()).isEqualTo(1);
        As.person("bert", () -> assertThat(drafts.start(code).orElseThrow()).isNotEqualTo(code));

        offered(code, next);
        assertThat(methods.newest(code).orElseThrow().version()).isEqualTo(2);
        assertThat(known.version(code, 1))
                .as("a meeting may have begun with it")
                .isPresent();
    }

    @Test
    void whatIsMarkedIsConfirmedBeforeItIsOffered() {
        MethodDraft draft = begun("solution-focused");
        String code = draft.method().code();
        MethodDraft now =
                kept(drafts.write(code, 0, MethodField.PURPOSE_NL, "Bel 0470 12 34 56 als het vastloopt.", 0));

        FormDecision.Unconfirmed open = open(drafts.offer(code, Confirmation.none(), now.version()));
        assertThat(methods.newest(code)).isEmpty();
        assertThat(open.fields().keySet()).contains("0.PURPOSE_NL");
        assertThat(drafts.offer(code, all(open), now.version())).isInstanceOf(MethodResult.Done.class);
    }

    @Test
    void anOwnMethodRetiresAndComesBack() {
        MethodDraft draft = begun("solution-focused");
        String code = draft.method().code();
        offered(code, draft);

        As.person("bert", () -> assertThat(drafts.retire(code)).isInstanceOf(MethodResult.Closed.class));
        assertThat(drafts.retire(code)).isInstanceOf(MethodResult.Done.class);
        assertThat(methods.newest(code)).isEmpty();
        assertThat(drafts.retire(code)).as("twice").isInstanceOf(MethodResult.Closed.class);

        assertThat(drafts.reinstate(code)).isInstanceOf(MethodResult.Done.class);
        assertThat(methods.newest(code)).isPresent();
    }

    @Test
    void aDraftIsThrownAwayAndWhatWasOfferedStays() {
        MethodDraft draft = begun("solution-focused");
        String code = draft.method().code();
        offered(code, draft);
        drafts.start(code);

        assertThat(drafts.discard(code, drafts.draft(code).orElseThrow().version()))
                .isInstanceOf(MethodResult.Done.class);
        assertThat(drafts.draft(code)).isEmpty();
        assertThat(methods.newest(code)).map(Method::version).isEqualTo(Optional.of(1));
    }

    private MethodDraft begun(String code) {
        return drafts.draft(drafts.start(code).orElseThrow()).orElseThrow();
    }

    private void offered(String code, MethodDraft draft) {
        MethodResult result = drafts.offer(code, Confirmation.none(), draft.version());
        if (result instanceof MethodResult.ToConfirm(FormDecision.Unconfirmed open)) {
            result = drafts.offer(code, all(open), draft.version());
        }
        assertThat(result).isInstanceOf(MethodResult.Done.class);
    }

    private static FormDecision.Unconfirmed open(MethodResult result) {
        assertThat(result).isInstanceOf(MethodResult.ToConfirm.class);
        return ((MethodResult.ToConfirm) result).open();
    }

    private static Confirmation all(FormDecision.Unconfirmed open) {
        return open.fields().values().stream()
                .map(field -> Confirmation.of(field.text(), field.open()))
                .reduce(Confirmation.none(), Confirmation::and);
    }

    private static MethodDraft kept(MethodResult result) {
        assertThat(result).isInstanceOf(MethodResult.Kept.class);
        return ((MethodResult.Kept) result).draft();
    }

    private static Step named(MethodDraft draft, String name) {
        return draft.method().steps().stream()
                .filter(step -> step.nameNl().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static StepShape shape(Block block, int minutes, Who writes, @Nullable Integer source) {
        return new StepShape(
                block, minutes, Who.EVERYONE, writes, false, PresenterPart.TAKES_PART, source, null, false);
    }
}
