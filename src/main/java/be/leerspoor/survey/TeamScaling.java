package be.leerspoor.survey;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a team says it is, between its own worst and best. The people of the team and who leads it read it and write it; a team
 * that is somebody else's answers as one that does not exist.
 */
@Service
@ForStaff
@Transactional
public class TeamScaling {

    private final ScalingRepository repository;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    TeamScaling(ScalingRepository repository, PrivacyGate gate, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The teams whose scale the signed-in person reads and writes: those they are in, then those they lead, each by name. */
    @Transactional(readOnly = true)
    public List<OwnTeam> teams() {
        return Alphabet.sorted(repository.teams(signedIn.actor()), OwnTeam::name).stream()
                .sorted(Comparator.comparing(team -> !team.member()))
                .toList();
    }

    /** What a team said, the latest first; nothing of one that is not theirs. */
    @Transactional(readOnly = true)
    public List<Scaling> scalings(TeamId team) {
        return repository.of(team, signedIn.actor());
    }

    /** The step that each of these teams agreed last, by the name of the team; a team that agreed none is left out. */
    @Transactional(readOnly = true)
    public List<AgreedStep> agreedSteps() {
        return Alphabet.sorted(repository.lastSteps(signedIn.actor()), AgreedStep::team).stream()
                .filter(step -> !step.words().isBlank())
                .toList();
    }

    /** One scaling, with the step that was agreed; empty when it is not of a team of theirs. */
    @Transactional(readOnly = true)
    public Optional<Scaling> scaling(UUID scaling) {
        return repository.find(scaling, signedIn.actor());
    }

    /** Writes down where the team stands today; a team does so once a day at most. */
    public ScalingResult scale(TeamId team, ScalingDraft draft, Confirmation confirmation) {
        Actor me = signedIn.actor();
        if (repository.teams(me).stream().noneMatch(own -> own.id().equals(team))) {
            return new ScalingResult.NotThere();
        }
        LocalDate today = LocalDate.now(clock);
        return released(draft, confirmation, text -> {
            UUID id = UUID.randomUUID();
            return repository.add(id, team, today, text, me.id())
                    ? new ScalingResult.Kept(id)
                    : afterOther(repository.onDay(team, today, me), text);
        });
    }

    /** Corrects one of that version, until some days after it was written down. */
    public ScalingResult correct(UUID scaling, int version, ScalingDraft draft, Confirmation confirmation) {
        Actor me = signedIn.actor();
        Optional<Scaling> stands = repository.find(scaling, me);
        if (stands.isEmpty()) {
            return new ScalingResult.NotThere();
        }
        LocalDate until = stands.get().correctableUntil();
        if (LocalDate.now(clock).isAfter(until)) {
            return new ScalingResult.TooLate(until);
        }
        return released(
                draft,
                confirmation,
                text -> repository.correct(scaling, version, text, me.id())
                        ? new ScalingResult.Kept(scaling)
                        : afterOther(repository.find(scaling, me), text));
    }

    /** Where all teams together stood; empty when that is known of too few. */
    @Transactional(readOnly = true)
    public Optional<TeamScalingFigures> figures() {
        return ToldScalings.of(repository.everything(), LocalDate.now(clock));
    }

    private ScalingResult released(
            ScalingDraft draft, Confirmation confirmation, Function<ScalingText, ScalingResult> keep) {
        return switch (gate.release(draft.words(), confirmation)) {
            case FormDecision.Refused _ -> new ScalingResult.Refused();
            case FormDecision.Unconfirmed(var fields) -> new ScalingResult.Unconfirmed(List.copyOf(fields.values()));
            case FormDecision.Released(var fields) -> {
                ScalingText text = ScalingText.of(draft.number(), fields);
                yield text.tooLong()
                        .<ScalingResult>map(field -> new ScalingResult.TooLong(field, field.longest()))
                        .orElseGet(() -> keep.apply(text));
            }
        };
    }

    /** A save whose answer got lost on the way is simply sent again: the same words are nobody else's. */
    private static ScalingResult afterOther(Optional<Scaling> stands, ScalingText text) {
        return stands.<ScalingResult>map(scaling -> scaling.says(text)
                        ? new ScalingResult.Kept(scaling.id())
                        : new ScalingResult.ChangedMeanwhile(scaling.id()))
                .orElseGet(ScalingResult.NotThere::new);
    }
}
