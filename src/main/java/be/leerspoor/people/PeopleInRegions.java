package be.leerspoor.people;

import be.leerspoor.shell.CalledByProgram;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which people are in which region, for figures of regions. */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class PeopleInRegions {

    private final PeopleInRegionsRepository repository;

    PeopleInRegions(PeopleInRegionsRepository repository) {
        this.repository = repository;
    }

    /** The region of each person on a day: that of the team they were in longest. Who was in no team is left out. */
    public Map<PersonId, RegionInfo> on(LocalDate day) {
        return repository.on(day);
    }

    /** Every region there is today. */
    public List<RegionInfo> regions() {
        return repository.regions();
    }
}
