package be.leerspoor.training;

import be.leerspoor.notice.NoticeKind;
import be.leerspoor.notice.Wish;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    NoticeKind placeNotice() {
        return new NoticeKind(PLACE, "training.notice.place", Wish.AT_ONCE).withDate();
    }

    @Bean
    NoticeKind proposedNotice() {
        return new NoticeKind(PROPOSED, "training.notice.proposed", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind answeredNotice() {
        return new NoticeKind(ANSWERED, "training.notice.answered", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind movedCourseNotice() {
        return new NoticeKind(MOVED, "training.notice.moved", Wish.AT_ONCE).withDate();
    }

    @Bean
    NoticeKind givesNotice() {
        return new NoticeKind(GIVES, "training.notice.gives", Wish.AT_ONCE).withDate();
    }

    @Bean
    NoticeKind sessionSoonNotice() {
        return new NoticeKind(SESSION, "training.notice.session", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind materialNotice() {
        return new NoticeKind(MATERIAL, "training.notice.material", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind afterCourseNotice() {
        return new NoticeKind(AFTER, "training.notice.after", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind licenceNotice() {
        return new NoticeKind(LICENCE, "training.notice.licence", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind certificateNotice() {
        return new NoticeKind(CERTIFICATE, "training.notice.certificate", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind askedNotice() {
        return new NoticeKind(ASKED, "training.notice.asked", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind stepNotice() {
        return new NoticeKind(STEP, "training.notice.step", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind lapseNotice() {
        return new NoticeKind(LAPSE, "training.notice.lapse", Wish.AT_ONCE);
    }

    @Bean
    NoticeKind pathNotice() {
        return new NoticeKind(PATH, "training.notice.path", Wish.AT_ONCE);
    }
}
