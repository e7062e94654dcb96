package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.Audit;
import be.leerspoor.people.Directory;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.SignedIn;
import be.leerspoor.people.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a path: whoever fits from a day on, as a trainer decides, or one person by name. */
@Service
@ForStaff
@Transactional
public class PathGiving {

    private final Giving giving;
    private final KnownPaths paths;
    private final PathRepository repository;
    private final PathDraftRepository drafts;
    private final WalkRepository walks;
    private final AudienceRepository audience;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathGiving(
            Giving giving,
            KnownPaths paths,
            PathRepository repository,
            PathDraftRepository drafts,
            WalkRepository walks,
            AudienceRepository audience,
            Directory directory,
            SignedIn signedIn,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.giving = giving;
        this.paths = paths;
        this.repository = repository;
        this.drafts = drafts;
        this.walks = walks;
        this.audience = audience;
        this.directory = directory;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How many people this path would be given to by itself now; empty when it is not offered. */
    @ForTrainers
    @Transactional(readOnly = true)
    public OptionalInt fitting(String code) {
        return paths.offered(code)
                .map(offered -> OptionalInt.of(giving.fitting(offered.path())))
                .orElseGet(OptionalInt::empty);
    }

    /** Gives this path from that day on to whoever fits; without a day, to nobody by itself any more. */
    @ForTrainers
    public GiveResult giveFrom(String code, @Nullable LocalDate from) {
        boolean done = paths.offered(code)
                .filter(offered -> repository.give(offered.path().id(), from))
                .isPresent();
        if (!done) {
            return new GiveResult.NotOffered();
        }
        audit.record("path.given-from", "path:" + code);
        giving.giveToWhoFits();
        return new GiveResult.Done();
    }

    /** Whom somebody put on this path by name, in order of names. */
    @ForTrainers
    @Transactional(readOnly = true)
    public List<GivenByName> givenByName(String code) {
        return Alphabet.sorted(drafts.givenByName(code), GivenByName::name);
    }

    /** Gives this path to one person; only a trainer does, or who leads the team of that person. */
    public GiveResult give(String code, PersonId person) {
        requireSay(person);
        Optional<OfferedPath> offered = paths.offered(code);
        if (offered.isEmpty()) {
            return new GiveResult.NotOffered();
        }
        if (!giving.put(person, offered.get().path(), me(), true)) {
            return new GiveResult.AlreadyOnIt();
        }
        audit.record("path.given", "person:" + person + " path:" + code);
        return new GiveResult.Done();
    }

    /** Asks a path that was given by name of this person no longer; what was done stays. */
    public GiveResult end(String code, PersonId person) {
        requireSay(person);
        return walks.assigned(person).stream()
                .filter(each -> each.path().code().equals(code) && each.endedOn() == null)
                .filter(each -> each.by() != null && !person.equals(each.by()))
                .filter(each -> walks.end(person, each.path(), LocalDate.now(clock)))
                .findFirst()
                .<GiveResult>map(each -> {
                    walks.tellFirst(person, new PathNews(each.path(), null, Change.ENDED, null), clock.instant());
                    events.publishEvent(new WalksChanged(person));
                    audit.record("path.ended", "person:" + person + " path:" + code);
                    return new GiveResult.Done();
                })
                .orElseGet(GiveResult.NotByName::new);
    }

    // Confidential: an unknown person answers as somebody of another team.
    private void requireSay(PersonId person) {
        Actor actor = signedIn.actor();
        boolean say = actor.has(Role.TRAINER) ? directory.allWorkHere(Set.of(person)) : leads(actor, person);
        if (!say) {
            throw new AccessDeniedException("Only a trainer or the team leader gives a path by name");
        }
    }

    private boolean leads(Actor actor, PersonId person) {
        Set<TeamId> teams =
                led(actor).flatMap(held -> Stream.ofNullable(held.team())).collect(Collectors.toSet());
        Set<RegionId> regions =
                led(actor).flatMap(held -> Stream.ofNullable(held.region())).collect(Collectors.toSet());
        boolean everybody = led(actor).anyMatch(held -> held.team() == null && held.region() == null);
        return everybody
                ? directory.allWorkHere(Set.of(person))
                : !(teams.isEmpty() && regions.isEmpty())
                        && audience.worksIn(person, teams, regions, LocalDate.now(clock));
    }

    private static Stream<RoleHeld> led(Actor actor) {
        return actor.roles().stream().filter(held -> held.role() == Role.TEAM_LEADER);
    }

    private PersonId me() {
        return signedIn.actor().id();
    }
}
