package be.leerspoor.plan;

import be.leerspoor.people.Directory;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in the plan. Every change is a revision on top of the one that was seen; whoever is second is told what the first one
 * wrote. An item that is not theirs to see answers as one that does not exist.
 */
@Service
@ForStaff
@Transactional
public class PlanItems {

    private final PlanItemRepository items;
    private final PlanRevisionRepository revisions;
    private final PlanFrameRepository frames;
    private final PlanAnnouncements announcements;
    private final PrivacyGate gate;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Clock clock;

    PlanItems(
            PlanItemRepository items,
            PlanRevisionRepository revisions,
            PlanFrameRepository frames,
            PlanAnnouncements announcements,
            PrivacyGate gate,
            Directory directory,
            SignedIn signedIn,
            Clock clock) {
        this.items = items;
        this.revisions = revisions;
        this.frames = frames;
        this.announcements = announcements;
        this.gate = gate;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Puts something new in the plan, under an id that whoever asks made up: asked twice, it is there once. */
    public PlanResult add(ItemId id, PlanContent content, Set<PlanLink> links, Confirmation confirmation) {
        return add(id, content, links, confirmation, first -> announcements.written(Optional.empty(), first));
    }

    /** The same; who asks tells of it. */
    PlanResult add(
            ItemId id,
            PlanContent content,
            Set<PlanLink> links,
            Confirmation confirmation,
            Consumer<PlanRevisionRepository.New> announcing) {
        PlanRights rights = PlanRights.of(signedIn.actor());
        if (!rights.mayWrite(content)) {
            return new PlanResult.NotThere();
        }
        Optional<PlanProblem> problem = problem(content, Optional.empty(), "");
        if (problem.isPresent()) {
            return new PlanResult.Faulty(problem.get());
        }
        return released(content, Optional.empty(), "", confirmation, words -> {
            var first = new PlanRevisionRepository.New(
                    id, 1, clock.instant(), rights.me(), "", false, links, content.with(words));
            return revisions.addItem(first) ? kept(first, announcing) : afterOther(first);
        });
    }

    /** Changes an item of that revision. The day of a milestone is moved with a reason. */
    public PlanResult change(
            ItemId id, int number, PlanContent content, Set<PlanLink> links, String reason, Confirmation confirmation) {
        return write(id, number, Deed.CHANGE, reason, confirmation, (rights, stands) -> {
            boolean theirs = rights.mayWrite(stands.content()) && rights.mayWrite(content);
            return theirs && stands.content().kind() == content.kind()
                    ? Optional.of(new Written(content, links))
                    : Optional.empty();
        });
    }

    /** Says how it stands with an action: for who sees to it, who helps with it, and who may write it. */
    public PlanResult report(ItemId id, int number, ActionState state, String notes, Confirmation confirmation) {
        return write(
                id,
                number,
                Deed.CHANGE,
                "",
                confirmation,
                (rights, stands) -> stands.content() instanceof Action action && rights.mayReport(action)
                        ? Optional.of(new Written(action.in(state, notes), stands.links()))
                        : Optional.empty());
    }

    /** Takes an item out of the plan; it can be brought back. An objective goes once nothing is for it any more. */
    public PlanResult takeAway(ItemId id, int number, String reason, Confirmation confirmation) {
        return write(id, number, Deed.TAKE_AWAY, reason, confirmation, PlanItems::asItStands);
    }

    /** Puts an item that was taken out, back as it was. */
    public PlanResult bringBack(ItemId id, int number) {
        return write(id, number, Deed.BRING_BACK, "", Confirmation.none(), PlanItems::asItStands);
    }

    private static Optional<Written> asItStands(PlanRights rights, PlanItem<?> stands) {
        return rights.mayWrite(stands.content())
                ? Optional.of(new Written(stands.content(), stands.links()))
                : Optional.empty();
    }

    private enum Deed {
        CHANGE,
        TAKE_AWAY,
        BRING_BACK
    }

    private record Written(PlanContent content, Set<PlanLink> links) {}

    /** What somebody wants an item to be; empty when it is not theirs to write. */
    private interface Wish {
        Optional<Written> of(PlanRights rights, PlanItem<?> stands);
    }

    private PlanResult write(ItemId id, int number, Deed deed, String reason, Confirmation confirmation, Wish wish) {
        PlanRights rights = PlanRights.of(signedIn.actor());
        Optional<PlanItem<?>> found = items.latest(id, signedIn.actor());
        if (found.isEmpty()) {
            return new PlanResult.NotThere();
        }
        PlanItem<?> stands = found.get();
        Optional<Written> written = wish.of(rights, stands);
        if (written.isEmpty()) {
            return new PlanResult.NotThere();
        }
        PlanContent content = written.get().content();
        Set<PlanLink> links = written.get().links();
        Function<Map<PlanField, String>, PlanRevisionRepository.New> next = words -> new PlanRevisionRepository.New(
                id,
                number + 1,
                clock.instant(),
                rights.me(),
                words.getOrDefault(PlanField.REASON, ""),
                deed == Deed.TAKE_AWAY,
                links,
                content.with(words));
        if (stands.number() != number) {
            // A save whose answer got lost on the way is simply sent again.
            return stands.number() == number + 1 && stands.by().id().equals(rights.me())
                    ? released(
                            content,
                            Optional.of(stands.content()),
                            reason,
                            confirmation,
                            words -> afterOther(next.apply(words)))
                    : new PlanResult.ChangedMeanwhile(stands);
        }
        if (stands.takenAway() != (deed == Deed.BRING_BACK)) {
            return new PlanResult.NotThere();
        }
        Optional<PlanProblem> problem = deed == Deed.TAKE_AWAY
                ? Optional.of(PlanProblem.STILL_HAS_PARTS).filter(_ -> hasParts(id))
                : problem(content, Optional.of(stands), reason);
        if (problem.isPresent()) {
            return new PlanResult.Faulty(problem.get());
        }
        return released(content, Optional.of(stands.content()), reason, confirmation, words -> {
            PlanRevisionRepository.New revision = next.apply(words);
            return revisions.addRevision(revision)
                    ? kept(revision, now -> announcements.written(Optional.of(stands), now))
                    : afterOther(revision);
        });
    }

    private Optional<PlanProblem> problem(PlanContent content, Optional<PlanItem<?>> before, String reason) {
        Optional<PlanFrame> frame = frames.knownAt(clock.instant());
        if (frame.isEmpty()) {
            return Optional.of(PlanProblem.NOT_BEGUN);
        }
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        PlanCalendar calendar = frame.get().calendar();
        return switch (content) {
            case Objective _, Risk _ -> Optional.empty();
            case Action action -> {
                if (!action.touches(calendar.firstDay(), calendar.lastDay())) {
                    yield Optional.of(PlanProblem.OUTSIDE_THE_PLAN);
                }
                if (!stands(action.objective())) {
                    yield Optional.of(PlanProblem.NO_OBJECTIVE);
                }
                yield Optional.of(PlanProblem.NOT_HERE).filter(_ -> !workHere(action, before));
            }
            case Milestone milestone -> {
                if (calendar.yearOf(milestone.on()).isEmpty()) {
                    yield Optional.of(PlanProblem.OUTSIDE_THE_PLAN);
                }
                if (!stands(milestone.objective())) {
                    yield Optional.of(PlanProblem.NO_OBJECTIVE);
                }
                if (milestone.reachedOn().filter(today::isBefore).isPresent()) {
                    yield Optional.of(PlanProblem.IN_THE_FUTURE);
                }
                yield Optional.of(PlanProblem.REASON_MISSING)
                        .filter(_ -> reason.isBlank() && isMoved(milestone, before));
            }
            case Decision decision ->
                Optional.of(PlanProblem.IN_THE_FUTURE)
                        .filter(_ -> decision.taken() && decision.on().isAfter(today));
        };
    }

    private static boolean isMoved(Milestone milestone, Optional<PlanItem<?>> before) {
        return before.flatMap(item -> item.as(Milestone.class))
                .filter(item -> !item.content().on().equals(milestone.on()))
                .isPresent();
    }

    private boolean hasParts(ItemId objective) {
        revisions.hold(objective);
        return items.hasParts(objective);
    }

    private boolean stands(ItemId objective) {
        revisions.hold(objective);
        return items.latest(objective, signedIn.actor())
                .filter(item -> !item.takenAway())
                .flatMap(item -> item.as(Objective.class))
                .isPresent();
    }

    /** Who had a part in it already, may have left since. */
    private boolean workHere(Action action, Optional<PlanItem<?>> before) {
        Set<PersonId> people = new HashSet<>(action.helpers());
        people.add(action.owner());
        before.flatMap(item -> item.as(Action.class)).ifPresent(item -> {
            people.remove(item.content().owner());
            people.removeAll(item.content().helpers());
        });
        return directory.allWorkHere(people);
    }

    /** What stands already as it is typed was looked at when it was written, and needs no second confirmation. */
    private PlanResult released(
            PlanContent content,
            Optional<PlanContent> before,
            String reason,
            Confirmation confirmation,
            Function<Map<PlanField, String>, PlanResult> keep) {
        SequencedMap<String, String> typed = content.typed(reason);
        if (gate.check(typed) instanceof FormResult.Refused) {
            return new PlanResult.Refused();
        }
        Map<String, String> stood =
                before.<Map<String, String>>map(was -> was.typed("")).orElse(Map.of());
        SequencedMap<String, String> fresh = new LinkedHashMap<>(typed);
        fresh.entrySet().removeIf(field -> field.getValue().equals(stood.get(field.getKey())));
        return switch (gate.release(fresh, confirmation)) {
            case FormDecision.Refused _ -> new PlanResult.Refused();
            case FormDecision.Unconfirmed(var fields) -> new PlanResult.Unconfirmed(List.copyOf(fields.values()));
            case FormDecision.Released(var fields) -> {
                Map<PlanField, String> words = new EnumMap<>(PlanField.class);
                typed.forEach((field, text) -> words.put(PlanField.valueOf(field), text));
                fields.forEach((field, released) ->
                        words.put(PlanField.valueOf(field), released.text().value()));
                yield words.entrySet().stream()
                        .filter(field ->
                                field.getValue().length() > field.getKey().longest())
                        .findFirst()
                        .<PlanResult>map(field -> new PlanResult.TooLong(
                                field.getKey(), field.getKey().longest()))
                        .orElseGet(() -> keep.apply(words));
            }
        };
    }

    private static PlanResult kept(
            PlanRevisionRepository.New revision, Consumer<PlanRevisionRepository.New> announcing) {
        announcing.accept(revision);
        return new PlanResult.Kept(revision.id(), revision.number());
    }

    /** The same revision of the same person is the one that was to be kept; any other is what somebody else wrote. */
    private PlanResult afterOther(PlanRevisionRepository.New revision) {
        return items.latest(revision.id(), signedIn.actor())
                .<PlanResult>map(item -> item.number() == revision.number()
                                && item.by().id().equals(revision.by())
                                && item.content().equals(revision.content())
                                && item.links().equals(revision.links())
                                && item.reason().equals(revision.reason())
                                && item.takenAway() == revision.takenAway()
                        ? new PlanResult.Kept(item.id(), item.number())
                        : new PlanResult.ChangedMeanwhile(item))
                .orElseGet(PlanResult.NotThere::new);
    }
}
