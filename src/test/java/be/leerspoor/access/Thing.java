package be.leerspoor.access;

import static be.leerspoor.access.Reader.ADMINISTRATOR;
import static be.leerspoor.access.Reader.AUTHOR;
import static be.leerspoor.access.Reader.CHOSEN_COLLEAGUE;
import static be.leerspoor.access.Reader.DEACTIVATED;
import static be.leerspoor.access.Reader.GROUP_FACILITATOR;
import static be.leerspoor.access.Reader.NOBODY;
import static be.leerspoor.access.Reader.PRACTICE_LEADER_ELSEWHERE;
import static be.leerspoor.access.Reader.PRACTICE_LEADER_OF_TEAM;
import static be.leerspoor.access.Reader.STEERING_GROUP;
import static be.leerspoor.access.Reader.TEAM_LEADER;
import static be.leerspoor.access.Reader.TEAM_MEMBER;
import static be.leerspoor.access.Reader.TRAINER;
import static be.leerspoor.access.Reader.TRAINER_IN_CARE;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may want to see, and the whole policy of who may: the promise, written down a second time. */
enum Thing {
    REVIEW_IN_DRAFT(AUTHOR),
    REVIEW_FOR_A_CHOSEN_COLLEAGUE(AUTHOR, CHOSEN_COLLEAGUE),
    REVIEW_FOR_THE_TEAM(AUTHOR, CHOSEN_COLLEAGUE, TEAM_MEMBER, TEAM_LEADER, PRACTICE_LEADER_OF_TEAM),
    REVIEW_WITHDRAWN(AUTHOR),
    REVIEW_PUT_AWAY(AUTHOR),

    REVIEW_FOR_THE_GROUP(AUTHOR, GROUP_FACILITATOR),

    GROUP_DETAILS(AUTHOR, GROUP_FACILITATOR, TRAINER_IN_CARE),
    GROUP_PROMISE(AUTHOR, GROUP_FACILITATOR, TRAINER_IN_CARE),
    REASON_OF_A_CANCELLATION(AUTHOR, GROUP_FACILITATOR),
    QUESTION_BROUGHT(AUTHOR, GROUP_FACILITATOR),
    QUESTION_TAKEN_BACK(),
    TEXT_SHOWN_IN_THE_ROOM(AUTHOR, GROUP_FACILITATOR),
    TEXT_NOT_SHOWN_IN_THE_ROOM(AUTHOR),
    AGREEMENT_OF_THE_GROUP(AUTHOR, GROUP_FACILITATOR),
    WHAT_SOMEBODY_TAKES_ALONG(AUTHOR),
    MINUTES_IN_DRAFT(GROUP_FACILITATOR),
    QUESTION_BEING_WORDED(AUTHOR),
    /** In a group that goes on without its author. */
    QUESTION_OF_WHO_LEFT(),

    RESPONSE_OF_THE_CHOSEN_COLLEAGUE(AUTHOR, CHOSEN_COLLEAGUE),
    RESPONSE_OF_A_TEAM_MEMBER(AUTHOR, TEAM_MEMBER),
    RESPONSE_TO_THE_WITHDRAWN_REVIEW(AUTHOR),
    RESPONSE_BEING_WRITTEN(TEAM_MEMBER),
    RESPONSE_BEING_WRITTEN_TO_THE_WITHDRAWN_REVIEW(),

    STORY_IN_DRAFT(AUTHOR),
    STORY_HANDED_IN(AUTHOR, PRACTICE_LEADER_ELSEWHERE),
    STORY_SENT_BACK(AUTHOR),
    STORY_PUBLISHED(staff()),
    STORY_WITHDRAWN(AUTHOR),
    STORY_IMPORTED_AND_NOT_CHECKED(PRACTICE_LEADER_ELSEWHERE, PRACTICE_LEADER_OF_TEAM),

    REMARK_OF_THE_SECOND_READER(AUTHOR, PRACTICE_LEADER_ELSEWHERE),
    USE_OF_THE_PUBLISHED_STORY(staff()),
    USE_OF_THE_WITHDRAWN_STORY(AUTHOR),

