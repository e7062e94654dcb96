package be.leerspoor.training;

import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people, once and in good time, that a step of theirs will not count for ever and can be renewed from now on. */
@Component
@CalledByProgram
class Lapsing {

    private final WalkRepository repository;
    private final KnownPaths paths;
    private final Notices notices;
    private final Clock clock;

    Lapsing(WalkRepository repository, KnownPaths paths, Notices notices, Clock clock) {
        this.repository = repository;
        this.paths = paths;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT7M")
    @Transactional
    public void tell() {
        for (WalkRepository.Lapse lapse : repository.takeLapsing(LocalDate.now(clock))) {
            notices.tell(List.of(lapse.person()), TrainingNotices.LAPSE, language -> text(lapse, language));
        }
    }

    private NoticeText text(WalkRepository.Lapse lapse, Locale language) {
        TrainingPath path = paths.version(lapse.path());
        String step = path.step(lapse.step()).map(each -> each.name(language)).orElse("");
        return new NoticeText(
                        Texts.textIn(language, "training.tidings.lapse", step),
                        Texts.textIn(
                                language,
                                "training.tidings.lapse.line",
                                Formats.in(language).longDay(lapse.until()),
                                path.name(language)),
                        "training/path/" + path.code())
                .about(path.code() + "/" + lapse.step());
    }
}
