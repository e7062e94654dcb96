package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.ENTRY;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Texts that people write in a room. */
@Repository
class EntryRepository {

    /** A text as it is kept. */
    record Kept(
            EntryId id,
            PersonId author,
            String body,
            int version,
            boolean leftIn,
            @Nullable Instant shownAt) {}

    private final DSLContext sql;

    EntryRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Kept> find(MeetingId meeting, int place, PersonId author, int seat) {
        return kept(ENTRY.MEETING_ID
                        .eq(meeting)
                        .and(ENTRY.PLACE.eq(place))
                        .and(ENTRY.AUTHOR_ID.eq(author))
                        .and(ENTRY.SEAT.eq(seat)))
                .stream()
                .findFirst();
    }

    /** What was written in a step and is not shown yet, by everyone or by one. */
    List<Kept> unshown(MeetingId meeting, int place, @Nullable PersonId author) {
        Condition written =
                ENTRY.MEETING_ID.eq(meeting).and(ENTRY.PLACE.eq(place)).and(ENTRY.SHOWN_AT.isNull());
        return kept(author == null ? written : written.and(ENTRY.AUTHOR_ID.eq(author)));
    }

    /** Who wrote something in a step. */
    List<PersonId> authors(MeetingId meeting, int place) {
        return sql.selectDistinct(ENTRY.AUTHOR_ID)
                .from(ENTRY)
                .where(ENTRY.MEETING_ID.eq(meeting))
                .and(ENTRY.PLACE.eq(place))
                .and(ENTRY.BODY.ne(""))
                .fetch(ENTRY.AUTHOR_ID);
    }

    private List<Kept> kept(Condition which) {
        return sql.select(ENTRY.ID, ENTRY.AUTHOR_ID, ENTRY.BODY, ENTRY.VERSION, ENTRY.LEFT_IN, ENTRY.SHOWN_AT)
                .from(ENTRY)
                .where(which)
                .orderBy(ENTRY.AUTHOR_ID, ENTRY.SEAT)
                .fetch(Records.mapping(Kept::new));
    }

    /** Keeps a text that nobody changed since {@code basedOn} and that is not shown; false otherwise. */
    boolean keep(MeetingId meeting, int place, PersonId author, int seat, GuardedText text, int basedOn, Instant now) {
        if (basedOn == 0) {
            return sql.insertInto(ENTRY)
                            .set(ENTRY.ID, EntryId.random())
                            .set(ENTRY.MEETING_ID, meeting)
                            .set(ENTRY.PLACE, place)
                            .set(ENTRY.AUTHOR_ID, author)
                            .set(ENTRY.SEAT, seat)
                            .set(ENTRY.BODY, text.value())
                            .set(ENTRY.VERSION, 1)
                            .set(ENTRY.CHANGED_AT, now)
                            .onConflict(ENTRY.MEETING_ID, ENTRY.PLACE, ENTRY.AUTHOR_ID, ENTRY.SEAT)
                            .doNothing()
                            .execute()
                    == 1;
        }
        return sql.update(ENTRY)
                        .set(ENTRY.BODY, text.value())
                        .set(ENTRY.VERSION, basedOn + 1)
                        .set(ENTRY.CHANGED_AT, now)
                        // Somebody who left marks in looked at the text as it was then.
                        .set(ENTRY.LEFT_IN, false)
                        .where(ENTRY.MEETING_ID.eq(meeting))
                        .and(ENTRY.PLACE.eq(place))
                        .and(ENTRY.AUTHOR_ID.eq(author))
                        .and(ENTRY.SEAT.eq(seat))
                        .and(ENTRY.VERSION.eq(basedOn))
                        .and(ENTRY.SHOWN_AT.isNull())
                        .execute()
                == 1;
    }

    boolean leaveIn(MeetingId meeting, int place, PersonId author, int seat, int version) {
        return sql.update(ENTRY)
                        .set(ENTRY.LEFT_IN, true)
                        .where(ENTRY.MEETING_ID.eq(meeting))
                        .and(ENTRY.PLACE.eq(place))
                        .and(ENTRY.AUTHOR_ID.eq(author))
                        .and(ENTRY.SEAT.eq(seat))
                        .and(ENTRY.VERSION.eq(version))
                        .and(ENTRY.SHOWN_AT.isNull())
                        .execute()
                == 1;
    }

    /** Shows a text to everyone, as it is given here; from then on it stands. */
    void show(EntryId entry, GuardedText as, Instant now) {
        sql.update(ENTRY)
                .set(ENTRY.BODY, as.value())
                .set(ENTRY.SHOWN_AT, now)
                .where(ENTRY.ID.eq(entry))
                .and(ENTRY.SHOWN_AT.isNull())
                .execute();
    }
}
