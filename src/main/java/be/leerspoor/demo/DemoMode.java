package be.leerspoor.demo;

import be.leerspoor.people.DemoSignInCheck;
import java.util.List;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Adds everything of the demo organisation that lives in the application. Decides when the application starts, and not
 * when it is built: one build serves the demo and an organisation.
 */
// Confidential: without leerspoor.demo=true none of this exists, so nobody gets in with the password of the cast.
class DemoMode implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final List<Class<?>> BEANS = List.of(
            DemoPeopleRepository.class,
            DemoPeople.class,
            ActingAs.class,
            DemoReviews.class,
            DemoStories.class,
            DemoUses.class,
            DemoIntervisionRepository.class,
            DemoHistory.class,
            DemoMeetings.class,
            DemoIntervision.class,
            DemoTrainingRepository.class,
            DemoPaths.class,
            DemoCourses.class,
            DemoAsked.class,
            DemoAfterCourses.class,
            DemoTraining.class,
            DemoSurveyRepository.class,
            DemoScales.class,
            DemoSurveys.class,
            DemoIndicators.class,
            DemoPlanRepository.class,
            DemoPlan.class,
            DemoPracticeRepository.class,
            HumanPause.class,
            FellowDeeds.class,
            DemoFellows.class,
            PracticeRoom.class,
            DemoOrganisation.class,
            DemoDoor.class,
            DemoSignInCheck.class);

    @Override
    public void initialize(GenericApplicationContext application) {
        if (application.getEnvironment().getProperty("leerspoor.demo", boolean.class, false)) {
            BEANS.forEach(bean -> register(bean, application));
        }
    }

    private static <T> void register(Class<T> bean, GenericApplicationContext application) {
        // Beside prepared beans nobody looks for the constructor; each has one, which is not public.
        application.registerBean(
                bean,
                definition -> definition.setAttribute(
                        AbstractBeanDefinition.PREFERRED_CONSTRUCTORS_ATTRIBUTE, bean.getDeclaredConstructors()));
    }
}
