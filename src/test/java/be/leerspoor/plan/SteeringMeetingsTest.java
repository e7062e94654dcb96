package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("greet")
class SteeringMeetingsTest {

    @Autowired
    private Plans plans;

    @Autowired
    private SteeringMeetings meetings;

    @Autowired
    private Plan plan;

    @Autowired
    private MovableClock clock;

    @Test
    void whatIsNotedIsMinutesOnceTheMeetingIsClosed() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        UUID meeting = meetings.begin();
        assertThat(meetings.begin()).as("one goes on at a time").isEqualTo(meeting);

        assertThat(note(meeting, objective.toString(), 0, "Blijft zo")).isEqualTo(new SentenceResult.Kept());
        assertThat(note(meeting, SteeringNote.FREE, 0, "Volgende keer in Gent")).isEqualTo(new SentenceResult.Kept());
        assertThat(meetings.close(meeting)).isTrue();
        assertThat(meetings.close(meeting)).isFalse();

        assertThat(note(meeting, objective.toString(), 1, "Toch niet")).isEqualTo(new SentenceResult.NotThere());
        SteeringMeeting minutes = meetings.find(meeting).orElseThrow();
        assertThat(minutes.isOpen()).isFalse();
        assertThat(minutes.note(objective.toString())).map(SteeringNote::words).contains("Blijft zo");
        assertThat(minutes.note(SteeringNote.FREE)).map(SteeringNote::words).contains("Volgende keer in Gent");
        assertThat(minutes.begunByName()).isEqualTo("Greet Hendrickx");
    }

    @Test
    void whatCameIntoThePlanOrChangedInAMeetingIsKnownToHaveDoneSoThere() {
        plans.begin();
        ItemId before = plans.objective("Ervoor");
        ItemId decision = plans.put("greet", decision(false));
        clock.moveBy(Duration.ofHours(1));
        UUID id = meetings.begin();
        clock.moveBy(Duration.ofMinutes(10));
        ItemId during = plans.objective("Tijdens");
        plans.change("greet", decision, 1, decision(true), "");
        clock.moveBy(Duration.ofMinutes(10));
        meetings.close(id);
        clock.moveBy(Duration.ofMinutes(10));
        plans.change("greet", during, 1, new Objective(Element.LEARNING, new PlanYear(1), "Later anders", ""), "");
        plans.objective("Erna");

        SteeringMeeting meeting = meetings.find(id).orElseThrow();
        PlanAsKnown then = plan.at(meeting).orElseThrow();
        assertThat(then.items().stream().filter(item -> meeting.during(item.knownAt())))
                .extracting(PlanItem::id)
                .containsExactlyInAnyOrder(during, decision)
                .doesNotContain(before);
        assertThat(then.find(during).orElseThrow().content().title()).isEqualTo("Tijdens");
    }

    @Test
    void inTheMinutesItIsTheDayOfTheMeetingForGood() {
        plans.begin();
        UUID id = meetings.begin();
        LocalDate held = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        meetings.close(id);
        clock.moveBy(Duration.ofDays(500));

        assertThat(plan.at(meetings.find(id).orElseThrow()).orElseThrow().today())
                .isEqualTo(held);
    }

    private static Decision decision(boolean taken) {
        return new Decision(Optional.empty(), LocalDate.of(2027, 3, 1), taken, "Trager", "Te veel", "Iedereen");
    }

    @Test
    void aNoteIsNotOverwrittenByWhoDidNotReadIt() {
        UUID meeting = meetings.begin();
        note(meeting, SteeringNote.FREE, 0, "Eerst");

        assertThat(note(meeting, SteeringNote.FREE, 0, "Ook eerst")).isEqualTo(new SentenceResult.ChangedMeanwhile());
        assertThat(note(meeting, SteeringNote.FREE, 1, "Daarna")).isEqualTo(new SentenceResult.Kept());
        assertThat(note(meeting, SteeringNote.FREE, 1, "Te laat")).isEqualTo(new SentenceResult.ChangedMeanwhile());
        assertThat(meetings.find(meeting).orElseThrow().note(SteeringNote.FREE))
                .contains(new SteeringNote(SteeringNote.FREE, "Daarna", 2));
    }

    @Test
    void theNextMeetingBeginsWhereTheLastOneWasClosed() {
        UUID first = meetings.begin();
        assertThat(meetings.find(first).orElseThrow().since()).isEmpty();
        clock.moveBy(Duration.ofHours(2));
        Instant closed = clock.instant();
        meetings.close(first);
        clock.moveBy(Duration.ofDays(60));
        UUID second = meetings.begin();

        assertThat(meetings.find(second).orElseThrow().since()).contains(closed);
        assertThat(meetings.all()).extracting(SteeringMeeting::id).containsExactly(second, first);
    }

    @Test
    void aNoteIsAboutAnItemOrWhatWasNotOnTheAgendaAndHoldsNoRegisterNumber() {
        UUID meeting = meetings.begin();

        assertThat(note(meeting, "iets anders", 0, "Tekst")).isEqualTo(new SentenceResult.NotThere());
        assertThat(note(UUID.randomUUID(), SteeringNote.FREE, 0, "Tekst")).isEqualTo(new SentenceResult.NotThere());
        assertThat(note(meeting, SteeringNote.FREE, 0, "Nummer 93.05.18-223.61"))
                .isEqualTo(new SentenceResult.Refused());
        assertThat(note(meeting, SteeringNote.FREE, 0, "Mevrouw Janssens belde."))
                .isInstanceOf(SentenceResult.Unconfirmed.class);
        assertThat(note(meeting, SteeringNote.FREE, 0, " ")).isEqualTo(new SentenceResult.WrongLength(4000));
        assertThat(note(meeting, SteeringNote.FREE, 0, "a".repeat(4001)))
                .isEqualTo(new SentenceResult.WrongLength(4000));
        assertThat(meetings.find(meeting).orElseThrow().notes()).isEmpty();
    }

    @Test
    void meetingsAreOfTheSteeringGroupAlone() {
        UUID meeting = meetings.begin();
        for (String who : List.of("anna", "fons", "hasan", "chaima")) {
            assertThatThrownBy(() -> As.person(who, () -> meetings.find(meeting)))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> meetings.begin()))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private SentenceResult note(UUID meeting, String subject, int version, String words) {
        return meetings.note(meeting, subject, version, words, Confirmation.none());
    }
}
