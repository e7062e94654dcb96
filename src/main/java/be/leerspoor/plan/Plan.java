package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan, read by everyone: what is common, and what their own region has of its own. Who steers or manages every region reads
 * what every region has.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Plan {

    private final PlanFrameRepository frames;
    private final PlanItemRepository items;
    private final PlanGlanceRepository glances;
    private final SteeringMeetingRepository meetings;
    private final SignedIn signedIn;
    private final Clock clock;

    Plan(
            PlanFrameRepository frames,
            PlanItemRepository items,
            PlanGlanceRepository glances,
            SteeringMeetingRepository meetings,
            SignedIn signedIn,
            Clock clock) {
        this.frames = frames;
        this.items = items;
        this.glances = glances;
        this.meetings = meetings;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The plan as it is or as it was known at the end of a day; empty as long as nobody had begun it. */
    public Optional<PlanAsKnown> asKnown(KnownOn on) {
        return asKnown(on.moment(clock), on.today(clock));
    }

    /** The plan as it is, without what is or was of a region alone: what may be told to everybody. */
    public Optional<PlanAsKnown> asEverybodyReadsIt() {
        Instant now = clock.instant();
        return asKnown(now, KnownOn.now().today(clock), items.commonAt(now));
    }

    /** The same with what the signed-in person may do in it. */
    public Optional<PlanDesk> desk() {
        PlanRights rights = PlanRights.of(signedIn.actor());
        return asKnown(KnownOn.now()).map(plan -> new PlanDesk(plan, rights));
    }

    /** Every revision of an item with the names in it, the first one first; empty for who may not see it. */
    public Optional<ItemHistory> history(ItemId item) {
        PlanItemRepository.Found found = items.history(item, signedIn.actor());
        return found.items().isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemHistory(found.items(), found.names(), found.regions()));
    }

    /** The plan at a glance, in one statement; empty as long as nobody had begun it. */
    public Optional<PlanGlance> glance() {
        return glances.glance(KnownOn.now().today(clock), signedIn.actor());
    }

    /** The plan as it stood when a meeting was closed; as it is as long as the meeting goes on. */
    public Optional<PlanAsKnown> at(SteeringMeeting meeting) {
        Instant moment = meeting.closedAt().orElseGet(clock::instant);
        return asKnown(moment, LocalDate.ofInstant(moment, Formats.ZONE));
    }

    /** What is news in the plan as it was just read. */
    public PlanNews news(PlanAsKnown plan) {
        return PlanNews.of(plan, meetings.lastClosed(clock.instant()));
    }

    private Optional<PlanAsKnown> asKnown(Instant moment, LocalDate today) {
        return asKnown(moment, today, items.knownAt(moment, signedIn.actor()));
    }

    private Optional<PlanAsKnown> asKnown(Instant moment, LocalDate today, PlanItemRepository.Found found) {
        return frames.knownAt(moment)
                .map(frame ->
                        new PlanAsKnown(frame, today, found.items(), found.slips(), found.names(), found.regions()));
    }
}
