package be.leerspoor.people;

import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets read what {@link Audit} wrote. People, teams and regions are named, and what a capability names with {@link AuditNames};
 * of anything else it tells the kind.
 */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private static final int MOST = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<String> NAMED = List.of("person", "team", "region");

    private final AuditRepository repository;
    private final SignedIn signedIn;
    private final List<AuditNames> others;

    AuditTrail(AuditRepository repository, SignedIn signedIn, List<AuditNames> others) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.others = List.copyOf(others);
    }

    /** What was done in the organisation, newest first. */
    @ForAdministrators
    public AuditPage page(AuditQuestion question, int offset, int limit) {
        AuditKind kind = question.kind();
        Set<AuditKind> kinds = kind == null ? Set.of() : Set.of(kind);
        return read(question, kinds, null, Math.max(offset, 0), Math.clamp(limit, 1, MOST));
    }

    /** What was done last with the account of the signed-in person, by whomever. */
    @ForStaff
    public AuditPage mine(int limit) {
        return read(AuditQuestion.ALL, AuditKind.OF_AN_ACCOUNT, signedIn.actor().id(), 0, Math.clamp(limit, 1, MOST));
    }

    private AuditPage read(
            AuditQuestion question, Set<AuditKind> kinds, @Nullable PersonId about, int offset, int limit) {
        AuditRepository.Part part = repository.part(
                question.person(),
                about,
                kinds.stream().flatMap(kind -> kind.firstWords().stream()).toList(),
                startOf(question.from(), 0),
                startOf(question.last(), 1),
                offset,
                limit);
        Map<UUID, String> names = new HashMap<>(repository.names(ids(part, NAMED::contains)));
        for (AuditNames other : others) {
            Set<UUID> ids = ids(part, other.kind()::equals);
            if (!ids.isEmpty()) {
                names.putAll(other.of(ids));
            }
        }
        return new AuditPage(part.rows().stream().map(row -> entry(row, names)).toList(), part.total());
    }

    private boolean isNamed(String kind) {
        return NAMED.contains(kind)
                || others.stream().anyMatch(other -> other.kind().equals(kind));
    }

    private static Set<UUID> ids(AuditRepository.Part part, Predicate<String> kind) {
        return part.rows().stream()
                .flatMap(row -> subjects(row.subject()))
                .filter(subject -> kind.test(subject.kind()))
                .filter(subject -> ID.matcher(subject.name()).matches())
                .map(subject -> UUID.fromString(subject.name()))
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(Formats.ZONE).toInstant();
    }

    private AuditEntry entry(AuditRepository.Row row, Map<UUID, String> names) {
        return new AuditEntry(
                row.at(),
                row.by(),
                row.deed(),
                subjects(row.subject()).map(subject -> named(subject, names)).toList());
    }

    private AuditEntry.Subject named(AuditEntry.Subject subject, Map<UUID, String> names) {
        String id = subject.name();
        if (!ID.matcher(id).matches()) {
            return subject;
        }
        // Confidential: a part of its id would lead from a published story, which names no author, to who wrote it.
        String name = isNamed(subject.kind()) ? names.getOrDefault(UUID.fromString(id), "") : "";
        return new AuditEntry.Subject(subject.kind(), name);
    }

    /** {@code "person:... role:TRAINER"} is about two things. */
    private static Stream<AuditEntry.Subject> subjects(String subject) {
        return Arrays.stream(subject.split(" "))
                .map(part -> part.split(":", 2))
                .filter(part -> part.length == 2)
                .map(part -> new AuditEntry.Subject(part[0], part[1]));
    }
}
