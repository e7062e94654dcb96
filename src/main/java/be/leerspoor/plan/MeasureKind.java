package be.leerspoor.plan;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the plan can count of what happens in the house. The code is how it is kept, and never changes; the constant may.
 *
 * <p>To add one: a constant here, its figure in {@link MeasureRound} and its words under {@code plan.measure}.
 */
public enum MeasureKind {
    MEETINGS_HELD("intervision.held", About.NOTHING, Share.NO, InYear.ADDS_UP),
    MEETINGS_ATTENDED("intervision.attendance", About.NOTHING, Share.YES, InYear.ADDS_UP),
    CHAINS_CLOSED("intervision.chains", About.NOTHING, Share.YES, InYear.ADDS_UP),
    SESSIONS_HELD("training.held", About.NOTHING, Share.NO, InYear.ADDS_UP),
    PATH_FINISHED("training.finished", About.PATH, Share.NO, InYear.LAST_COUNTS),
    PATH_FINISHED_DUE("training.finished-due", About.PATH, Share.YES, InYear.LAST_COUNTS),
    REVIEWS_OPENED("reviews.opened", About.NOTHING, Share.NO, InYear.ADDS_UP),
    STORIES_PUBLISHED("stories.published", About.NOTHING, Share.NO, InYear.ADDS_UP),
    STORIES_USED("stories.used", About.NOTHING, Share.NO, InYear.ADDS_UP),
    SEARCHES_IN_VAIN("stories.searched-in-vain", About.NOTHING, Share.YES, InYear.ADDS_UP),
    SURVEY_ANSWER("survey.answer", About.ANSWER, Share.YES, InYear.LAST_COUNTS),
    SURVEY_RESPONSE("survey.response", About.QUESTIONNAIRE, Share.YES, InYear.LAST_COUNTS);

    /** What has to be named with it. */
    public enum About {
        NOTHING,
        PATH,
        QUESTIONNAIRE,
        ANSWER
    }

    private enum Share {
        YES,
        NO
    }

    /** What the months of a year make of it together. */
    public enum InYear {
        /** Counts add up, and shares are taken of all that was counted. */
        ADDS_UP,
        /** Each month tells where one stands. */
        LAST_COUNTS
    }

    private final String code;
    private final About about;
    private final Share share;
    private final InYear inYear;

    MeasureKind(String code, About about, Share share, InYear inYear) {
        this.code = code;
        this.about = about;
        this.share = share;
        this.inYear = inYear;
    }

    static Optional<MeasureKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** How it is kept. */
    public String code() {
        return code;
    }

    /** What has to be named with it. */
    public About about() {
        return about;
    }

    /** Whether it is a share of something. */
    public boolean isShare() {
        return share == Share.YES;
    }

    /** What the months of a year make of it together. */
    public InYear inYear() {
        return inYear;
    }

    /**
     * Whether a month of it is told only once it is frozen: a share of what people did that still moves tells what somebody did
     * that day.
     */
    public boolean isToldOnceFrozen() {
        return this == MEETINGS_ATTENDED || this == CHAINS_CLOSED || this == PATH_FINISHED || this == PATH_FINISHED_DUE;
    }

    /** In what it is counted. */
    public IndicatorUnit unit() {
        return isShare() ? IndicatorUnit.PERCENT : IndicatorUnit.COUNT;
    }
}
