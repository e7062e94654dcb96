package be.leerspoor.survey;

import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who is invited, and twice who has not answered yet. Nobody sees whom. */
@Component
@CalledByProgram
class WaveNews {

    private static final int FIRST_REMINDER_DAYS = 7;
    private static final int LAST_REMINDER_DAYS = 1;

    private final WaveRepository waves;
    private final OpeningRepository openings;
    private final KnownQuestionnaires questionnaires;
    private final Notices notices;
    private final Clock clock;

    WaveNews(
            WaveRepository waves,
            OpeningRepository openings,
            KnownQuestionnaires questionnaires,
            Notices notices,
            Clock clock) {
        this.waves = waves;
        this.openings = openings;
        this.questionnaires = questionnaires;
        this.notices = notices;
        this.clock = clock;
    }

    void opened(Wave wave, Collection<PersonId> invited) {
        notices.tell(invited, SurveyNotices.ASKED, language -> text(wave, language, "survey.mail.opened"));
    }

    /** What was told to somebody who answered is no news any more; taken back, since noting that they saw it would note when. */
    void answered(WaveId wave, PersonId person) {
        notices.forget(person, SurveyNotices.ASKED, address(wave));
    }

    /** Takes back what was told of a wave: reminders would say who had not answered by then. */
    @EventListener
    void forget(WaveClosed closed) {
        notices.forget(SurveyNotices.ASKED, address(closed.wave()));
    }

    private static String address(WaveId wave) {
        return "surveys/answer/" + wave;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    @Transactional
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        waves.all().stream()
                .filter(wave -> wave.state() == WaveState.OPEN && !wave.until().isBefore(today))
                .filter(wave -> isDue(wave, LAST_REMINDER_DAYS, today) || isDue(wave, FIRST_REMINDER_DAYS, today))
                .forEach(wave -> notices.tell(
                        openings.stillAsked(wave.id()),
                        SurveyNotices.ASKED,
                        language -> text(wave, language, "survey.mail.reminder")));
    }

    private boolean isDue(Wave wave, int daysBefore, LocalDate today) {
        LocalDate since = wave.until().minusDays(daysBefore);
        return !today.isBefore(since) && openings.remind(wave.id(), since, today);
    }

    private NoticeText text(Wave wave, Locale language, String words) {
        String promise = Texts.textIn(language, Texts.key("survey.mail.promise", wave.mode()));
        String until = Formats.in(language).longDay(wave.until());
        return new NoticeText(
                        Texts.textIn(
                                language,
                                words + ".subject",
                                questionnaires.get(wave.version()).name().in(language.getLanguage()),
                                wave.name()),
                        Texts.textIn(language, words + ".body", until, promise),
                        address(wave.id()))
                .about("wave:" + wave.id());
    }
}
