package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets facts of attendance stand, with the change that brought them and what follows from them. */
@Component
@CalledByProgram
class NotedAttendance {

    private final AttendanceRepository repository;
    private final CourseEvidence evidence;
    private final Clock clock;

    NotedAttendance(AttendanceRepository repository, CourseEvidence evidence, Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** For whoever holds the turn of this edition; what is the same as before is no change. */
    @Transactional
    public NoteResult.Noted put(
            EditionId edition, List<AttendanceRepository.Change> changes, PersonId by, @Nullable UUID file) {
        Instant now = clock.instant();
        List<AttendanceRepository.Change> real = changes.stream()
                .filter(change -> !Objects.equals(change.was(), change.is()))
                .toList();
        real.forEach(change -> repository.put(change.session(), change.person(), change.is(), by, now));
        repository.remember(real, by, file, now);
        Set<PersonId> people = real.stream()
                .map(AttendanceRepository.Change::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        evidence.settle(edition, people);
        return new NoteResult.Noted(now, people.size());
    }

    /** Lets nothing stand noted of a session, as {@link #put} does for who is named. */
    @Transactional
    public void forget(EditionId edition, SessionId session, PersonId by) {
        put(
                edition,
                repository.presences(edition).getOrDefault(session, Map.of()).entrySet().stream()
                        .map(stands ->
                                new AttendanceRepository.Change(session, stands.getKey(), stands.getValue(), null))
                        .toList(),
                by,
                null);
    }
}
