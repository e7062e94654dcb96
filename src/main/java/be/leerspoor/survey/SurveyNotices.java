package be.leerspoor.survey;

import be.leerspoor.notice.NoticeKind;
import be.leerspoor.notice.Wish;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What surveys tell people about; each can choose how they get mail about it. */
@Configuration(proxyBeanMethods = false)
class SurveyNotices {

    static final String ASKED = "survey.asked";

    @Bean
    @Order(301)
    NoticeKind surveyNotice() {
        return new NoticeKind(ASKED, "survey.notice.asked", Wish.AT_ONCE);
    }
}
