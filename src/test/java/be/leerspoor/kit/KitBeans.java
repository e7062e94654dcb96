package be.leerspoor.kit;

import be.leerspoor.casereview.Reviews;
import be.leerspoor.demo.CastBeans;
import be.leerspoor.demo.DemoPeople;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.intervision.PeerGroups;
import be.leerspoor.notice.Appointments;
import be.leerspoor.notice.NamedMailServer;
import be.leerspoor.people.ForgottenTries;
import be.leerspoor.plan.BegunIndicators;
import be.leerspoor.plan.MadeReports;
import be.leerspoor.plan.Plans;
import be.leerspoor.search.Indexing;
import be.leerspoor.stories.MigratedTags;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.OwnQuestionnaires;
import be.leerspoor.training.CourseEditions;
import be.leerspoor.training.GivenCourses;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What tests add to the application. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Appointments.class,
    AskedWaves.class,
    BegunIndicators.class,
    CastBeans.class,
    CourseEditions.class,
    ForgottenTries.class,
    GivenCourses.class,
    MadeReports.class,
    Meetings.class,
    MigratedTags.class,
    NamedMailServer.class,
    OwnQuestionnaires.class,
    PeerGroups.class,
    Plans.class,
    Reviews.class,
    Shelf.class
})
class KitBeans {

    @Bean
    Statements statements() {
        return new Statements();
    }

    @Bean
    ExecuteListenerProvider statementsListener(Statements statements) {
        return new DefaultExecuteListenerProvider(statements);
    }

    @Bean
    TestRows testRows(DSLContext sql, DemoPeople people, ApplicationEventPublisher events, Indexing indexing) {
        return new TestRows(sql, people, events, indexing);
    }
}
