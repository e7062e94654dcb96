package be.leerspoor.training;

import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what became of their path without them: a step that is done or need not be, a path that is given or ends. */
@Component
@CalledByProgram
class PathTidings {

    private final Notices notices;
    private final KnownPaths paths;
    private final EvidenceRepository evidence;
    private final MyPathRepository pages;

    PathTidings(Notices notices, KnownPaths paths, EvidenceRepository evidence, MyPathRepository pages) {
        this.pages = pages;
        this.notices = notices;
        this.paths = paths;
        this.evidence = evidence;
    }

    // In the transaction of the fact, so that nothing is told of what was undone.
    @EventListener
    void on(PathMoved moved) {
        PathNews news = moved.news();
        Optional<Evidence> cause = Optional.ofNullable(news.evidence()).flatMap(evidence::find);
        switch (news.what()) {
            case STEP_DONE, STEP_REOPENED, STEP_RENEWED -> {
                // What somebody noted themselves a moment ago is no news.
                if (cause.filter(each -> each.kind() != EvidenceKind.READING).isPresent()) {
                    notices.tell(
                            List.of(moved.person()),
                            TrainingNotices.STEP,
                            language -> step(news, cause.get(), language));
                }
            }
            case PATH_DONE ->
                notices.tell(List.of(moved.person()), TrainingNotices.STEP, language -> done(news, language));
            case EXEMPTED, EXEMPTION_ENDED ->
                notices.tell(List.of(moved.person()), TrainingNotices.STEP, language -> exempted(news, language));
            case ENDED ->
                notices.tell(List.of(moved.person()), TrainingNotices.PATH, language -> ended(news, language));
            case GIVEN, MOVED, PATH_REOPENED -> {}
        }
    }

    /** Tells somebody that a path is asked of them from now on. */
    void given(PersonId person, TrainingPath path, Optional<LocalDate> due) {
        notices.tell(
                List.of(person),
                TrainingNotices.PATH,
                language -> new NoticeText(
                                Texts.textIn(language, "training.tidings.given", path.name(language)),
                                due.map(day -> Texts.textIn(
                                                language,
                                                "training.tidings.given.due",
                                                Formats.in(language).longDay(day)))
                                        .orElseGet(() -> path.purpose(language)),
                                address(path.id()))
                        .about(path.code()));
    }

    /** Tells somebody that what is asked of them no longer is theirs by choice, as before. */
    void free(PersonId person, PathVersion version) {
        TrainingPath path = paths.version(version);
        notices.tell(
                List.of(person),
                TrainingNotices.PATH,
                language -> new NoticeText(
                                Texts.textIn(language, "training.tidings.ended", path.name(language)),
                                Texts.textIn(language, "training.tidings.free.line"),
                                address(version))
                        .about(path.code()));
    }

    /** Tells people that they go on with a newer version of their path. */
    void moved(List<PersonId> people, TrainingPath path) {
        if (!people.isEmpty()) {
            notices.tell(
                    people,
                    TrainingNotices.PATH,
                    language -> new NoticeText(
                                    Texts.textIn(language, "training.tidings.moved", path.name(language)),
                                    Texts.textIn(language, "training.tidings.moved.line"),
                                    address(path.id()))
                            .about(path.code()));
        }
    }

    private NoticeText exempted(PathNews news, Locale language) {
        TrainingPath path = paths.version(news.path());
        String step = path.step(String.valueOf(news.step()))
                .map(each -> each.name(language))
                .orElse("");
        boolean begins = news.what() == Change.EXEMPTED;
        return new NoticeText(
                        Texts.textIn(
                                language,
                                begins ? "training.tidings.exempted" : "training.tidings.exemption-ended",
                                step),
                        Texts.textIn(
                                language,
                                begins ? "training.tidings.exempted.line" : "training.tidings.exemption-ended.line",
                                path.name(language)),
                        address(news.path()))
                .about(news.path().code() + "/" + news.step());
    }

    private NoticeText ended(PathNews news, Locale language) {
        TrainingPath path = paths.version(news.path());
        return new NoticeText(
                        Texts.textIn(language, "training.tidings.ended", path.name(language)),
                        Texts.textIn(language, "training.tidings.ended.line"),
                        "training/record")
                .about(path.code());
    }

    private NoticeText step(PathNews news, Evidence cause, Locale language) {
        TrainingPath path = paths.version(news.path());
        String step = path.step(String.valueOf(news.step()))
                .map(each -> each.name(language))
                .orElse("");
        String kind = Texts.textIn(language, Texts.key("training.evidence.by", cause.kind()));
        String day = Formats.in(language).longDay(cause.on());
        String why = news.what() == Change.STEP_REOPENED
                ? Texts.key("training.tidings.reopened", pages.reopenedBy(cause.id()))
                : "training.tidings.by";
        return new NoticeText(
                        Texts.textIn(language, title(news.what()), step),
                        Texts.textIn(language, why, kind, day, path.name(language)),
                        address(news.path()))
                .about(news.path().code() + "/" + news.step());
    }

    private NoticeText done(PathNews news, Locale language) {
        TrainingPath path = paths.version(news.path());
        return new NoticeText(
                Texts.textIn(language, "training.tidings.path-done", path.name(language)),
                Texts.textIn(language, "training.tidings.path-done.line"),
                address(news.path()));
    }

    private static String title(Change what) {
        return switch (what) {
            case STEP_REOPENED -> "training.tidings.step-reopened";
            case STEP_RENEWED -> "training.tidings.step-renewed";
            default -> "training.tidings.step-done";
        };
    }

    private static String address(PathVersion path) {
        return "training/path/" + path.code();
    }
}
