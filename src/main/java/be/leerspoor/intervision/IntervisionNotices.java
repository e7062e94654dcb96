package be.leerspoor.intervision;

import be.leerspoor.notice.NoticeKind;
import be.leerspoor.notice.Wish;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

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
    @Order(101)
    NoticeKind meetingPlannedNotice() {
        return new NoticeKind(PLANNED, "intervision.notice.planned", Wish.AT_ONCE).withDate();
    }

    @Bean
    @Order(102)
    NoticeKind meetingMovedNotice() {
        return new NoticeKind(MOVED, "intervision.notice.moved", Wish.AT_ONCE).withDate();
    }

    @Bean
    @Order(103)
    NoticeKind meetingCancelledNotice() {
        return new NoticeKind(CANCELLED, "intervision.notice.cancelled", Wish.AT_ONCE).withDate();
    }

    @Bean
    @Order(106)
    NoticeKind groupLeftNotice() {
        return new NoticeKind(LEFT, "intervision.notice.left", Wish.AT_ONCE).withDate();
    }

    @Bean
    @Order(105)
    NoticeKind agreementDueNotice() {
        return new NoticeKind(AGREEMENT, "intervision.notice.agreement", Wish.AT_ONCE);
    }

    @Bean
    @Order(104)
    NoticeKind stepWaitsNotice() {
        return new NoticeKind(STEP, "intervision.notice.step", Wish.AT_ONCE);
    }
}
