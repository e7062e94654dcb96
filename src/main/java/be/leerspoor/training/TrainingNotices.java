package be.leerspoor.training;

import be.leerspoor.notice.NoticeKind;
import be.leerspoor.notice.Wish;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What training tells people about; each can choose how they get mail about it. */
@Configuration(proxyBeanMethods = false)
class TrainingNotices {

    static final String PLACE = "training.place";
    static final String PROPOSED = "training.proposed";
    static final String ANSWERED = "training.answered";
    static final String MOVED = "training.moved";
    static final String GIVES = "training.gives";
    static final String SESSION = "training.session";
    static final String MATERIAL = "training.material";
    static final String AFTER = "training.after";
    static final String LICENCE = "training.licence";
    static final String CERTIFICATE = "training.certificate";
    static final String ASKED = "training.asked";
    static final String STEP = "training.step";
    static final String LAPSE = "training.lapse";
    static final String PATH = "training.path";

    @Bean
    @Order(202)
    NoticeKind placeNotice() {
        return new NoticeKind(PLACE, "training.notice.place", Wish.AT_ONCE).withDate();
    }

    @Bean
    @Order(201)
    NoticeKind proposedNotice() {
        return new NoticeKind(PROPOSED, "training.notice.proposed", Wish.AT_ONCE);
    }

    @Bean
    @Order(211)
    NoticeKind answeredNotice() {
        return new NoticeKind(ANSWERED, "training.notice.answered", Wish.AT_ONCE);
    }

    @Bean
    @Order(204)
    NoticeKind movedCourseNotice() {
        return new NoticeKind(MOVED, "training.notice.moved", Wish.AT_ONCE).withDate();
    }

    @Bean
    @Order(212)
    NoticeKind givesNotice() {
        return new NoticeKind(GIVES, "training.notice.gives", Wish.AT_ONCE).withDate();
    }

    @Bean
    @Order(203)
    NoticeKind sessionSoonNotice() {
        return new NoticeKind(SESSION, "training.notice.session", Wish.AT_ONCE);
    }

    @Bean
    @Order(205)
    NoticeKind materialNotice() {
        return new NoticeKind(MATERIAL, "training.notice.material", Wish.AT_ONCE);
    }

    @Bean
    @Order(206)
    NoticeKind afterCourseNotice() {
        return new NoticeKind(AFTER, "training.notice.after", Wish.AT_ONCE);
    }

    @Bean
    @Order(213)
    NoticeKind licenceNotice() {
        return new NoticeKind(LICENCE, "training.notice.licence", Wish.AT_ONCE);
    }

    @Bean
    @Order(206)
    NoticeKind certificateNotice() {
        return new NoticeKind(CERTIFICATE, "training.notice.certificate", Wish.AT_ONCE);
    }

    @Bean
    @Order(210)
    NoticeKind askedNotice() {
        return new NoticeKind(ASKED, "training.notice.asked", Wish.AT_ONCE);
    }

    @Bean
    @Order(208)
    NoticeKind stepNotice() {
        return new NoticeKind(STEP, "training.notice.step", Wish.AT_ONCE);
    }

    @Bean
    @Order(209)
    NoticeKind lapseNotice() {
        return new NoticeKind(LAPSE, "training.notice.lapse", Wish.AT_ONCE);
    }

    @Bean
    @Order(207)
    NoticeKind pathNotice() {
        return new NoticeKind(PATH, "training.notice.path", Wish.AT_ONCE);
    }
}
