package be.leerspoor.plan;

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
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what in the plan has become theirs to see to, is over its time or moved, in the transaction of the change itself.
 * A notice says the name of an item and nothing more of it, and who did a thing is not told of it.
 */
@Component
@CalledByProgram
class PlanAnnouncements {

    private final PlanAnnouncementRepository repository;
    private final PlanItemRepository items;
    private final Recipients recipients;
    private final Notices notices;
    private final Clock clock;

    PlanAnnouncements(
            PlanAnnouncementRepository repository,
            PlanItemRepository items,
            Recipients recipients,
            Notices notices,
            Clock clock) {
        this.repository = repository;
        this.items = items;
        this.recipients = recipients;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells of a revision what is news to others, and takes back what no longer holds. */
    void written(Optional<PlanContent> before, PlanRevisionRepository.New now) {
        String path = path(now.id());
        if (now.takenAway()) {
            notices.forget(PlanNotices.GIVEN, path);
            notices.forget(PlanNotices.OVERDUE, path);
            notices.forget(PlanNotices.MOVED, path);
        } else if (now.content() instanceof Action action) {
            given(before.map(Action.class::cast), action, now);
        } else if (now.content() instanceof Milestone milestone) {
            before.map(Milestone.class::cast)
                    .filter(stood -> !stood.on().equals(milestone.on()))
                    .ifPresent(_ -> moved(milestone, now));
        }
    }

    /** Tells who sees to an action that its time is over, once for each day by which it was to be done. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    @Transactional
    public void tellOfOverdue() {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        repository
                .takeOverdue(today, clock.instant())
                .forEach(late -> notices.tell(
                        Set.of(late.owner()),
                        PlanNotices.OVERDUE,
                        language -> text(late.item(), language, "overdue", late.title())));
    }

    private void given(Optional<Action> before, Action action, PlanRevisionRepository.New now) {
        Set<PersonId> had = before.map(PlanAnnouncements::people).orElseGet(Set::of);
        had.stream().filter(person -> !people(action).contains(person)).forEach(person -> {
            notices.forget(person, PlanNotices.GIVEN, path(now.id()));
            notices.forget(person, PlanNotices.OVERDUE, path(now.id()));
        });
        if (!action.isOverdue(LocalDate.now(clock.withZone(Formats.ZONE)))) {
            notices.forget(PlanNotices.OVERDUE, path(now.id()));
        }
        if (!before.map(Action::owner).equals(Optional.of(action.owner()))) {
            tell(Set.of(action.owner()), PlanNotices.GIVEN, now, "owner");
        }
        Set<PersonId> helpers = new HashSet<>(action.helpers());
        helpers.removeAll(had);
        tell(helpers, PlanNotices.GIVEN, now, "helper");
    }

    /** Whoever does something for the same objective reckons with its milestones. */
    private void moved(Milestone milestone, PlanRevisionRepository.New now) {
        Set<PersonId> concerned = repository.atWorkFor(milestone.objective());
        // Confidential: what a region has of its own is told to nobody elsewhere, and not by its name to who may leave
        // it.
        concerned.removeIf(person -> recipients
                .actor(person)
                .flatMap(reader -> items.latest(now.id(), reader))
                .isEmpty());
        tell(concerned, PlanNotices.MOVED, now, milestone.region().isEmpty() ? "moved" : "moved-here");
    }

    private void tell(Collection<PersonId> people, String kind, PlanRevisionRepository.New now, String what) {
        Set<PersonId> others = new HashSet<>(people);
        others.remove(now.by());
        String name = what.equals("moved-here") ? "" : now.content().title();
        notices.tell(others, kind, language -> text(now.id(), language, what, name));
    }

    private static Set<PersonId> people(Action action) {
        Set<PersonId> people = new HashSet<>(action.helpers());
        people.add(action.owner());
        return people;
    }

    private static NoticeText text(ItemId item, Locale language, String what, String name) {
        return new NoticeText(Texts.textIn(language, "plan.told." + what), name, path(item)).about("item:" + item);
    }

    private static String path(ItemId item) {
        return "plan/items/" + item;
    }
}
