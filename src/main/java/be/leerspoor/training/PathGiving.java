package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.Audit;
import be.leerspoor.people.Directory;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

    private static final int FURTHEST_YEARS = 5;

    private final Giving giving;
    private final PathTidings tidings;
    private final KnownPaths paths;
    private final PathRepository repository;
    private final PathDraftRepository drafts;
    private final WalkRepository walks;
    private final LeaderRepository leaders;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathGiving(
            Giving giving,
            PathTidings tidings,
            KnownPaths paths,
            PathRepository repository,
            PathDraftRepository drafts,
            WalkRepository walks,
            LeaderRepository leaders,
            Directory directory,
            SignedIn signedIn,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.giving = giving;
        this.tidings = tidings;
        this.paths = paths;
        this.repository = repository;
        this.drafts = drafts;
        this.walks = walks;
        this.leaders = leaders;
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

    /** How far it came where it is given by itself by now; empty when it is not. */
    @ForTrainers
    @Transactional(readOnly = true)
    public Optional<GivingProgress> progress(PathOverview path) {
        LocalDate from = path.givenFrom();
        return path.offered()
                .filter(_ -> from != null && !from.isAfter(today()))
                .flatMap(paths::find)
                .map(giving::progress);
    }

    /**
     * Gives this path from that day on to whoever fits; without a day, to nobody by itself any more. From today on they get it
     * one after the other, which goes on when nobody looks.
     */
    @ForTrainers
    public GiveResult giveFrom(String code, @Nullable LocalDate from) {
        boolean done = paths.offered(code)
                .filter(offered -> repository.give(offered.path().id(), from))
                .isPresent();
        if (!done) {
            return new GiveResult.NotOffered();
        }
        audit.record("path.given-from", "path:" + code);
        if (from != null) {
            events.publishEvent(new PathGivenFrom());
        }
        return new GiveResult.Done();
    }

    /** The paths that can be given by name, in order; none for who gives none. */
    @Transactional(readOnly = true)
    public List<TrainingPath> toGive() {
        Actor actor = signedIn.actor();
        return actor.has(Role.TRAINER) || !TeamLearning.led(actor).isEmpty()
                ? paths.offered().stream().map(OfferedPath::path).toList()
                : List.of();
    }

    /** Whom somebody put on this path by name, in order of names. */
    @ForTrainers
    @Transactional(readOnly = true)
    public List<GivenByName> givenByName(String code) {
        return Alphabet.sorted(drafts.givenByName(code), GivenByName::name);
    }

    /**
     * Asks this path of one person, also of who walks it by choice; only a trainer does, or who leads the team of that person.
     *
     * @param due by when; without a day, within the time it is meant to take
     */
    public GiveResult give(String code, PersonId person, @Nullable LocalDate due) {
        requireSay(person);
        Optional<OfferedPath> offered = paths.offered(code);
        if (offered.isEmpty()) {
            return new GiveResult.NotOffered();
        }
        if (due != null && (due.isBefore(today()) || due.isAfter(today().plusYears(FURTHEST_YEARS)))) {
            return new GiveResult.NoSuchDay();
        }
        if (!giving.ask(person, offered.get().path(), signedIn.actor().id(), due)) {
            return new GiveResult.AlreadyOnIt();
        }
        audit.record("path.given", "person:" + person + " path:" + code);
        return new GiveResult.Done();
    }

    /** Asks a path that was given by name of this person no longer; what was done stays, and what they had chosen is theirs. */
    public GiveResult end(String code, PersonId person) {
        requireSay(person);
        return walks.assigned(person).stream()
                .filter(each -> each.path().code().equals(code) && each.endedOn() == null)
                .filter(each -> each.by() != null && !person.equals(each.by()))
                .filter(each -> each.chosen() ? letGoOn(person, each.path()) : end(person, each.path()))
                .findFirst()
                .<GiveResult>map(_ -> {
                    audit.record("path.ended", "person:" + person + " path:" + code);
                    return new GiveResult.Done();
                })
                .orElseGet(GiveResult.NotByName::new);
    }

    /** Whoever had chosen the path before it was asked walks it on by choice. */
    private boolean letGoOn(PersonId person, PathVersion path) {
        boolean free = walks.askNoLonger(person, path);
        if (free) {
            tidings.free(person, path);
        }
        return free;
    }

    private boolean end(PersonId person, PathVersion path) {
        boolean ended = walks.end(person, path, today());
        if (ended) {
            PathNews news = new PathNews(path, null, Change.ENDED, null);
            walks.tellFirst(person, news, clock.instant());
            events.publishEvent(new PathMoved(person, news));
            events.publishEvent(new WalksChanged(person));
        }
        return ended;
    }

    // Confidential: an unknown person answers as somebody of another team.
    private void requireSay(PersonId person) {
        Actor actor = signedIn.actor();
        boolean say = directory.allWorkHere(Set.of(person)) && (actor.has(Role.TRAINER) || leads(actor, person));
        if (!say) {
            throw new AccessDeniedException("Only a trainer or the team leader gives a path by name");
        }
    }

    private boolean leads(Actor actor, PersonId person) {
        return leaders.leads(actor.id(), person, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
