package be.leerspoor.training;

import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.MATERIAL;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Materials as rows. */
@Repository
class MaterialRepository {

    private final DSLContext sql;

    MaterialRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(
            EditionId edition,
            MaterialMoment moment,
            String title,
            String link,
            @Nullable MaterialFile file,
            PersonId by,
            Instant now) {
        sql.insertInto(MATERIAL)
                .set(MATERIAL.ID, UUID.randomUUID())
                .set(MATERIAL.EDITION_ID, edition)
                .set(MATERIAL.MOMENT, moment.name())
                .set(MATERIAL.TITLE, title)
                .set(MATERIAL.LINK, link)
                .set(MATERIAL.FILE_NAME, file == null ? null : file.name())
                .set(MATERIAL.FILE_TYPE, file == null ? null : file.type())
                .set(MATERIAL.CONTENT, file == null ? null : file.content())
                .set(MATERIAL.BY_ID, by)
                .set(MATERIAL.ADDED_AT, now)
                .execute();
    }

    int count(EditionId edition) {
        return sql.fetchCount(MATERIAL, MATERIAL.EDITION_ID.eq(edition));
    }

    boolean remove(EditionId edition, UUID material) {
        return sql.deleteFrom(MATERIAL)
                        .where(MATERIAL.ID.eq(material))
                        .and(MATERIAL.EDITION_ID.eq(edition))
                        .execute()
                == 1;
    }

    // Confidential: a file is for who has a place and for who gives the edition, also by its address alone.
    Optional<MaterialFile> file(UUID material, Actor actor) {
        return sql.select(MATERIAL.FILE_NAME, MATERIAL.FILE_TYPE, MATERIAL.CONTENT)
                .from(MATERIAL)
                .join(EDITION)
                .on(EDITION.ID.eq(MATERIAL.EDITION_ID))
                .where(MATERIAL.ID.eq(material))
                .and(MATERIAL.CONTENT.isNotNull())
                .and(EditionRepository.inHandsOf(actor).or(EditionRepository.isPlaced(actor.id())))
                .fetchOptional(Records.mapping(MaterialFile::new));
    }
}