    WHAT_IS_APPLIED_AFTER_A_COURSE(AUTHOR),
    REASON_OF_A_REVOCATION(AUTHOR, ADMINISTRATOR, TRAINER_IN_CARE),
    /** Of an evaluation that fewer than five gave. */
    WORDS_OF_AN_EVALUATION(),
    /** Of an edition in which the chosen colleague has a place, and the author gave theirs back. */
    MATERIAL_OF_AN_EDITION(CHOSEN_COLLEAGUE, TRAINER_IN_CARE),
    LINK_OF_A_COURSE_SESSION(CHOSEN_COLLEAGUE, TRAINER_IN_CARE),
    REASON_OF_WHO_GAVE_A_PLACE_BACK(TRAINER_IN_CARE),
    OBSERVATION_GIVEN(AUTHOR, PRACTICE_LEADER_ELSEWHERE),
    OBSERVATION_BEING_WRITTEN(PRACTICE_LEADER_ELSEWHERE),
    OBSERVATION_TAKEN_BACK(PRACTICE_LEADER_ELSEWHERE),
    REASON_OF_AN_EXEMPTION(AUTHOR, TRAINER, TRAINER_IN_CARE),
    WHAT_WAS_DONE_ELSEWHERE(AUTHOR, TRAINER, TRAINER_IN_CARE),

    /** Of an evaluation that closed with enough answers. */
    WORDS_OF_A_CLOSED_EVALUATION(TRAINER_IN_CARE),
    /** Told to whoever opens the edition, since it stands there instead of a way in. */
    REASON_OF_A_CANCELLED_EDITION(staff()),
    WHAT_IS_TAKEN_ALONG_FROM_READING(AUTHOR),
    DAY_OF_COMING_BACK(TEAM_LEADER),
    NUMBER_OF_A_LICENCE(TRAINER_IN_CARE, ADMINISTRATOR),
    PATH_BEING_DRAWN_UP(TRAINER, TRAINER_IN_CARE),

    NAME_OF_A_PLANNED_WAVE(makersOfSurveys()),
    ANSWER_WITHOUT_A_NAME(),
    /** Of a wave that says so, for who made it. */
    ANSWER_WITH_A_NAME(AUTHOR, TRAINER),
    OWN_WORDS_WAITING(makersOfSurveys()),
    OWN_WORDS_LET_THROUGH(staff()),
    OWN_WORDS_KEPT_BACK(makersOfSurveys()),
    /** The name of an indicator of the plan, and where a figure comes from. */
    INDICATOR(staff()),
    /** That the steering group added to what people experience. */
    OWN_STATEMENT(staff()),
    SCALE_OF_THE_TEAM(AUTHOR, CHOSEN_COLLEAGUE, TEAM_MEMBER, TEAM_LEADER, PRACTICE_LEADER_OF_TEAM),

    WHAT_STANDS_IN_THE_PLAN(staff()),
    /** Of a region that only the trainer in care is in. */
    WHAT_A_REGION_PLANS(TRAINER_IN_CARE, STEERING_GROUP),
    /** Of the same region, but the author sees to it. */
    WHAT_A_REGION_PLANS_WITH_SOMEBODY_ELSEWHERE(AUTHOR, TRAINER_IN_CARE, STEERING_GROUP),
    NOTE_OF_THE_STEERING_GROUP(STEERING_GROUP),
    REPORT_BEING_WRITTEN(STEERING_GROUP),
    REPORT_MADE_FINAL(staff()),

    SAVED_SEARCH(AUTHOR),
    LABEL_OF_AN_ACCESS_TOKEN(AUTHOR),
    MAIL_ADDRESS(AUTHOR, ADMINISTRATOR),
    APPOINTMENT(AUTHOR),
    NOTICE(AUTHOR),
    /** Told to somebody who lost the key to it since. */
    NOTICE_OF_WHAT_WAS_LOST(),

    /** Password hashes, and secrets of which only the hash is kept. */
    SECRETS();

    private final Set<Reader> readers;

    Thing(Reader... readers) {
        this(Set.of(readers));
    }

    Thing(Set<Reader> readers) {
        this.readers = readers;
    }

    boolean mayBeSeenBy(Reader reader) {
        return readers.contains(reader);
    }

    boolean mayBeSeenBySomebody() {
        return !readers.isEmpty();
    }

    private static Set<Reader> makersOfSurveys() {
        return EnumSet.of(TRAINER, TRAINER_IN_CARE, STEERING_GROUP);
    }

    private static Set<Reader> staff() {
        return EnumSet.complementOf(EnumSet.of(DEACTIVATED, NOBODY));
    }
}
