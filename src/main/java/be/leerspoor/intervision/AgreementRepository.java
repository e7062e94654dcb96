package be.leerspoor.intervision;

import static be.leerspoor.intervision.MembershipRepository.name;
import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.AGREEMENT_NEWS;
import static leerspoor.db.intervision.Tables.ENTRY;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AgreementRepository {

    private final DSLContext sql;

    AgreementRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: for who was in the group at that meeting, and promised to keep it there; one's own in any case.
    static Condition isReadableBy(PersonId reader, LocalDate today) {
        return MembershipRepository.wasThere(reader, today)
                .and(AGREEMENT
                        .OWNER_ID
                        .eq(val(reader, AGREEMENT.OWNER_ID))
                        .or(PromiseRepository.hasPromised(AGREEMENT.GROUP_ID, reader)));
    }

    void make(
            RoomState.Head room,
            PersonId owner,
            GuardedText what,
            LocalDate dueOn,
            @Nullable PersonId with,
            @Nullable EntryId advice,
            Instant now) {
        sql.insertInto(AGREEMENT)
                .set(AGREEMENT.ID, AgreementId.random())
                .set(AGREEMENT.GROUP_ID, room.group())
                .set(AGREEMENT.MEETING_ID, room.meeting())
                .set(AGREEMENT.OWNER_ID, owner)
                .set(AGREEMENT.WITH_ID, with)
                .set(AGREEMENT.WHAT, what.value())
                .set(AGREEMENT.DUE_ON, dueOn)
                .set(AGREEMENT.STATE, AgreementChain.State.OPEN.name())
                .set(AGREEMENT.ENTRY_ID, advice)
                .set(AGREEMENT.MADE_AT, now)
                .execute();
    }

    /** Tells what became of an agreement that is still open at this version; false when it is not. */
    boolean tell(
            AgreementChain agreement,
            PersonId by,
            int version,
            AgreementNews.Kind kind,
            GuardedText body,
            @Nullable LocalDate dueOn,
            @Nullable MeetingId in,
            Instant now) {
        boolean told = sql.update(AGREEMENT)
                        .set(AGREEMENT.STATE, after(kind).name())
                        .set(AGREEMENT.DUE_ON, dueOn == null ? AGREEMENT.DUE_ON : field("{0}", LocalDate.class, dueOn))
                        .setNull(AGREEMENT.REMINDED_AT)
                        .set(AGREEMENT.VERSION, AGREEMENT.VERSION.plus(1))
                        .where(AGREEMENT.ID.eq(agreement.id()))
                        .and(AGREEMENT.STATE.eq(AgreementChain.State.OPEN.name()))
                        .and(AGREEMENT.VERSION.eq(version))
                        .execute()
                == 1;
        if (told) {
            sql.insertInto(AGREEMENT_NEWS)
                    .set(AGREEMENT_NEWS.ID, UUID.randomUUID())
                    .set(AGREEMENT_NEWS.AGREEMENT_ID, agreement.id())
                    .set(AGREEMENT_NEWS.BY_ID, by)
                    .set(AGREEMENT_NEWS.KIND, kind.name())
                    .set(AGREEMENT_NEWS.BODY, body.value())
                    .set(AGREEMENT_NEWS.DUE_ON, dueOn)
                    .set(AGREEMENT_NEWS.TOLD_AT, now)
                    .set(AGREEMENT_NEWS.MEETING_ID, in)
                    .execute();
        }
        return told;
    }

    private static AgreementChain.State after(AgreementNews.Kind kind) {
        return switch (kind) {
            case DONE -> AgreementChain.State.DONE;
            case GOES_ON -> AgreementChain.State.OPEN;
            case LET_GO -> AgreementChain.State.LET_GO;
        };
    }

    Optional<AgreementChain> find(AgreementId agreement, PersonId reader, LocalDate today) {
        return chains(AGREEMENT.ID.eq(agreement), reader, today, 1).stream().findFirst();
    }

    List<AgreementChain> openOf(PersonId owner, LocalDate today, int most) {
        return chains(
                AGREEMENT
                        .OWNER_ID
                        .eq(owner)
                        .and(AGREEMENT.STATE.eq(AgreementChain.State.OPEN.name()))
                        .and(not(PEER_GROUP.PRACTICE)),
                owner,
                today,
                most);
    }

    List<AgreementChain> of(GroupId group, PersonId reader, LocalDate today, int most) {
        return chains(AGREEMENT.GROUP_ID.eq(group), reader, today, most);
    }

    private List<AgreementChain> chains(Condition which, PersonId reader, LocalDate today, int most) {
        var owner = PERSON.as("owner");
        var with = PERSON.as("with_whom");
        var by = PERSON.as("by_whom");
        var adviser = PERSON.as("adviser");
        Field<List<AgreementNews>> news = multiset(select(
                                AGREEMENT_NEWS.KIND.convertFrom(AgreementNews.Kind::valueOf),
                                AGREEMENT_NEWS.BY_ID,
                                name(by),
                                AGREEMENT_NEWS.BODY,
                                AGREEMENT_NEWS.TOLD_AT)
                        .from(AGREEMENT_NEWS)
                        .join(by)
                        .on(by.ID.eq(AGREEMENT_NEWS.BY_ID))
                        .where(AGREEMENT_NEWS.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .orderBy(AGREEMENT_NEWS.TOLD_AT))
                .convertFrom(rows -> rows.map(Records.mapping(AgreementNews::new)));
        return sql.select(
                        AGREEMENT.ID,
                        AGREEMENT.GROUP_ID,
                        PEER_GROUP.NAME,
                        AGREEMENT.MEETING_ID,
                        MEETING.HELD_ON,
                        AGREEMENT.OWNER_ID,
                        name(owner),
                        field(select(name(with)).from(with).where(with.ID.eq(AGREEMENT.WITH_ID))),
                        AGREEMENT.WHAT,
                        AGREEMENT.DUE_ON,
                        AGREEMENT.STATE.convertFrom(AgreementChain.State::valueOf),
                        ENTRY.BODY,
                        name(adviser),
                        AGREEMENT.VERSION,
                        news)
                .from(AGREEMENT)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(AGREEMENT.GROUP_ID))
                .join(MEETING)
                .on(MEETING.ID.eq(AGREEMENT.MEETING_ID))
                .join(owner)
                .on(owner.ID.eq(AGREEMENT.OWNER_ID))
                .leftJoin(ENTRY)
                .on(ENTRY.ID.eq(AGREEMENT.ENTRY_ID))
                .leftJoin(adviser)
                .on(adviser.ID.eq(ENTRY.AUTHOR_ID))
                .where(which)
                .and(isReadableBy(reader, today))
                .orderBy(AGREEMENT.DUE_ON, AGREEMENT.MADE_AT, AGREEMENT.ID)
                .limit(most)
                .fetch(Records.mapping(AgreementChain::new));
    }
}
