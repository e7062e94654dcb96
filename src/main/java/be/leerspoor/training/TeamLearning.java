package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.SignedIn;
import be.leerspoor.people.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team leader sees of the learning of their people: which steps are done and what is planned. Never what is in a review,
 * a meeting or a conversation, never who is ahead of whom. Who leads no team sees nothing.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class TeamLearning {

    private final TeamLearningRepository repository;
    private final KnownPaths paths;
    private final SignedIn signedIn;
    private final Clock clock;

    TeamLearning(TeamLearningRepository repository, KnownPaths paths, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.paths = paths;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The teams I lead, by name; most people are in one. */
    public List<TeamOverview> mine() {
        List<RoleHeld> led = led(signedIn.actor());
        if (led.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<TeamLearningRepository.Member> members = repository.members(led, today);
        Set<PersonId> people =
                members.stream().map(TeamLearningRepository.Member::person).collect(Collectors.toSet());
        if (people.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<WalkRepository.Glance>> walks = repository.walks(people);
        Map<PersonId, List<TeamLearningRepository.Place>> places = repository.places(people, clock.instant());
        Map<TeamId, List<TeamLearningRepository.Member>> teams = members.stream()
                .collect(Collectors.groupingBy(
                        TeamLearningRepository.Member::team, LinkedHashMap::new, Collectors.toList()));
        List<TeamOverview> all = new ArrayList<>();
        teams.forEach((team, of) ->
                all.add(new TeamOverview(team, of.getFirst().teamName(), of.size(), paths(of, walks, places, today))));
        return Alphabet.sorted(all, TeamOverview::name);
    }

    private List<TeamPath> paths(
            List<TeamLearningRepository.Member> members,
            Map<PersonId, List<WalkRepository.Glance>> walks,
            Map<PersonId, List<TeamLearningRepository.Place>> places,
            LocalDate today) {
        Map<PathVersion, List<TeamPath.Member>> byPath = new HashMap<>();
        for (TeamLearningRepository.Member member : Alphabet.sorted(members, TeamLearningRepository.Member::name)) {
            for (WalkRepository.Glance walk : walks.getOrDefault(member.person(), List.of())) {
                byPath.computeIfAbsent(walk.path(), _ -> new ArrayList<>())
                        .add(member(member, walk, places.getOrDefault(member.person(), List.of()), today));
            }
        }
        return byPath.entrySet().stream()
                .map(path -> new TeamPath(paths.version(path.getKey()), path.getValue()))
                .sorted(Comparator.comparingInt((TeamPath path) -> path.path().place())
                        .thenComparing(path -> path.path().code())
                        .thenComparing(path -> path.path().id().version()))
                .toList();
    }

    private TeamPath.Member member(
            TeamLearningRepository.Member member,
            WalkRepository.Glance walk,
            List<TeamLearningRepository.Place> places,
            LocalDate today) {
        TrainingPath path = paths.version(walk.path());
        Map<String, StepStanding> stands = walk.steps().stream()
                .collect(Collectors.toMap(WalkRepository.Stored::step, WalkRepository.Stored::standing));
        Set<String> courses = path.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .filter(requirement -> requirement.kind() == RequirementKind.COURSE)
                .map(requirement -> String.valueOf(requirement.course()))
                .collect(Collectors.toSet());
        List<TeamLearningRepository.Place> ofPath = places.stream()
                .filter(place -> courses.contains(place.course()))
                .toList();
        return new TeamPath.Member(
                member.name(),
                member.away(),
                walk.dueOn(),
                path.steps().stream()
                        .map(step -> {
                            StepStanding standing = stands.get(step.code());
                            return standing == null ? StepState.OPEN : standing.on(today);
                        })
                        .toList(),
                ofPath.stream()
                        .filter(TeamLearningRepository.Place::placed)
                        .map(TeamLearningRepository.Place::on)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                ofPath.stream().anyMatch(place -> !place.placed()));
    }

    /** The roles of team leader somebody holds, each with its place. */
    static List<RoleHeld> led(Actor actor) {
        return actor.roles().stream()
                .filter(held -> held.role() == Role.TEAM_LEADER)
                .toList();
    }
}
