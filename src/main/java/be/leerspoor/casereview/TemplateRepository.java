package be.leerspoor.casereview;

import static leerspoor.db.casereview.Tables.QUESTION;
import static leerspoor.db.casereview.Tables.TEMPLATE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class TemplateRepository {

    private final DSLContext sql;

    TemplateRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Every version of every template, in the order in which they are offered. */
    List<Template> all() {
        var questions = multiset(select(
                                QUESTION.CODE,
                                QUESTION.ANSWER_KIND.convertFrom(Question.Kind::valueOf),
                                QUESTION.WORDING_NL,
                                QUESTION.WORDING_EN,
                                QUESTION.HELP_NL,
                                QUESTION.HELP_EN)
                        .from(QUESTION)
                        .where(QUESTION.TEMPLATE_CODE.eq(TEMPLATE.CODE))
                        .and(QUESTION.TEMPLATE_VERSION.eq(TEMPLATE.TEMPLATE_VERSION))
                        .orderBy(QUESTION.PLACE))
                .convertFrom(rows -> rows.map(Records.mapping(Question::new)));
        return sql.select(
                        TEMPLATE.CODE,
                        TEMPLATE.TEMPLATE_VERSION,
                        TEMPLATE.NAME_NL,
                        TEMPLATE.NAME_EN,
                        TEMPLATE.PURPOSE_NL,
                        TEMPLATE.PURPOSE_EN,
                        TEMPLATE.RETIRED,
                        questions)
                .from(TEMPLATE)
                .orderBy(TEMPLATE.PLACE, TEMPLATE.CODE, TEMPLATE.TEMPLATE_VERSION.desc())
                .fetch(Records.mapping(Template::new));
    }
}
