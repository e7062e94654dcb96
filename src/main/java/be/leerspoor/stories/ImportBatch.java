package be.leerspoor.stories;

import be.leerspoor.people.Audit;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.stories.ImportReport.Outcome;
import be.leerspoor.stories.ImportRepository.Known;
import be.leerspoor.stories.ImportRepository.Written;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a number of imported stories together: all of them, or none when the database fails. */
@Component
@CalledByProgram
class ImportBatch {

    private final ImportRepository repository;
    private final DraftRepository drafts;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ImportBatch(
            ImportRepository repository,
            DraftRepository drafts,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void keep(List<CheckedStory> stories, ImportedTags tags, ImportWish wish, ImportReport report) {
        Instant now = clock.instant();
        Map<String, Known> before = repository.known(
                stories.stream().map(story -> story.told().externalId()).toList());
        Map<CheckedStory, Written> written = new LinkedHashMap<>();
        for (CheckedStory story : stories) {
            Optional<Known> known = Optional.ofNullable(before.get(story.told().externalId()));
            decide(story, known, tags, wish, report, now).ifPresent(toWrite -> written.put(story, toWrite));
        }
        List<Tag> added = tags.added();
        added.forEach(tag -> report.newTag(tag.key()));
        if (wish.dryRun() || written.isEmpty()) {
            return;
        }
        repository.addTags(added);
        repository.write(List.copyOf(written.values()), now);
        tellOfThePublished(written.values());
        wish.checkedBy().ifPresent(person -> vouch(written, person, now));
        events.publishEvent(
                new StoriesImported(written.values().stream().map(Written::id).collect(Collectors.toSet())));
    }

    /** What to write of this story, if anything; the report learns what becomes of it. */
    private Optional<Written> decide(
            CheckedStory story,
            Optional<Known> known,
            ImportedTags lists,
            ImportWish wish,
            ImportReport report,
            Instant now) {
        int line = story.told().line();
        if (known.filter(Known::owned).isPresent()) {
            report.count(Outcome.LEFT);
            report.note(ImportNote.of(line, "owned"));
            return Optional.empty();
        }
        if (known.filter(before -> before.state() == StoryState.WITHDRAWN).isPresent()) {
            report.count(Outcome.LEFT);
            report.note(ImportNote.of(line, "withdrawn"));
            return Optional.empty();
        }
        boolean open = story.marks() == 0 || wish.checkedBy().isPresent();
        // A new tag goes public with its story: one that stays closed adds none.
        Set<TagKey> tags = open
                ? lists.resolve(story.told().tags())
                : lists.known(story.told().tags());
        boolean same = known.filter(before -> isSame(before, story, tags)).isPresent();
        if (same && known.orElseThrow().state() == StoryState.PUBLISHED) {
            report.count(Outcome.UNCHANGED);
            return Optional.empty();
        }
        if (!open) {
            report.count(Outcome.DRAFT);
            report.note(ImportNote.of(line, "draft", story.marks()));
        } else {
            report.count(known.isPresent() ? Outcome.UPDATED : Outcome.PUBLISHED);
        }
        if (same && !open) {
            return Optional.empty();
        }
        return Optional.of(new Written(
                known.map(Known::id).orElseGet(StoryId::random),
                story.told().externalId(),
                known,
                story.text(StoryField.TITLE),
                story.text(StoryField.SUMMARY),
                story.text(StoryField.BODY),
                tags,
                open ? Optional.of(publishedAt(story, known, now)) : Optional.empty()));
    }

    private static boolean isSame(Known before, CheckedStory story, Set<TagKey> tags) {
        return before.text().equals(story.words())
                && before.tags().equals(tags)
                && (before.publishedAt().isEmpty()
                        || publishedAt(
                                        story,
                                        Optional.of(before),
                                        before.publishedAt().get())
                                .equals(before.publishedAt().get()));
    }

    private static Instant publishedAt(CheckedStory story, Optional<Known> known, Instant now) {
        return story.told()
                .publishedOn()
                .map(day -> day.atStartOfDay(Formats.ZONE).toInstant())
                .or(() -> known.flatMap(Known::publishedAt))
                .orElse(now);
    }

    /** What readers had on the shelf became something else, or left it. */
    private void tellOfThePublished(Collection<Written> written) {
        List<Written> changed = written.stream().filter(Written::wasPublished).toList();
        if (!changed.isEmpty()) {
            audit.record(
                    "story.changed-by-import",
                    changed.stream().map(story -> "story:" + story.id()).toList());
        }
        changed.stream()
                .filter(story -> story.state() != StoryState.PUBLISHED)
                .forEach(story -> events.publishEvent(new StoryClosed(story.id())));
    }

    private void vouch(Map<CheckedStory, Written> written, PersonId person, Instant now) {
        Map<StoryId, Integer> marks = new LinkedHashMap<>();
        written.forEach((story, kept) -> {
            if (story.marks() > 0) {
                marks.put(kept.id(), story.marks());
            }
        });
        drafts.confirm(marks, person, now);
        audit.record(
                "story.vouched-for",
                marks.keySet().stream()
                        .map(story -> "story:" + story + " person:" + person)
                        .toList());
    }
}
