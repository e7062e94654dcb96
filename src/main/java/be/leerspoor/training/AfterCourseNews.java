package be.leerspoor.training;

import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks, once, what people made of a course and what they do with it six weeks later; reminds of licences that end. */
@Component
@CalledByProgram
class AfterCourseNews {

    /** A session takes twelve hours at most; by then it is over, and noted who was there. */
    private static final Duration OVER = Duration.ofHours(13);

    private static final int DAYS_BEFORE_END = 60;

    private final AfterCourseRepository editions;
    private final LicenceRepository licences;
    private final Notices notices;
    private final Clock clock;

    AfterCourseNews(AfterCourseRepository editions, LicenceRepository licences, Notices notices, Clock clock) {
        this.editions = editions;
        this.licences = licences;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
    @Transactional
    public void askForEvaluations() {
        ask(AfterCourseRepository.Round.EVALUATION, "training.evaluation.mail.", "training/evaluation/");
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    @Transactional
    public void askWhatIsApplied() {
        ask(AfterCourseRepository.Round.LATER, "training.later.mail.", "training/later/");
    }

    private void ask(AfterCourseRepository.Round round, String words, String place) {
        Instant now = clock.instant();
        for (EditionId edition : editions.due(round, now.minus(OVER), now)) {
            if (editions.ask(round, edition, now)) {
                Map.Entry<String, String> course = editions.course(edition);
                notices.tell(editions.there(edition), TrainingNotices.AFTER, language -> {
                    String name = language.getLanguage().equals("en") ? course.getValue() : course.getKey();
                    return new NoticeText(
                            Texts.textIn(language, words + "subject", name),
                            Texts.textIn(language, words + "body", name),
                            place + edition);
                });
            }
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT6M")
    @Transactional
    public void remindOfLicences() {
        LocalDate today = LocalDate.now(clock);
        for (Licence licence : licences.take(today, today.plusDays(DAYS_BEFORE_END), clock.instant())) {
            notices.tell(List.of(licence.trainer()), TrainingNotices.LICENCE, language -> text(licence, language));
        }
    }

    private static NoticeText text(Licence licence, Locale language) {
        String last = licence.until().map(Formats.in(language)::longDay).orElse("");
        return new NoticeText(
                Texts.textIn(language, "training.licence.mail.subject", licence.name()),
                Texts.textIn(language, "training.licence.mail.body", licence.name(), last),
                "training/licences");
    }
}
