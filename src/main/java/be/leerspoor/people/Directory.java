package be.leerspoor.people;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Who and what there is in the organisation, for lists to choose from and for naming people. One statement a call. */
@Service
@ForStaff
public class Directory {

    private static final int MOST = 100;
    private static final int LONGEST_QUESTION = 100;

    private final DirectoryRepository repository;
    private final ObjectProvider<Circles> circles;
    private final SignedIn signedIn;
    private final Clock clock;

    Directory(DirectoryRepository repository, ObjectProvider<Circles> circles, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.circles = circles;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The active people of whose name every word of {@code text} is a part, sorted by name; an empty text fits all.
     * At most {@code max} of them, and never more than 100.
     */
    public List<Colleague> colleagues(String text, int max) {
        return Alphabet.sorted(repository.colleagues(words(text), Math.clamp(max, 0, MOST), today()), Colleague::name);
    }

    /** These people, also those who left, sorted by name. Unknown ids are left out. */
    public List<Colleague> colleagues(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : Alphabet.sorted(repository.colleagues(Set.copyOf(people), today()), Colleague::name);
    }

    /** The names of these people, also of those who left. Unknown ids are left out. */
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : repository.names(Set.copyOf(people));
    }

    /** Whether every one of these people works here today. */
    public boolean allWorkHere(Collection<PersonId> people) {
        return people.isEmpty()
                || repository.countActive(Set.copyOf(people))
                        == Set.copyOf(people).size();
    }

    /** These teams. Unknown ids are left out. */
    public Map<TeamId, TeamInfo> teams(Collection<TeamId> teams) {
        return teams.isEmpty()
                ? Map.of()
                : repository.teams(Set.copyOf(teams), today()).stream()
                        .collect(Collectors.toUnmodifiableMap(TeamInfo::id, team -> team));
    }

    /** The teams the signed-in person is in today, by name. */
    public List<TeamInfo> teamsOfMine() {
        Set<TeamId> mine = signedIn.actor().teams();
        return mine.isEmpty() ? List.of() : sorted(repository.teams(mine, today()));
    }

    /** Every team of the organisation, by name. */
    public List<TeamInfo> allTeams() {
        return sorted(repository.allTeams(today()));
    }

    /** Every region of the organisation, by name. */
    public List<RegionInfo> allRegions() {
        return Alphabet.sorted(repository.allRegions(), RegionInfo::name);
    }

    /** The active people who hold this role today, wherever it is for, by name. */
    public List<Colleague> holders(Role role) {
        return Alphabet.sorted(repository.holders(role, today()), Colleague::name);
    }

    /**
     * Says in the language of the screen who holds one of these terms: "Alleen jij", "Jij en Team Gent-Noord (9
     * mensen)", "Jij, Bram Claes en Team Gent-Noord (9 mensen)", "Alle medewerkers".
     */
    public String describe(Set<AccessTerm> terms) {
        if (terms.contains(AccessTerm.STAFF)) {
            return Texts.text("people.readers.staff");
        }
        PersonId me = signedIn.actor().id();
        Set<PersonId> people =
                terms.stream().flatMap(term -> term.person().stream()).collect(Collectors.toSet());
        Set<TeamId> teams = terms.stream().flatMap(term -> term.team().stream()).collect(Collectors.toSet());
        boolean mine = people.remove(me);
        List<String> parts = new ArrayList<>();
        if (mine) {
            parts.add(Texts.text("people.readers.you"));
        }
        if (!people.isEmpty() || !teams.isEmpty()) {
            var named = repository.readers(people, teams, today());
            named.people().stream().sorted(Alphabet.ORDER).forEach(parts::add);
            sorted(named.teams()).forEach(team -> parts.add(inWords(team)));
        }
        List<AccessTerm> ofCircles =
                terms.stream().filter(AccessTerm::isOfCircle).toList();
        if (!ofCircles.isEmpty()) {
            circlesOf(ofCircles).forEach(circle -> parts.add(inWords(circle)));
        }
        if (parts.isEmpty()) {
            return Texts.text("people.readers.nobody");
        }
        if (parts.size() == 1) {
            return mine ? Texts.text("people.readers.only-you") : parts.getFirst();
        }
        return Texts.text("people.readers.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    /** The circles the signed-in person is in today, by name. */
    public List<Circles.Circle> circlesOfMine() {
        Set<AccessTerm> mine = signedIn.actor().circles();
        return mine.isEmpty() ? List.of() : circlesOf(mine);
    }

    /** The circles of these terms, by name; terms of another kind are left out. */
    public List<Circles.Circle> circlesOf(Collection<AccessTerm> terms) {
        return Alphabet.sorted(
                circles.stream()
                        .flatMap(kind -> kind.named(terms, today()).stream())
                        .toList(),
                Circles.Circle::name);
    }

    private static String inWords(Circles.Circle circle) {
        return Texts.text("people.readers.circle", circle.name(), circle.memberCount());
    }

    private static String inWords(TeamInfo team) {
        String key = team.memberCount() == 1 ? "people.readers.team.one" : "people.readers.team";
        return Texts.text(key, team.name(), Formats.here().number(team.memberCount()));
    }

    private static List<TeamInfo> sorted(Collection<TeamInfo> teams) {
        return Alphabet.sorted(teams, TeamInfo::name);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static List<String> words(String text) {
        String asked =
                text.substring(0, Math.min(text.length(), LONGEST_QUESTION)).strip();
        return asked.isEmpty()
                ? List.of()
                : List.of(asked.toLowerCase(Texts.DUTCH).split("\\s+"));
    }
}
