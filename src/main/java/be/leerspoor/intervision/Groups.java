package be.leerspoor.intervision;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading groups: a member reads what is said there, who takes care how it is set up, others numbers at most. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Groups {

    private final GroupRepository repository;
    private final GroupNumbersRepository numbers;
    private final SignedIn signedIn;
    private final Clock clock;

    Groups(GroupRepository repository, GroupNumbersRepository numbers, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.numbers = numbers;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The groups that the signed-in person is in today, by name. */
    public List<MyGroup> mine() {
        return repository.of(signedIn.actor().id(), today());
    }

    /** The page of a group that the signed-in person is in today; empty when there is none such, whatever the reason. */
    public Optional<GroupPage> group(GroupId group) {
        return repository.page(group, signedIn.actor().id(), today());
    }

    /** How a group is set up that is in the care of the signed-in person; empty when there is none such. */
    public Optional<GroupSettings> settings(GroupId group) {
        return repository.settings(group, signedIn.actor(), today());
    }

    /** The groups in the care of the signed-in trainer that go on, by name, in numbers. */
    public List<CareGroup> inMyCare() {
        Actor actor = signedIn.actor();
        return actor.has(Role.TRAINER) ? numbers.inCareOf(actor, today()) : List.of();
    }

    /** The figures of the regions of the signed-in regional manager, by name; of all regions for who has no one region. */
    public List<RegionFigures> figures() {
        List<RoleHeld> held = signedIn.actor().roles().stream()
                .filter(role -> role.role() == Role.REGIONAL_MANAGER && role.team() == null)
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        if (held.stream().anyMatch(role -> role.region() == null)) {
            return numbers.figuresOfAll(today());
        }
        Set<RegionId> regions =
                held.stream().map(RoleHeld::region).filter(Objects::nonNull).collect(Collectors.toSet());
        return numbers.figures(regions, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
