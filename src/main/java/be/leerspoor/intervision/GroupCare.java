package be.leerspoor.intervision;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.Actor;
import be.leerspoor.people.Audit;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Setting up groups and looking after them. A trainer sets one up; the trainer in whose care it is and its facilitators
 * change it, and anyone else is refused with {@link AccessDeniedException}.
 */
@Service
@ForStaff
@Transactional
public class GroupCare {

    private final CareRepository repository;
    private final PromiseRepository promises;
    private final MeetingRepository meetings;
    private final Directory directory;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupCare(
            CareRepository repository,
            PromiseRepository promises,
            MeetingRepository meetings,
            Directory directory,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.promises = promises;
        this.meetings = meetings;
        this.directory = directory;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Sets up a group in one's own care, of these people from today on; the facilitators are among them. */
    @ForTrainers
    public GroupResult create(GroupDraft draft, Set<PersonId> members, Set<PersonId> facilitators, String promise) {
        Set<PersonId> everyone = new HashSet<>(members);
        everyone.addAll(facilitators);
        String wording = promise.strip();
        if (draft.holds(neverStored) || neverStored.isIn(wording)) {
            return new GroupResult.NeverStored();
        }
        if (wording.isEmpty() || wording.length() > Promises.LONGEST) {
            return new GroupResult.PromiseLength(Promises.LONGEST);
        }
        if (members.isEmpty() || !directory.allWorkHere(everyone)) {
            return new GroupResult.NoSuchPeople();
        }
        if (facilitators.isEmpty()) {
            return new GroupResult.NoFacilitator();
        }
        GroupId group = GroupId.random();
        PersonId trainer = signedIn.actor().id();
        repository.insert(group, draft, trainer, clock.instant());
        repository.admit(group, everyone, facilitators, today());
        promises.word(group, 1, wording, trainer, clock.instant());
        audit.record("group.made", subject(group));
        everyone.forEach(person -> {
            audit.record("group.member-added", subject(group, person));
            events.publishEvent(new AccessChanged(person));
        });
        return new GroupResult.Made(group);
    }

    /** Changes the details of a group as they were in {@code version}. */
    public GroupResult change(GroupId group, int version, GroupDraft draft) {
        takeTurn(group);
        if (draft.holds(neverStored)) {
            return new GroupResult.NeverStored();
        }
        if (!repository.change(group, version, draft)) {
            return new GroupResult.ChangedMeanwhile();
        }
        // A calendar takes another title only with a higher number.
        meetings.raiseSequence(group);
        audit.record("group.changed", subject(group));
        return changed(group, Set.of());
    }

    /** Takes somebody into the group from a day on, which is not past. */
    public GroupResult addMember(GroupId group, PersonId person, boolean facilitator, LocalDate from) {
        takeTurn(group);
        if (from.isBefore(today())) {
            return new GroupResult.DayPassed();
        }
        if (!directory.allWorkHere(Set.of(person))) {
            return new GroupResult.NoSuchPeople();
        }
        if (repository.stay(group, person, today()).isPresent()) {
            return new GroupResult.AlreadyMember();
        }
        repository.admit(group, Set.of(person), facilitator ? Set.of(person) : Set.of(), from);
        audit.record("group.member-added", subject(group, person));
        events.publishEvent(new MemberJoined(group, person, from));
        return changed(group, Set.of(person));
    }

    /**
     * Ends somebody's time in a group: {@code until} is the first day on which they are no longer in it, so today means
     * at once. Possible also when the group was closed.
     */
    public GroupResult endMembership(GroupId group, PersonId person, LocalDate until) {
        if (!repository.takeTurn(group, CareRepository.inCareOfOrWas(signedIn.actor(), today()))) {
            throw refused();
        }
        if (until.isBefore(today())) {
            return new GroupResult.DayPassed();
        }
        var stay = repository.stay(group, person, today());
        if (stay.isEmpty()) {
            return new GroupResult.ChangedMeanwhile();
        }
        if (stay.get().facilitator() && !repository.hasOtherFacilitator(group, person, until)) {
            return new GroupResult.NoFacilitator();
        }
        repository.end(stay.get(), until);
        audit.record("group.member-ended", subject(group, person));
        events.publishEvent(new MemberLeft(group, person, until));
        return changed(group, Set.of(person));
    }

    /** Makes somebody in the group a facilitator, or an ordinary member again, from today on. */
    public GroupResult changePart(GroupId group, PersonId person, boolean facilitator) {
        takeTurn(group);
        var stay = repository.stay(group, person, today());
        if (stay.isEmpty() || stay.get().facilitator() == facilitator) {
            return new GroupResult.ChangedMeanwhile();
        }
        if (!facilitator && !repository.hasOtherFacilitator(group, person, today())) {
            return new GroupResult.NoFacilitator();
        }
        LocalDate from = stay.get().from().isAfter(today()) ? stay.get().from() : today();
        repository.end(stay.get(), from);
        repository.goOn(group, person, facilitator, from, stay.get().until());
        audit.record(facilitator ? "group.facilitator-made" : "group.facilitator-ended", subject(group, person));
        return changed(group, Set.of(person));
    }

    /** Gives the care of a group in one's own care to another trainer. */
    @ForTrainers
    public GroupResult handOver(GroupId group, PersonId trainer) {
        Actor actor = signedIn.actor();
        takeTurn(group);
        if (directory.holders(Role.TRAINER).stream().map(Colleague::id).noneMatch(trainer::equals)) {
            return new GroupResult.NoSuchPeople();
        }
        if (!repository.handOver(group, actor.id(), trainer)) {
            throw refused();
        }
        audit.record("group.handed-over", subject(group, trainer));
        return changed(group, Set.of());
    }

    /** Ends the work of a group for good: what was planned is cancelled; its members go on reading what they read. */
    public GroupResult close(GroupId group) {
        takeTurn(group);
        if (!repository.close(group, clock.instant())) {
            return new GroupResult.ChangedMeanwhile();
        }
        meetings.cancelAll(group, text("intervision.dates.group-closed"))
                .forEach(meeting -> events.publishEvent(new MeetingCancelled(meeting)));
        audit.record("group.closed", subject(group));
        return changed(group, Set.of());
    }

    private void takeTurn(GroupId group) {
        if (!repository.takeTurn(group, CareRepository.inCareOf(signedIn.actor(), today()))) {
            throw refused();
        }
    }

    private GroupResult changed(GroupId group, Collection<PersonId> people) {
        people.forEach(person -> events.publishEvent(new AccessChanged(person)));
        events.publishEvent(new GroupChanged(group));
        return new GroupResult.Done();
    }

    static AccessDeniedException refused() {
        return new AccessDeniedException("Only who takes care of a group changes it");
    }

    static String subject(GroupId group) {
        return "group:" + group;
    }

    private static String subject(GroupId group, PersonId person) {
        return "group:" + group + " person:" + person;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
