package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EARLIER_TRAINING;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who and what a file with earlier trainings may name, and what is known of them already. */
@Repository
class EarlierRepository {

    record Person(PersonId id, String name) {}

    record Course(
            String code,
            String nameNl,
            String nameEn,
            @Nullable Integer validMonths) {}

    /** Somebody was at a session of a course on this day. */
    record Been(PersonId person, String course, LocalDate on) {}

    private final DSLContext sql;

    EarlierRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Everybody by user name and by mail address, in small letters. */
    Map<String, Person> people() {
        Map<String, Person> people = new HashMap<>();
        sql.select(PERSON.ID, EditionRepository.name(PERSON), PERSON.USER_NAME, PERSON.MAIL)
                .from(PERSON)
                .forEach(row -> {
                    Person person = new Person(row.value1(), row.value2());
                    people.put(row.value3().toLowerCase(Locale.ROOT), person);
                    people.put(row.value4().toLowerCase(Locale.ROOT), person);
                });
        return people;
    }

    /** Every course by its code and by its names, in small letters. */
    Map<String, Course> courses() {
        Map<String, Course> courses = new HashMap<>();
        sql.select(COURSE.CODE, COURSE.NAME_NL, COURSE.NAME_EN, COURSE.VALID_MONTHS)
                .from(COURSE)
                .orderBy(COURSE.PLACE.desc(), COURSE.CODE)
                .forEach(row -> {
                    Course course = new Course(row.value1(), row.value2(), row.value3(), row.value4());
                    courses.put(row.value2().toLowerCase(Locale.ROOT), course);
                    courses.put(row.value3().toLowerCase(Locale.ROOT), course);
                });
        // After the names, so that a code is never taken for the name of another.
        List.copyOf(courses.values())
                .forEach(course -> courses.put(course.code().toLowerCase(Locale.ROOT), course));
        return courses;
    }

    /** What evidence of courses these people have that holds, by what it came from. */
    Set<UUID> sources(Collection<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.select(EVIDENCE.SOURCE_ID)
                        .from(EVIDENCE)
                        .where(EVIDENCE.PERSON_ID.in(people))
                        .and(EVIDENCE.KIND.eq(EvidenceKind.COURSE.name()))
                        .and(EVIDENCE.HOLDS.isTrue())
                        .fetch(EVIDENCE.SOURCE_ID));
    }

    /** That somebody followed a training before; again only when it was struck in between. */
    void add(UUID id, EarlierPlan.Line line) {
        sql.insertInto(EARLIER_TRAINING)
                .set(EARLIER_TRAINING.ID, id)
                .set(EARLIER_TRAINING.PERSON_ID, line.person())
                .set(EARLIER_TRAINING.COURSE_CODE, line.course())
                .set(EARLIER_TRAINING.FOLLOWED_ON, line.on())
                .set(EARLIER_TRAINING.MINUTES, line.minutes())
                .set(EARLIER_TRAINING.VALID_UNTIL, line.validUntil())
                .onConflict(EARLIER_TRAINING.ID)
                .doUpdate()
                .set(EARLIER_TRAINING.MINUTES, line.minutes())
                .set(EARLIER_TRAINING.VALID_UNTIL, line.validUntil())
                .execute();
    }

    /** Takes these back, as if no file had told them. */
    void remove(Collection<UUID> ids) {
        sql.deleteFrom(EARLIER_TRAINING).where(EARLIER_TRAINING.ID.in(ids)).execute();
    }

    /** On which days these people were at a session of which course. */
    Set<Been> been(Collection<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.select(SESSION_ATTENDANCE.PERSON_ID, EDITION.COURSE_CODE, COURSE_SESSION.STARTS_AT)
                        .from(SESSION_ATTENDANCE)
                        .join(COURSE_SESSION)
                        .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                        .join(EDITION)
                        .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                        .where(SESSION_ATTENDANCE.PERSON_ID.in(people))
                        .and(CourseEvidenceRepository.WAS_THERE)
                        .fetch(row ->
                                new Been(row.value1(), row.value2(), LocalDate.ofInstant(row.value3(), Formats.ZONE))));
    }
}
