package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.METHOD;
import static leerspoor.db.intervision.Tables.STEP;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class MethodRepository {

    private final DSLContext sql;

    MethodRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Every version that is or was offered, in the order in which they are offered, newest version first. */
    List<Method> offered() {
        return methods(METHOD.STATE.ne(MethodState.DRAFT.name()));
    }

    Optional<Method> find(String code, int version) {
        return methods(METHOD.CODE.eq(code).and(METHOD.METHOD_VERSION.eq(version))).stream()
                .findFirst();
    }

    List<Method> methods(Condition which) {
        var steps = multiset(select(
                                STEP.PLACE,
                                STEP.BLOCK.convertFrom(Block::valueOf),
                                STEP.NAME_NL,
                                STEP.NAME_EN,
                                STEP.PURPOSE_NL,
                                STEP.PURPOSE_EN,
                                STEP.MINUTES,
                                STEP.SPEAKS.convertFrom(Who::valueOf),
                                STEP.WRITES.convertFrom(Who::valueOf),
                                STEP.HIDDEN,
                                STEP.PRESENTER.convertFrom(PresenterPart::valueOf),
                                STEP.SOURCE_PLACE,
                                STEP.SCALE.convertFrom(scale -> scale == null ? null : RatingScale.valueOf(scale)),
                                STEP.ADVICE)
                        .from(STEP)
                        .where(STEP.METHOD_CODE.eq(METHOD.CODE))
                        .and(STEP.METHOD_VERSION.eq(METHOD.METHOD_VERSION))
                        .orderBy(STEP.PLACE))
                .convertFrom(rows -> rows.map(Records.mapping(Step::new)));
        return sql.select(
                        METHOD.CODE,
                        METHOD.METHOD_VERSION,
                        METHOD.STATE.convertFrom(MethodState::valueOf),
                        METHOD.NAME_NL,
                        METHOD.NAME_EN,
                        METHOD.PURPOSE_NL,
                        METHOD.PURPOSE_EN,
                        METHOD.MIN_MEMBERS,
                        METHOD.MAX_MEMBERS,
                        METHOD.BEFOREHAND,
                        METHOD.OVER_DAYS,
                        steps)
                .from(METHOD)
                .where(which)
                .orderBy(METHOD.PLACE, METHOD.CODE, METHOD.METHOD_VERSION.desc())
                .fetch(Records.mapping(Method::new));
    }
}
