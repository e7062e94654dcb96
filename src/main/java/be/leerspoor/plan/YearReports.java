package be.leerspoor.plan;

import be.leerspoor.people.Audit;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.GateResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StorySummary;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports of a period of the plan: the steering group makes and writes them, everyone reads what is final. The figures are those
 * of the moment at which it was made. A story is told as long as it is on the shelf, where everyone may read it, and never with
 * the name of its author.
 */
@Service
@ForStaff
@Transactional
public class YearReports {

    /** The most stories a report can tell. */
    public static final int MOST_STORIES = 12;

    private final YearReportRepository repository;
    private final PlanFrameRepository frames;
    private final ReportMaking making;
    private final Stories stories;
    private final PrivacyGate gate;
    private final Audit audit;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    YearReports(
            YearReportRepository repository,
            PlanFrameRepository frames,
            ReportMaking making,
            Stories stories,
            PrivacyGate gate,
            Audit audit,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.frames = frames;
        this.making = making;
        this.stories = stories;
        this.gate = gate;
        this.audit = audit;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** The reports that are theirs to read, that of the last period first. */
    @Transactional(readOnly = true)
    public List<YearReportLine> all() {
        return repository.all(signedIn.actor());
    }

    /** Whether the signed-in person may make one. */
    @Transactional(readOnly = true)
    public boolean mayMake() {
        return signedIn.has(Role.STEERING_GROUP);
    }

    /** One report; empty when there is none such, or it is not theirs to read. */
    @Transactional(readOnly = true)
    public Optional<YearReport> find(UUID report) {
        return repository.find(report, signedIn.actor()).map(this::report);
    }

    private YearReport report(YearReportRepository.Kept kept) {
        Map<ReportPart, YearReport.Written> parts = new EnumMap<>(ReportPart.class);
        kept.parts().forEach(part -> parts.put(part.part(), new YearReport.Written(part.words(), part.version())));
        return new YearReport(
                kept.id(),
                kept.title(),
                kept.from(),
                kept.until(),
                kept.byName(),
                Optional.ofNullable(kept.madeAt()),
                Optional.ofNullable(kept.figures()).map(FrozenReportText::read),
                Optional.ofNullable(kept.finalAt()),
                parts,
                stories.published(kept.stories()),
                kept.finalAt() == null && signedIn.has(Role.STEERING_GROUP));
    }

    /** How far the making of a report is; empty when nobody is at it. */
    @ForSteering
    @Transactional(readOnly = true)
    public Optional<ReportProgress> progress(UUID report) {
        return making.progress(report);
    }

    /** Begins a report under an id that whoever asks made up: asked twice, it is made once. */
    @ForSteering
    public ReportResult make(UUID id, ReportDraft draft, Confirmation confirmation) {
        if (frames.knownAt(clock.instant()).isEmpty()) {
            return new ReportResult.NotBegun();
        }
        return switch (gate.release(draft.title(), confirmation)) {
            case ShareDecision.Refused _ -> new ReportResult.Refused();
            case ShareDecision.Unconfirmed marks -> new ReportResult.Unconfirmed(List.of(marks));
            case ShareDecision.Released(var text, var _) -> {
                if (text.isBlank() || text.length() > ReportDraft.LONGEST) {
                    yield new ReportResult.WrongLength(ReportDraft.LONGEST);
                }
                boolean begun = repository.begin(
                        id,
                        text.value(),
                        draft.from(),
                        draft.until(),
                        clock.instant(),
                        signedIn.actor().id());
                if (begun) {
                    events.publishEvent(new ReportAsked(id, draft.from(), draft.until()));
                }
                yield new ReportResult.Kept(id);
            }
        };
    }

    /** Takes the figures of a report of which the making was cut short; false when it has them. */
    @ForSteering
    public boolean makeAgain(UUID report) {
        Optional<YearReportRepository.Kept> cut =
                repository.find(report, signedIn.actor()).filter(kept -> kept.madeAt() == null);
        cut.ifPresent(kept -> events.publishEvent(new ReportAsked(report, kept.from(), kept.until())));
        return cut.isPresent();
    }

    /** Keeps what somebody is writing, on top of that version. */
    @ForSteering
    public SaveResult write(UUID report, ReportPart part, String typed, int basedOn) {
        if (!repository.hold(report)) {
            return new SaveResult.Closed();
        }
        return switch (gate.check(typed)) {
            case GateResult.Refused(var findings) -> new SaveResult.Refused(findings);
            case GateResult.Storable kept -> {
                if (kept.text().length() > ReportPart.LONGEST) {
                    yield new SaveResult.TooLong(ReportPart.LONGEST);
                }
                if (repository.write(
                        report,
                        part,
                        basedOn,
                        kept.text().value(),
                        signedIn.actor().id())) {
                    yield new SaveResult.Saved(kept.text(), basedOn + 1, clock.instant(), kept.findings());
                }
                YearReport.Written theirs = find(report).orElseThrow().part(part);
                // A save whose answer got lost on the way is simply sent again.
                yield theirs.words().equals(kept.text().value())
                        ? new SaveResult.Saved(kept.text(), theirs.version(), clock.instant(), kept.findings())
                        : new SaveResult.Conflict(theirs.words(), theirs.version());
            }
        };
    }

    /** Chooses which stories it tells, in this order; what is not on the shelf is left out. False when it is final. */
    @ForSteering
    public boolean tell(UUID report, List<StoryId> chosen) {
        if (!repository.hold(report)) {
            return false;
        }
        repository.tell(
                report,
                stories.published(chosen.stream().distinct().limit(MOST_STORIES).toList()).stream()
                        .map(StorySummary::id)
                        .toList());
        return true;
    }

    /** Makes a report final: from then on everyone reads it and nobody writes in it. */
    @ForSteering
    public ReportResult makeFinal(UUID report, Confirmation confirmation) {
        if (!repository.hold(report)) {
            return new ReportResult.NotThere();
        }
        YearReport stands = find(report).orElseThrow();
        if (stands.madeAt().isEmpty()) {
            return new ReportResult.NotThere();
        }
        SequencedMap<String, String> words = new LinkedHashMap<>();
        for (ReportPart part : ReportPart.values()) {
            words.put(part.name(), stands.part(part).words());
        }
        return switch (gate.release(words, confirmation)) {
            case FormDecision.Refused _ -> new ReportResult.Refused();
            case FormDecision.Unconfirmed(var fields) -> new ReportResult.Unconfirmed(List.copyOf(fields.values()));
            case FormDecision.Released _ -> {
                repository.makeFinal(report, clock.instant());
                audit.record("plan.report-final", "report:" + report);
                yield new ReportResult.Kept(report);
            }
        };
    }

    /** Throws a report away that is not final; false when there is none such. */
    @ForSteering
    public boolean discard(UUID report) {
        if (!repository.hold(report)) {
            return false;
        }
        repository.remove(report);
        return true;
    }
}
