package be.leerspoor.plan;

import be.leerspoor.notice.NoticeKind;
import be.leerspoor.notice.Wish;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the plan tells people about; each can choose how they get mail about it. */
@Configuration(proxyBeanMethods = false)
class PlanNotices {

    static final String GIVEN = "plan.given";
    static final String OVERDUE = "plan.overdue";
    static final String MOVED = "plan.moved";

    @Bean
    @Order(401)
    NoticeKind actionGivenNotice() {
        return new NoticeKind(GIVEN, "plan.notice.given", Wish.AT_ONCE);
    }

    @Bean
    @Order(402)
    NoticeKind actionOverdueNotice() {
        return new NoticeKind(OVERDUE, "plan.notice.overdue", Wish.DAILY);
    }

    @Bean
    @Order(403)
    NoticeKind milestoneMovedNotice() {
        return new NoticeKind(MOVED, "plan.notice.moved", Wish.DAILY);
    }
}
