package be.leerspoor.training;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** All that the start page needs of training, asked at once. */
@Repository
class StartRepository {

    /** What was asked, part by part. */
    record Rows(
            List<WalkRepository.Glance> walks,
            List<CourseWaiting> courses,
            List<AskedRepository.Row> asked,
            List<MyPlace> places) {}

    private final DSLContext sql;

    StartRepository(DSLContext sql) {
        this.sql = sql;
    }

    Rows of(Actor actor, Instant now, Instant until, LocalDate today, int most) {
        return sql.select(
                        multiset(WalkRepository.glanceOf(actor.id())).convertFrom(WalkRepository::glances),
                        EditionRepository.waiting(actor.id(), now, until),
                        multiset(AskedRepository.question(actor, today, most))
                                .convertFrom(rows -> rows.map(Records.mapping(AskedRepository.Row::new))),
                        PlaceRepository.of(actor.id(), now, trueCondition()))
                .fetchSingle(Records.mapping(Rows::new));
    }
}
