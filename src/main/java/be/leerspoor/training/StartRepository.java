package be.leerspoor.training;

import static org.jooq.impl.DSL.multiset;

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
    record Rows(List<WalkRepository.Glance> walks, List<CourseWaiting> courses, List<AskedRepository.Row> asked) {}

    private final DSLContext sql;

    StartRepository(DSLContext sql) {
        this.sql = sql;
    }

    Rows of(Actor actor, Instant now, Instant soon, LocalDate today, int most) {
        return sql.select(
                        multiset(WalkRepository.glanceOf(actor.id())).convertFrom(WalkRepository::glances),
                        multiset(EditionRepository.waiting(actor.id(), now, soon))
                                .convertFrom(rows -> rows.map(Records.mapping(CourseWaiting::new))),
                        multiset(AskedRepository.question(actor, today, most))
                                .convertFrom(rows -> rows.map(Records.mapping(AskedRepository.Row::new))))
                .fetchSingle(Records.mapping(Rows::new));
    }
}
