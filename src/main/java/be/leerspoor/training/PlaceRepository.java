package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/** Where somebody has a place or waits for one, as a part of other statements. */
final class PlaceRepository {

    private PlaceRepository() {}

    /** The places of this person in editions that are not over, the soonest first. */
    static Field<List<MyPlace>> of(PersonId person, Instant now, Condition which) {
        Field<Instant> begins = field(select(min(COURSE_SESSION.STARTS_AT))
                .from(COURSE_SESSION)
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)));
        return multiset(select(EDITION.ID, EDITION.COURSE_CODE, ENROLMENT.STATE, begins)
                        .from(ENROLMENT)
                        .join(EDITION)
                        .on(EDITION.ID.eq(ENROLMENT.EDITION_ID))
                        .where(ENROLMENT.PERSON_ID.eq(person))
                        .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                        .and(which)
                        // Once it began nobody comes from the waiting list any more.
                        .and(ENROLMENT
                                .STATE
                                .eq(EnrolmentState.PLACED.name())
                                .and(CourseEvidenceRepository.endOf(EDITION.ID).gt(now))
                                .or(ENROLMENT
                                        .STATE
                                        .eq(EnrolmentState.WAITING.name())
                                        .and(begins.gt(now)))))
                .convertFrom(rows -> rows
                        .map(row -> new MyPlace(
                                row.value1(),
                                row.value2(),
                                EnrolmentState.valueOf(row.value3()),
                                LocalDate.ofInstant(row.value4(), Formats.ZONE)))
                        .stream()
                        .sorted(Comparator.comparing(MyPlace::begins))
                        .toList());
    }
}
