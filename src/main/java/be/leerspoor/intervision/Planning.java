package be.leerspoor.intervision;

import static be.leerspoor.intervision.CareRepository.inCareOf;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a group comes together: its rhythm and its dates, in the hands of its facilitators and of the trainer in whose care
 * it is. Anyone else is refused with {@link AccessDeniedException}.
 */
@Service
@ForStaff
@Transactional
public class Planning {

    /** Dates that are proposed at once. */
    public static final int PROPOSED = 6;

    /** Characters that fit in the reason of a cancellation. */
    public static final int LONGEST_REASON = 300;

    private static final int DAYS_BETWEEN = 3;
    private static final Period FURTHEST = Period.ofYears(2);

    private final CareRepository care;
    private final MeetingRepository repository;
    private final GroupRepository groups;
    private final Methods methods;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(
            CareRepository care,
            MeetingRepository repository,
            GroupRepository groups,
            Methods methods,
            NeverStored neverStored,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.care = care;
        this.repository = repository;
        this.groups = groups;
        this.methods = methods;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a group a rhythm, or another one; what is planned stays planned. */
    public void keepRhythm(GroupId group, Rhythm rhythm) {
        takeTurn(group);
        care.keepRhythm(group, rhythm);
    }

    /** Lets a group go without a rhythm. */
    public void dropRhythm(GroupId group) {
        takeTurn(group);
        care.keepRhythm(group, null);
    }

    /** The next dates by the rhythm, without those close to a meeting that is there already; none without a rhythm. */
    @Transactional(readOnly = true)
    public List<LocalDateTime> proposals(GroupId group) {
        return groups.rhythmInCare(group, inCareOf(signedIn.actor(), today()))
                .map(rhythm -> proposals(rhythm, repository.daysFrom(group, today().minusDays(DAYS_BETWEEN))))
                .orElse(List.of());
    }

    private List<LocalDateTime> proposals(Rhythm rhythm, Collection<LocalDate> taken) {
        LocalDateTime furthest = here(clock.instant()).plus(FURTHEST);
        return rhythm.after(here(clock.instant()))
                .takeWhile(date -> !date.isAfter(furthest))
                .filter(date -> taken.stream()
                        .noneMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, date.toLocalDate())) <= DAYS_BETWEEN))
                .limit(PROPOSED)
                .toList();
    }

    /**
     * Plans a meeting on each of these dates, at the time of the clock on the wall; all of them or none. A date on which the
     * group meets already is not planned twice.
     */
    public PlanResult plan(GroupId group, Set<LocalDateTime> dates, MeetingDraft draft) {
        takeTurn(group);
        if (draft.holds(neverStored)) {
            return new PlanResult.NeverStored();
        }
        if (dates.isEmpty()) {
            return new PlanResult.NoDates();
        }
        Optional<PlanResult> impossible =
                dates.stream().map(this::impossible).flatMap(Optional::stream).findFirst();
        if (impossible.isPresent()) {
            return impossible.get();
        }
        if (draft.method().isPresent()
                && methods.newest(draft.method().get())
                        .filter(method -> draft.way() != Way.DAYS || method.overDays())
                        .isEmpty()) {
            return new PlanResult.NoSuchMethod();
        }
        List<MeetingId> planned = new ArrayList<>();
        for (LocalDateTime date : new TreeSet<>(dates)) {
            if (repository.isPlanned(group, moment(date))) {
                continue;
            }
            MeetingId meeting = MeetingId.random();
            repository.plan(meeting, group, moment(date), draft);
            events.publishEvent(new MeetingPlanned(meeting));
            planned.add(meeting);
        }
        events.publishEvent(new GroupChanged(group));
        return new PlanResult.Planned(planned);
    }

    /** Lets a planned meeting begin at another moment. Who said they would miss it or looked in already is asked anew. */
    public PlanResult move(MeetingId meeting, LocalDateTime date) {
        GroupId group = groupOf(meeting);
        Optional<PlanResult> impossible = impossible(date);
        if (impossible.isPresent()) {
            return impossible.get();
        }
        if (!repository.move(meeting, moment(date))) {
            return new PlanResult.NoLongerPlanned();
        }
        repository.askAnew(meeting);
        events.publishEvent(new MeetingMoved(meeting));
        events.publishEvent(new RoomChanged(meeting));
        events.publishEvent(new GroupChanged(group));
        return new PlanResult.Done();
    }

    /** Cancels a planned meeting, with a word on why for those who would have come. */
    public PlanResult cancel(MeetingId meeting, String reason) {
        GroupId group = groupOf(meeting);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new PlanResult.ReasonLength(LONGEST_REASON);
        }
        if (neverStored.isIn(why)) {
            return new PlanResult.NeverStored();
        }
        if (!repository.cancel(meeting, why)) {
            return new PlanResult.NoLongerPlanned();
        }
        events.publishEvent(new MeetingCancelled(meeting));
        events.publishEvent(new RoomChanged(meeting));
        events.publishEvent(new GroupChanged(group));
        return new PlanResult.Done();
    }

    private Optional<PlanResult> impossible(LocalDateTime date) {
        LocalDateTime now = here(clock.instant());
        if (!moment(date).isAfter(clock.instant())) {
            return Optional.of(new PlanResult.InThePast());
        }
        return date.isAfter(now.plus(FURTHEST)) ? Optional.of(new PlanResult.TooFarAway()) : Optional.empty();
    }

    private void takeTurn(GroupId group) {
        if (!care.takeTurn(group, inCareOf(signedIn.actor(), today()))) {
            throw GroupCare.refused();
        }
    }

    private GroupId groupOf(MeetingId meeting) {
        return repository.groupOf(meeting, inCareOf(signedIn.actor(), today())).orElseThrow(GroupCare::refused);
    }

    private static Instant moment(LocalDateTime date) {
        return date.atZone(Formats.ZONE).toInstant();
    }

    private static LocalDateTime here(Instant moment) {
        return LocalDateTime.ofInstant(moment, Formats.ZONE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
