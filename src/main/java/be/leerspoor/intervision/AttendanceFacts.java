package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was present at which closed meeting, for what is made of it elsewhere. A practice room counts for nothing. */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class AttendanceFacts {

    private final AttendanceRepository repository;

    AttendanceFacts(AttendanceRepository repository) {
        this.repository = repository;
    }

    /** Who was present at this meeting; nobody as long as it is not closed. */
    public List<AttendanceFact> of(MeetingId meeting) {
        return repository.presentAt(meeting);
    }

    /** The meetings at which this person was present, the earliest first. */
    public List<AttendanceFact> of(PersonId person) {
        return repository.presenceOf(person);
    }

    /** Where these people were present, the earliest meeting first. */
    public List<AttendanceFact> of(Collection<PersonId> people) {
        return repository.presenceOf(people);
    }

    /** Which of these meetings there are, whoever was at them. */
    public Set<UUID> known(Collection<UUID> meetings) {
        return repository.known(meetings);
    }
}
