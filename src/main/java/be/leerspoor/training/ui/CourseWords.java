package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.training.Course;
import be.leerspoor.training.CourseResult;
import be.leerspoor.training.CourseSession;
import be.leerspoor.training.EditionResult;
import be.leerspoor.training.EditionState;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.EnrolResult;
import be.leerspoor.training.EnrolmentState;
import be.leerspoor.training.MaterialResult;
import be.leerspoor.training.SessionTrainer;
import be.leerspoor.training.WhoEnrols;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Courses and editions in words. */
final class CourseWords {

    private CourseWords() {}

    static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }

    /** "Met attest · telt 36 maanden". */
    static String facts(Course course) {
        List<String> parts = new ArrayList<>();
        if (course.certified()) {
            parts.add(text("training.course.certified"));
        }
        if (course.validMonths() != null) {
            parts.add(text("training.course.counts", course.validMonths()));
        }
        parts.add(text("training.course.share", course.requiredShare()));
        return String.join(" · ", parts);
    }

    /** "dinsdag 13 april 2027, 09:30 tot 12:30". */
    static String when(CourseSession session) {
        LocalDate day = LocalDate.ofInstant(session.startsAt(), Formats.ZONE);
        Formats formats = Formats.here();
        return text(
                "training.edition.when",
                formats.dayOfWeek(day) + " " + day.getYear(),
                formats.time(session.startsAt()),
                formats.time(session.endsAt()));
    }

    /** When the session that comes next is, and until when there are more: the title of an edition in a list. */
    static String dates(EditionSummary edition, Instant now) {
        List<CourseSession> coming = edition.sessions().stream()
                .filter(session -> session.endsAt().isAfter(now))
                .toList();
        List<CourseSession> shown = coming.isEmpty() ? edition.sessions() : coming;
        String first = when(shown.getFirst());
        return shown.size() == 1
                ? first
                : text(
                        "training.edition.dates",
                        first,
                        shown.size() - 1,
                        Formats.here().longDay(shown.getLast().startsAt()));
    }

    /** "Gent, zaal 2 · Chaima El Idrissi · nog 3 plaatsen". */
    static String line(EditionSummary edition, Instant now) {
        List<String> parts = new ArrayList<>();
        parts.add(where(edition.sessions().getFirst()));
        if (edition.region() != null) {
            parts.add(text("training.edition.for-region", edition.region()));
        }
        parts.add(trainers(edition));
        if (edition.state() == EditionState.PLANNED) {
            parts.add(edition.begun(now) ? text("training.edition.begun.short") : seats(edition));
        }
        return String.join(" · ", parts);
    }

    /** The place in words, or that it is on a screen. */
    static String where(CourseSession session) {
        return session.place().isEmpty() ? text("training.edition.online") : session.place();
    }

    /** Who gives it, each named once. */
    static String trainers(EditionSummary edition) {
        return edition.sessions().stream()
                .flatMap(session -> session.trainers().stream())
                .map(SessionTrainer::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** "Nog 3 plaatsen", or "volzet, 2 wachten". */
    static String seats(EditionSummary edition) {
        return edition.free() > 0
                ? text("training.edition.free", edition.free())
                : text("training.edition.full", edition.waiting());
    }

    /** Where the signed-in person stands, in a word or two; empty where they are not in it. */
    static Optional<String> mine(EditionSummary edition) {
        if (edition.state() == EditionState.CANCELLED) {
            return Optional.of(text("training.edition.cancelled.short"));
        }
        EnrolmentState mine = edition.mine();
        if (mine == null || mine == EnrolmentState.CANCELLED) {
            return edition.inMyHands() ? Optional.of(text("training.edition.in-my-hands")) : Optional.empty();
        }
        return Optional.of(text(key("training.enrol.state", mine)));
    }

    /** Why not; empty words when it is done. */
    static String refused(CourseResult result) {
        return switch (result) {
            case CourseResult.Made _, CourseResult.Done _ -> "";
            case CourseResult.ChangedMeanwhile _ -> text("training.course.refused.meanwhile");
            case CourseResult.NeverStored _ -> text("training.course.refused.never-stored");
            case CourseResult.NoSuchStory _ -> text("training.course.refused.story");
        };
    }

    /** Why not; empty words when it is done. */
    static String refused(EditionResult result) {
        return switch (result) {
            case EditionResult.Planned _, EditionResult.Done _ -> "";
            case EditionResult.ChangedMeanwhile _ -> text("training.edition.refused.meanwhile");
            case EditionResult.NeverStored _ -> text("training.course.refused.never-stored");
            case EditionResult.Unconfirmed _ -> text("training.marks");
            case EditionResult.NoSuchCourse _ -> text("training.edition.refused.course");
            case EditionResult.NoSuchTrainers _ -> text("training.edition.refused.trainers");
            case EditionResult.InThePast(LocalDate day) ->
                text("training.edition.refused.past", Formats.here().longDay(day));
            case EditionResult.TooFarAway(LocalDate day) ->
                text("training.edition.refused.far", Formats.here().longDay(day));
            case EditionResult.TooFewPlaces(int placed) -> text("training.edition.refused.places", placed);
            case EditionResult.SessionBegan _ -> text("training.edition.refused.began");
            case EditionResult.ReasonLength(int limit) -> text("training.edition.refused.reason", limit);
        };
    }

    /** Why not; empty words when it is done. */
    static String refused(EnrolResult result) {
        return switch (result) {
            case EnrolResult.Placed _, EnrolResult.Waiting _, EnrolResult.Proposed _, EnrolResult.Left _ -> "";
            case EnrolResult.AlreadyIn(EnrolmentState state) ->
                text("training.enrol.refused.already", text(key("training.enrol.state", state)));
            case EnrolResult.NotOpen(WhoEnrols who) -> text(key("training.enrol.who", who));
            case EnrolResult.GivesIt _ -> text("training.enrol.refused.gives");
            case EnrolResult.SaidNo _ -> text("training.enrol.refused.said-no");
            case EnrolResult.Begun _ -> text("training.enrol.refused.begun");
            case EnrolResult.Cancelled _ -> text("training.enrol.refused.cancelled");
            case EnrolResult.NoLonger _ -> text("training.enrol.refused.no-longer");
            case EnrolResult.ReasonNeeded(int limit) -> text("training.enrol.refused.reason", limit);
            case EnrolResult.Unconfirmed _ -> text("training.marks");
            case EnrolResult.NeverStored _ -> text("training.course.refused.never-stored");
        };
    }

    /** Why not; empty words when it is done. */
    static String refused(MaterialResult result) {
        return switch (result) {
            case MaterialResult.Added _, MaterialResult.Removed _ -> "";
            case MaterialResult.TitleLength(int limit) -> text("training.edition.material.refused.title", limit);
            case MaterialResult.NoLink _ -> text("training.edition.material.refused.link");
            case MaterialResult.FileSize(int most) -> text("training.edition.material.refused.size", most);
            case MaterialResult.FileKind _ -> text("training.edition.material.refused.kind");
            case MaterialResult.NeverStored _ -> text("training.course.refused.never-stored");
            case MaterialResult.Unconfirmed _ -> text("training.marks");
            case MaterialResult.TooMany(int limit) -> text("training.edition.material.refused.many", limit);
            case MaterialResult.ChangedMeanwhile _ -> text("training.edition.refused.meanwhile");
        };
    }
}
