package be.leerspoor.intervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a meeting was about: who chooses it and who reads it. Chaima facilitates, anna presents. */
@LeerspoorTest
class ThemesTest {

    @Autowired
    private Meetings meetings;

    @Autowired
    private Themes themes;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private RoomParts parts;

    @Autowired
    private Groups groups;

    @Autowired
    private Clock clock;

    @Test
    void thePresenterOrWhoeverTakesNotesChoosesAndWhoWasThereReads() {
        MeetingId meeting = presented();
        As.person("joris", () -> parts.take(meeting, Part.NOTE_TAKER));
        As.person("anna", () -> themes.choose(meeting, Set.of("network", "safety-plan")));
        As.person("chaima", () -> facilitation.close(meeting));
        As.person("joris", () -> themes.choose(meeting, Set.of("network", "violence")));

        assertThat(As.person("bram", () -> themes.of(meeting)).chosen())
                .extracting(Theme::nameNl)
                .containsExactly("Het netwerk betrekken", "Geweld in het gezin");
        assertThat(As.person("bram", () -> themes.of(meeting)).mayChoose()).isFalse();
        assertThatThrownBy(() -> As.person("bram", () -> themes.choose(meeting, Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("bram", () -> groups.group(group(meeting)))
                        .orElseThrow()
                        .past())
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.iCame()).isTrue();
                    assertThat(past.themes()).extracting(Theme::code).containsExactly("network", "violence");
                });
    }

    @Test
    void whoWasNotThereSeesNothing() {
        MeetingId meeting = presented();
        As.person("anna", () -> themes.choose(meeting, Set.of("network")));
        meetings.member(group(meeting), "imane", false);
        meetings.promise(group(meeting), "imane");

        assertThat(As.person("imane", () -> themes.of(meeting)).offered()).isEmpty();
        assertThat(As.person("hasan", () -> themes.of(meeting)).chosen()).isEmpty();
        assertThatThrownBy(() -> As.person("imane", () -> themes.choose(meeting, Set.of("network"))))
                .isInstanceOf(AccessDeniedException.class);
        meetings.leave(group(meeting), "anna");
        assertThat(As.person("anna", () -> themes.of(meeting)).chosen()).isEmpty();
    }

    @Test
    void thereAreThreeAtMostAndOnlyThoseOfTheList() {
        MeetingId meeting = presented();

        assertThatThrownBy(() -> As.person(
                        "anna", () -> themes.choose(meeting, Set.of("network", "violence", "load", "safety-plan"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> As.person("anna", () -> themes.choose(meeting, Set.of("weather"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(As.person("anna", () -> themes.of(meeting)).chosen()).isEmpty();
    }

    private MeetingId presented() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram", "joris");
        meetings.goTo(meeting, "chaima", "anna", Meetings.ADVISE);
        meetings.wasOn(meeting, LocalDate.now(clock));
        return meeting;
    }

    private GroupId group(MeetingId meeting) {
        return As.person("chaima", () -> groups.mine()).stream()
                .filter(group -> group.name().equals("Noord"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
