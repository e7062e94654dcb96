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
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team leader sees of the learning of their people: which steps are done, by what kind of proof, and what is planned. Never what is in a review,
 * a meeting or a conversation, never who is ahead of whom. Who leads no team sees nothing.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class TeamLearning {

    private final TeamLearningRepository repository;
    private final WalkRepository walks;
    private final Walks together;
    private final SignedIn signedIn;
    private final Clock clock;

    TeamLearning(
            TeamLearningRepository repository, WalkRepository walks, Walks together, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.walks = walks;
        this.together = together;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The teams I lead, by name; most people are in one. */
    public List<TeamOverview> mine() {
        Actor me = signedIn.actor();
        if (led(me).isEmpty()) {
            return List.of();
        }
        TeamLearningRepository.Seen seen = repository.seen(me.id(), clock.instant());
        Map<PersonId, List<WalkRepository.Assigned>> assigned = walks.assigned(seen.people().stream()
                .map(TeamLearningRepository.Member::person)
                .collect(Collectors.toSet()));
        Map<TeamId, List<TeamLearningRepository.Member>> teams = seen.people().stream()
                .collect(Collectors.groupingBy(
                        TeamLearningRepository.Member::team, LinkedHashMap::new, Collectors.toList()));
        return Alphabet.sorted(
                teams.values().stream()
                        .map(of -> overview(
                                Alphabet.sorted(of, TeamLearningRepository.Member::name), assigned, seen.editions()))
                        .toList(),
                TeamOverview::name);
    }

    private TeamOverview overview(
            List<TeamLearningRepository.Member> members,
            Map<PersonId, List<WalkRepository.Assigned>> walks,
            List<OpenEdition> editions) {
        Map<String, List<TeamPath.Member>> byPath = new HashMap<>();
        List<TeamColleague> colleagues = new ArrayList<>();
        for (TeamLearningRepository.Member member : members) {
            List<Walks.OnPath> on = together.of(walks.getOrDefault(member.person(), List.of()));
            on.forEach(each -> byPath.computeIfAbsent(each.walk().path().code(), _ -> new ArrayList<>())
                    .add(member(member, each)));
            colleagues.add(new TeamColleague(
                    member.person(),
                    member.name(),
                    member.person().equals(signedIn.actor().id()),
                    member.away(),
                    !on.isEmpty(),
                    member.planned(clock.instant()),
                    member.proposed(clock.instant())));
        }
        List<TeamPath> paths = byPath.values().stream()
                .map(each -> path(each, editions))
                .sorted(Comparator.comparingInt((TeamPath path) -> path.path().place())
                        .thenComparing(path -> path.path().code()))
                .toList();
        return new TeamOverview(members.getFirst().team(), members.getFirst().teamName(), colleagues, paths, editions);
    }

    private static TeamPath path(List<TeamPath.Member> members, List<OpenEdition> editions) {
        List<TrainingPath> versions = members.stream()
                .map(TeamPath.Member::path)
                .distinct()
                .sorted(Comparator.comparingInt(path -> path.id().version()))
                .toList();
        TrainingPath path = versions.getLast();
        Set<String> courses =
                versions.stream().flatMap(version -> courses(version).stream()).collect(Collectors.toSet());
        return new TeamPath(
                path,
                members,
                editions.stream()
                        .filter(edition -> courses.contains(edition.course()))
                        .toList());
    }

    private TeamPath.Member member(TeamLearningRepository.Member member, Walks.OnPath on) {
        LocalDate today = LocalDate.now(clock);
        Set<String> courses = courses(on.walk().path());
        return new TeamPath.Member(
                member.person(),
                member.name(),
                signedIn.actor().id().equals(on.assigned().by())
                        && !signedIn.actor().id().equals(member.person()),
                on.walk().path(),
                member.away(),
                on.assigned().dueOn(),
                on.walk().path().steps().stream()
                        .map(step -> {
                            StepStanding standing = on.walk().standing(step, member.evidence());
                            StepState state = standing.on(today);
                            return new TeamPath.Stands(state, Proof.of(standing, state, member.earlier()));
                        })
                        .toList(),
                member.planned(clock.instant()).stream()
                        .filter(planned -> courses.contains(planned.course()))
                        .toList());
    }

    private static Set<String> courses(TrainingPath path) {
        return path.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .flatMap(requirement -> Stream.ofNullable(requirement.course()))
                .collect(Collectors.toSet());
    }

    /** The roles of team leader somebody holds, each with its place. */
    static List<RoleHeld> led(Actor actor) {
        return actor.roles().stream()
                .filter(held -> held.role() == Role.TEAM_LEADER)
                .toList();
    }
}
