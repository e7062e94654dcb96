package be.leerspoor.survey;

import be.leerspoor.people.Audit;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statements that the organisation adds to the grid of effects, beside the published ones, which stay as they are. What
 * becomes of one that is taken away is the same to whoever asks, whatever points at it.
 */
@Service
@ForSurveyMakers
@Transactional
public class OwnStatements {

    private final StatementRepository repository;
    private final ImpactRepository tags;
    private final PrivacyGate gate;
    private final Audit audit;

    OwnStatements(StatementRepository repository, ImpactRepository tags, PrivacyGate gate, Audit audit) {
        this.repository = repository;
        this.tags = tags;
        this.gate = gate;
        this.audit = audit;
    }

    /** Every one that is offered, in the order of the grid. */
    @Transactional(readOnly = true)
    public List<OwnStatement> all() {
        return repository.offered().stream()
                .sorted(Comparator.comparing(OwnStatement::spot, ImpactSpot.ORDER))
                .toList();
    }

    /** Adds one to a cell, after all others there. The same once more is kept once. */
    public StatementResult add(
            ImpactLevel level,
            ImpactTerm term,
            ImpactDirection direction,
            StatementDraft draft,
            Confirmation confirmation) {
        return released(draft, confirmation, words -> add(level, term, direction, words));
    }

    private StatementResult add(ImpactLevel level, ImpactTerm term, ImpactDirection direction, Words words) {
        while (true) {
            // Before the words are compared: whoever adds the same at this moment is then seen here, or in the way
            // below.
            int number = repository.lastNumber(level, term) + 1;
            List<OwnStatement> offered = repository.offered(level, term);
            Optional<OwnStatement> same = offered.stream()
                    .filter(own -> own.says(words) && own.statement().direction() == direction)
                    .findFirst();
            if (same.isPresent()) {
                return new StatementResult.Kept(same.get().spot());
            }
            if (isSaidBy(statements(level, term, offered), words)) {
                return new StatementResult.AlreadyThere();
            }
            if (number > ImpactSpot.HIGHEST) {
                return new StatementResult.Full();
            }
            ImpactSpot spot = new ImpactSpot(level, term, number);
            if (repository.add(spot, direction, words)) {
                return kept("survey.statement-added", spot);
            }
        }
    }

    /** Corrects the words of the one of that version; where it stands, and whether it is a gain, stays what authors chose. */
    public StatementResult correct(ImpactSpot spot, int version, StatementDraft draft, Confirmation confirmation) {
        return released(draft, confirmation, words -> {
            Stream<ImpactStatement> others = statements(
                            spot.level(), spot.term(), repository.offered(spot.level(), spot.term()))
                    .filter(statement -> !statement.spot().equals(spot));
            if (isSaidBy(others, words)) {
                return new StatementResult.AlreadyThere();
            }
            if (repository.correct(spot, version, words)) {
                return kept("survey.statement-corrected", spot);
            }
            // A save whose answer got lost on the way is simply sent again.
            return repository
                    .hold(spot)
                    .map(now -> now.says(words)
                            ? new StatementResult.Kept(spot)
                            : new StatementResult.ChangedMeanwhile(now))
                    .orElseGet(StatementResult.Gone::new);
        });
    }

    /** No longer offers the one of that version. Its words are forgotten, unless a story or a review points at it. */
    public StatementResult takeAway(ImpactSpot spot, int version) {
        Optional<OwnStatement> stands = repository.hold(spot);
        if (stands.isEmpty()) {
            return new StatementResult.Gone();
        }
        if (stands.get().version() != version) {
            return new StatementResult.ChangedMeanwhile(stands.get());
        }
        // Confidential: the answer and the audit are the same either way; a review counts for nobody to see.
        if (tags.isTagged(spot)) {
            repository.putAway(spot);
        } else {
            repository.takeAway(spot);
        }
        return kept("survey.statement-taken-away", spot);
    }

    private StatementResult kept(String deed, ImpactSpot spot) {
        audit.record(deed, "statement:" + spot.code());
        return new StatementResult.Kept(spot);
    }

    private static Stream<ImpactStatement> statements(ImpactLevel level, ImpactTerm term, List<OwnStatement> offered) {
        return Stream.concat(
                ImpactStatements.of(level, term).stream(), offered.stream().map(OwnStatement::statement));
    }

    private static boolean isSaidBy(Stream<ImpactStatement> statements, Words words) {
        return statements.anyMatch(
                statement -> statement.words().in(Words.FIRST).equalsIgnoreCase(words.in(Words.FIRST)));
    }

    private StatementResult released(
            StatementDraft draft, Confirmation confirmation, Function<Words, StatementResult> keep) {
        return switch (gate.release(draft.fields(), confirmation)) {
            case FormDecision.Refused _ -> new StatementResult.Refused();
            case FormDecision.Unconfirmed(var fields) -> new StatementResult.Unconfirmed(List.copyOf(fields.values()));
            case FormDecision.Released(var fields) -> {
                String dutch = text(fields, Words.FIRST);
                String english = text(fields, Words.SECOND);
                yield Math.max(dutch.length(), english.length()) > StatementDraft.LONGEST
                        ? new StatementResult.TooLong(StatementDraft.LONGEST)
                        : keep.apply(english.isBlank() ? Words.same(dutch) : Words.of(dutch, english));
            }
        };
    }

    private static String text(Map<String, ShareDecision.Released> fields, String language) {
        return Objects.requireNonNull(fields.get(language), language).text().value();
    }
}
