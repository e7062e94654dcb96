package be.leerspoor.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Recipients;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what in the plan has become theirs to see to, is over its time or moved, and takes back what no longer holds, in the
 * transaction of the change itself. A notice says the name of an item and nothing more of it, and who did a thing is not told of it.
 */
@Component
@CalledByProgram
class PlanAnnouncements {

    private static final int LONGEST_NAME = 160;

    /** What is told of one item. */
    private enum Told {
        OWNER(PlanNotices.GIVEN),
        HELPER(PlanNotices.GIVEN),
        OVERDUE(PlanNotices.OVERDUE),
        MOVED(PlanNotices.MOVED),
        MOVED_IN_REGION(PlanNotices.MOVED);

        private final String kind;

        Told(String kind) {
            this.kind = kind;
        }
    }

    /** Whose action is over its time, and since when. */
    private record Late(PersonId owner, LocalDate until) {}

    private final PlanAnnouncementRepository repository;
    private final Recipients recipients;
    private final Notices notices;
    private final Clock clock;

    PlanAnnouncements(PlanAnnouncementRepository repository, Recipients recipients, Notices notices, Clock clock) {
        this.repository = repository;
        this.recipients = recipients;
        this.notices = notices;
        this.clock = clock;
    }

    /** Compares what an item is to people now with what it was to them before, and tells or takes back what differs. */
    void written(Optional<PlanItem<?>> stood, PlanRevisionRepository.New now) {
        Optional<PlanContent> before = stood.filter(item -> !item.takenAway()).map(PlanItem::content);
        Optional<PlanContent> after = Optional.of(now.content()).filter(_ -> !now.takenAway());
        switch (now.content()) {
            case Action _ -> changed(now, before.map(Action.class::cast), after.map(Action.class::cast));
            case Milestone _ -> moved(now, before.map(Milestone.class::cast), after.map(Milestone.class::cast));
            case Objective _, Risk _, Decision _ -> {
                // Of everybody, and nobody's alone to see to.
            }
        }
    }

    /** Tells each person once how many actions a file put on their name. What is over its time already, is no news of today. */
    void takenOver(List<PlanRevisionRepository.New> added) {
        List<PlanRevisionRepository.New> toDo = added.stream()
                .filter(item -> item.content() instanceof Action action
                        && !action.state().isOver())
                .toList();
        repository.noteAsTold(
                toDo.stream()
                        .filter(item -> item.content() instanceof Action action && action.isOverdue(today()))
                        .map(PlanRevisionRepository.New::id)
                        .toList(),
                clock.instant());
        Map<PersonId, Long> counts = toDo.stream()
                .filter(item -> item.content() instanceof Action action
                        && !action.owner().equals(item.by()))
                .collect(groupingBy(item -> ((Action) item.content()).owner(), counting()));
        counts.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet())))
                .forEach((count, people) -> notices.tell(
                        people,
                        PlanNotices.GIVEN,
                        language -> new NoticeText(
                                Texts.textIn(language, "plan.told.file", count),
                                Texts.textIn(language, "plan.told.file-line"),
                                "plan")));
    }

    /** Tells who sees to an action that its time is over, once as long as it is. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    @Transactional
    public void tellOfOverdue() {
        repository
                .takeOverdue(today(), clock.instant())
                .forEach(late -> tell(Set.of(late.owner()), Told.OVERDUE, late.item(), late.title()));
    }

    private void changed(PlanRevisionRepository.New now, Optional<Action> before, Optional<Action> after) {
        Map<PersonId, Told> had = parts(before);
        Map<PersonId, Told> have = parts(after);
        had.forEach((person, part) -> {
            if (part != have.get(person)) {
                notices.forget(person, part.kind, path(now.id()));
            }
        });
        Optional<Late> was = late(before);
        if (was.isPresent() && !was.equals(late(after))) {
            notices.forget(was.get().owner(), PlanNotices.OVERDUE, path(now.id()));
            repository.forgetAsTold(now.id());
        }
        have.entrySet().stream()
                .filter(part -> part.getValue() != had.get(part.getKey()))
                .filter(part -> !part.getKey().equals(now.by()))
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet())))
                .forEach((part, people) ->
                        tell(people, part, now.id(), now.content().title()));
    }

    /** What an action asks of people, as long as anything is to be done for it. */
    private static Map<PersonId, Told> parts(Optional<Action> action) {
        Map<PersonId, Told> parts = new HashMap<>();
        action.filter(each -> !each.state().isOver()).ifPresent(toDo -> {
            toDo.helpers().forEach(helper -> parts.put(helper, Told.HELPER));
            parts.put(toDo.owner(), Told.OWNER);
        });
        return parts;
    }

    private Optional<Late> late(Optional<Action> action) {
        return action.filter(each -> each.isOverdue(today())).map(each -> new Late(each.owner(), each.until()));
    }

    /** Whoever does something for the same objective reckons with its milestones. */
    private void moved(PlanRevisionRepository.New now, Optional<Milestone> before, Optional<Milestone> after) {
        if (before.isEmpty()) {
            return;
        }
        // Confidential: what becomes of a region alone is named nowhere any more, neither in what was told nor in a
        // mail.
        if (after.isEmpty() || !after.get().region().equals(before.get().region())) {
            notices.forget(PlanNotices.MOVED, path(now.id()));
        }
        if (after.isEmpty() || after.get().on().equals(before.get().on())) {
            return;
        }
        Set<PersonId> concerned = repository.atWorkFor(after.get().objective());
        concerned.remove(now.by());
        if (after.get().region().isEmpty()) {
            tell(concerned, Told.MOVED, now.id(), now.content().title());
        } else {
            // Confidential: what a region has of its own is told to nobody elsewhere, and not by its name to who may
            // leave it.
            tell(repository.readers(now.id(), recipients.actors(concerned)), Told.MOVED_IN_REGION, now.id(), "");
        }
    }

    private void tell(Collection<PersonId> people, Told told, ItemId item, String name) {
        notices.tell(people, told.kind, language -> text(told, item, name, language));
    }

    private static NoticeText text(Told told, ItemId item, String name, Locale language) {
        return new NoticeText(
                        Texts.textIn(language, Texts.key("plan.told.title", told), shortened(name)),
                        Texts.textIn(language, Texts.key("plan.told.line", told)),
                        path(item))
                .about("item:" + item);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return name.substring(0, end).strip() + "…";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    private static String path(ItemId item) {
        return "plan/items/" + item;
    }
}
