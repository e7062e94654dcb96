package be.leerspoor.survey;

import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that an author chooses from or chose before: every published one, and those of the organisation.
 *
 * @param own those of the organisation, in their order within each cell
 */
public record KnownStatements(List<ImpactStatement> own) {

    public KnownStatements {
        own = List.copyOf(own);
    }

    /** What is offered in a cell, the published statements first. */
    public List<ImpactStatement> offered(ImpactLevel level, ImpactTerm term) {
        return Stream.concat(
                        ImpactStatements.of(level, term).stream(),
                        own.stream()
                                .filter(statement -> statement.offered()
                                        && statement.spot().level() == level
                                        && statement.spot().term() == term))
                .toList();
    }

    /** The statement that stands there; a place where none stands is refused with {@link IllegalArgumentException}. */
    public ImpactStatement at(ImpactSpot spot) {
        return spot.isOwn()
                ? own.stream()
                        .filter(statement -> statement.spot().equals(spot))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No statement stands at " + spot.code()))
                : ImpactStatements.at(spot);
    }
}
