package be.leerspoor.intervision;

import be.leerspoor.notice.NoticeKind;
import be.leerspoor.notice.Wish;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What intervision tells members about; each can choose how they get mail about it. */
@Configuration(proxyBeanMethods = false)
class IntervisionNotices {

    static final String PLANNED = "intervision.planned";
    static final String MOVED = "intervision.moved";
    static final String CANCELLED = "intervision.cancelled";
    static final String LEFT = "intervision.left";
    static final String AGREEMENT = "intervision.agreement";
    static final String STEP = "intervision.step";

    @Bean
    NoticeKind meetingPlannedNotice() {
        return new NoticeKind(PLANNED, "intervision.notice.planned", Wish.AT_ONCE).withDate();
    }

    @Bean
    NoticeKind meetingMovedNotice() {
        return new NoticeKind(MOVED, "intervision.notice.moved", Wish.AT_ONCE).withDate();
    }

    @Bean
    NoticeKind meetingCancelledNotice() {
        return new NoticeKind(CANCELLED, "intervision.notice.cancelled", Wish.AT_ONCE).withDate();
    }

    @Bean
    NoticeKind groupLeftNotice() {
        return new NoticeKind(LEFT, "intervision.notice.left", Wish.AT_ONCE).withDate();
    }

    @Bean
    NoticeKind agreementDueNotice() {
        return new NoticeKind(AGREEMENT, "intervision.notice.agreement", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind stepWaitsNotice() {
        return new NoticeKind(STEP, "intervision.notice.step", Wish.AT_ONCE);
    }
}
