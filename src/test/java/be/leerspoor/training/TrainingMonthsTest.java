package be.leerspoor.training;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.MonthCount;
import be.leerspoor.people.RegionCount;
import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan counts of training, month by month. It is 9 March 2027. */
@LeerspoorTest
@WithPerson("anna")
class TrainingMonthsTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final String PATH = "basisopleiding";

    @Autowired
    private TrainingMonths months;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private Learning learning;

    @Autowired
    private MovableClock clock;

    @Test
    void aSessionCountsFromTheMomentItBegins() {
        assertThat(months.of(MARCH).held()).isEmpty();
        courses.edition("verdieping", "chaima", LocalDateTime.of(2027, 1, 12, 9, 30));
        courses.edition("verdieping", "chaima", LocalDateTime.of(2027, 3, 9, 9, 30));
        courses.edition("verdieping", "chaima", LocalDateTime.of(2027, 3, 23, 9, 30));

        assertThat(months.of(YearMonth.of(2026, 12)).held()).isEmpty();
        assertThat(months.of(YearMonth.of(2027, 1)).held()).contains(MonthCount.whole(1));
        assertThat(months.of(MARCH).held()).contains(MonthCount.whole(1));
    }

    @Test
    void whoFinishedIsToldOnceTheMonthIsOverAndOfMoreThanFivePeople() {
        List.of("anna", "bram", "imane", "joris", "kaat").forEach(this::begin);
        clock.moveBy(Duration.ofDays(30));
        assertThat(months.of(MARCH).finished()).isEmpty();
        clock.moveBy(Duration.ofDays(-30));
        begin("lotte");
        assertThat(months.of(MARCH).finished()).as("the month goes on").isEmpty();

        clock.moveBy(Duration.ofDays(30));
        MonthCount count = months.of(MARCH).finished().get(PATH);
        assertThat(count).isNotNull();
        assertThat(count.counted()).isZero();
        assertThat(count.of()).isEqualTo(6);
        assertThat(count.regions()).extracting(RegionCount::name).containsExactly("Oost-Vlaanderen");
        assertThat(months.offered()).extracting(TrainingPath::code).contains(PATH);
    }

    private void begin(String userName) {
        As.person(userName, () -> learning.begin(PATH));
    }
}
