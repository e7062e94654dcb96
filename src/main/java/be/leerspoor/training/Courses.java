package be.leerspoor.training;

import be.leerspoor.people.Audit;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.SignedIn;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.Tags;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses of the organisation: everyone reads them, trainers make and change them. */
@Service
@ForStaff
@Transactional
public class Courses {

    private static final int LONGEST_CODE = 40;

    private final CourseRepository repository;
    private final Stories stories;
    private final Tags tags;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    Courses(
            CourseRepository repository,
            Stories stories,
            Tags tags,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.stories = stories;
        this.tags = tags;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** The courses of which editions can be planned, in their order. */
    @Transactional(readOnly = true)
    public List<Course> offered() {
        return repository.offered();
    }

    /** Every course, also those that are offered no more, in their order. */
    @Transactional(readOnly = true)
    public List<Course> all() {
        return repository.all();
    }

    /** The course with this code; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Course> course(String code) {
        return repository.course(code);
    }

    /** The courses that are offered in which one practises the tool with this code, in their order. */
    @Transactional(readOnly = true)
    public List<Course> practising(String tool) {
        return repository.practising(tool);
    }

    /** Makes a course. Its code is made of the Dutch name, and stays as it is whatever the course is called later. */
    @ForTrainers
    public CourseResult make(CourseDraft draft) {
        if (draft.holds(neverStored)) {
            return new CourseResult.NeverStored();
        }
        String wish = code(draft.nameNl());
        String code = wish;
        for (int number = 2;
                repository.exists(code)
                        || !repository.add(code, draft, signedIn.actor().id());
                number++) {
            String end = "-" + number;
            code = wish.substring(0, Math.min(wish.length(), LONGEST_CODE - end.length())) + end;
        }
        audit.record("course.made", subject(code));
        return new CourseResult.Made(code);
    }

    /**
     * Changes a course as it was in {@code version}. Editions that are planned keep the share they were planned with.
     *
     * @param tools which tools one practises in it, by the codes that stories know them by; others are left out
     */
    @ForTrainers
    public CourseResult change(String code, int version, CourseDraft draft, Set<String> tools) {
        if (draft.holds(neverStored)) {
            return new CourseResult.NeverStored();
        }
        if (!repository.change(code, version, draft)) {
            return new CourseResult.ChangedMeanwhile();
        }
        repository.practise(
                code,
                tags.tools().stream()
                        .map(tag -> tag.key().code())
                        .filter(tools::contains)
                        .collect(Collectors.toSet()));
        repository.raiseSequence(code, clock.instant());
        audit.record("course.changed", subject(code));
        return new CourseResult.Done();
    }

    /** Offers a course no more: no new edition is planned, and those that are planned go on. */
    @ForTrainers
    public CourseResult retire(String code) {
        if (!repository.retire(code, clock.instant())) {
            return new CourseResult.ChangedMeanwhile();
        }
        audit.record("course.retired", subject(code));
        return new CourseResult.Done();
    }

    /** Offers a course again. */
    @ForTrainers
    public CourseResult offerAgain(String code) {
        if (!repository.offerAgain(code)) {
            return new CourseResult.ChangedMeanwhile();
        }
        audit.record("course.offered-again", subject(code));
        return new CourseResult.Done();
    }

    /** Puts a published story with a course. */
    @ForTrainers
    public CourseResult addStory(String code, StoryId story) {
        if (!repository.exists(code)) {
            return new CourseResult.ChangedMeanwhile();
        }
        if (stories.published(List.of(story)).isEmpty()) {
            return new CourseResult.NoSuchStory();
        }
        repository.addStory(code, story, signedIn.actor().id());
        return new CourseResult.Done();
    }

    /** Takes a story away from a course. */
    @ForTrainers
    public CourseResult removeStory(String code, StoryId story) {
        return repository.removeStory(code, story) ? new CourseResult.Done() : new CourseResult.ChangedMeanwhile();
    }

    private static String code(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String fitting =
                plain.substring(0, Math.min(plain.length(), LONGEST_CODE)).replaceAll("-$", "");
        // Also a name without one letter of ours, and the word that stands for the form in the address.
        return fitting.isEmpty() || fitting.equals("new") ? "opleiding" : fitting;
    }

    private static String subject(String code) {
        return "course:" + code;
    }
}
