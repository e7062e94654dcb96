package be.leerspoor.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regions and teams of the organisation in the hands of the administrator. Names have 1 to 100 characters. */
@Service
@ForAdministrators
public class Teams {

    /** The longest name of a region or team, in characters. */
    public static final int LONGEST_NAME = 100;

    private final TeamRepository repository;
    private final TurnsRepository turns;
    private final NeverStored neverStored;
    private final Audit audit;
    private final Clock clock;

    Teams(TeamRepository repository, TurnsRepository turns, NeverStored neverStored, Audit audit, Clock clock) {
        this.repository = repository;
        this.turns = turns;
        this.neverStored = neverStored;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every region with its teams, by name. */
    public List<RegionWithTeams> all() {
        return repository.all(LocalDate.now(clock));
    }

    /** Adds a region. */
    @Transactional
    public NameResult addRegion(String name) {
        String checked = checked(name);
        if (neverStored.isIn(checked)) {
            return new NameResult.NeverStored();
        }
        turns.take();
        if (repository.isRegionTaken(checked, null)) {
            return new NameResult.NameTaken();
        }
        RegionId region = RegionId.random();
        repository.addRegion(region, checked);
        return done("region.added", "region:" + region);
    }

    /** Gives the region of that version another name. */
    @Transactional
    public NameResult changeRegion(RegionId region, int version, String name) {
        String checked = checked(name);
        if (neverStored.isIn(checked)) {
            return new NameResult.NeverStored();
        }
        turns.take();
        if (repository.isRegionTaken(checked, region)) {
            return new NameResult.NameTaken();
        }
        return repository.changeRegion(region, version, checked)
                ? done("region.changed", "region:" + region)
                : new NameResult.ChangedMeanwhile();
    }

    /** Adds a team to a region. */
    @Transactional
    public NameResult addTeam(RegionId region, String name) {
        String checked = checked(name);
        if (neverStored.isIn(checked)) {
            return new NameResult.NeverStored();
        }
        turns.take();
        if (repository.isTeamTaken(checked, null)) {
            return new NameResult.NameTaken();
        }
        TeamId team = TeamId.random();
        repository.addTeam(team, region, checked);
        return done("team.added", "team:" + team);
    }

    /** Gives the team of that version another name or region. */
    @Transactional
    public NameResult changeTeam(TeamId team, int version, RegionId region, String name) {
        String checked = checked(name);
        if (neverStored.isIn(checked)) {
            return new NameResult.NeverStored();
        }
        turns.take();
        if (repository.isTeamTaken(checked, team)) {
            return new NameResult.NameTaken();
        }
        return repository.changeTeam(team, version, region, checked)
                ? done("team.changed", "team:" + team)
                : new NameResult.ChangedMeanwhile();
    }

    private NameResult done(String deed, String subject) {
        audit.record(deed, subject);
        return new NameResult.Done();
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to " + LONGEST_NAME + " characters");
        }
        return stripped;
    }
}
