package be.leerspoor.demo;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.TeamId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The invented people of the demo organisation: five regions, twelve teams, sixty persons. Every id follows from the name,
 * so that demo, tests and pictures speak of the same people.
 */
public final class Cast {

    /** The password of everyone in the cast. */
    public static final String PASSWORD = "leer-samen-2026";

    /** The name of the organisation. */
    public static final String ORGANISATION = "Jeugdzorg Meander";

    /** A region of the cast. */
    public record CastRegion(RegionId id, String name) {}

    /** A team of the cast. */
    public record CastTeam(TeamId id, String name, CastRegion region) {}

    /** A person of the cast, in one team or in none, with one role. */
    public record CastPerson(
            PersonId id,
            String userName,
            String firstName,
            String lastName,
            @Nullable CastTeam team,
            RoleHeld role) {

        /** The mail address; its domain cannot exist. */
        public String mail() {
            return userName + "@meander.example";
        }

        /** First and last name. */
        public String name() {
            return firstName + " " + lastName;
        }
    }

    private static final CastRegion ANTWERP = region("Antwerpen");
    private static final CastRegion LIMBURG = region("Limburg");
    private static final CastRegion EAST_FLANDERS = region("Oost-Vlaanderen");
    private static final CastRegion BRABANT_AND_BRUSSELS = region("Vlaams-Brabant en Brussel");
    private static final CastRegion WEST_FLANDERS = region("West-Vlaanderen");

    private static final CastTeam GENT_NOORD = team("Gent-Noord", EAST_FLANDERS);
    private static final CastTeam GENT_ZUID = team("Gent-Zuid", EAST_FLANDERS);
    private static final CastTeam AALST = team("Aalst", EAST_FLANDERS);
    private static final CastTeam LINKEROEVER = team("Antwerpen-Linkeroever", ANTWERP);
    private static final CastTeam MECHELEN = team("Mechelen", ANTWERP);
    private static final CastTeam TURNHOUT = team("Turnhout", ANTWERP);
    private static final CastTeam HASSELT = team("Hasselt", LIMBURG);
    private static final CastTeam GENK = team("Genk", LIMBURG);
    private static final CastTeam LEUVEN = team("Leuven", BRABANT_AND_BRUSSELS);
    private static final CastTeam BRUSSEL = team("Brussel", BRABANT_AND_BRUSSELS);
    private static final CastTeam BRUGGE = team("Brugge", WEST_FLANDERS);
    private static final CastTeam KORTRIJK = team("Kortrijk", WEST_FLANDERS);

    private static final List<CastRegion> REGIONS =
            List.of(ANTWERP, LIMBURG, EAST_FLANDERS, BRABANT_AND_BRUSSELS, WEST_FLANDERS);
    private static final List<CastTeam> TEAMS = List.of(
            GENT_NOORD,
            GENT_ZUID,
            AALST,
            LINKEROEVER,
            MECHELEN,
            TURNHOUT,
            HASSELT,
            GENK,
            LEUVEN,
            BRUSSEL,
            BRUGGE,
            KORTRIJK);
    private static final List<CastPerson> PEOPLE = List.of(
            consultant("anna", "Anna", "Peeters", GENT_NOORD),
            consultant("bram", "Bram", "De Smet", GENT_ZUID),
            person("chaima", "Chaima", "El Idrissi", GENT_ZUID, Role.TRAINER),
            person("dirk", "Dirk", "Vermeulen", AALST, Role.PRACTICE_LEADER),
            leader("elif", "Elif", "Yıldız", GENT_NOORD),
            manager("fons", "Fons", "Claeys", EAST_FLANDERS),
            person("greet", "Greet", "Hendrickx", null, Role.STEERING_GROUP),
            person("hasan", "Hasan", "Amrani", null, Role.ADMINISTRATOR),
            consultant("imane", "Imane", "Bouzid", GENT_NOORD),
            consultant("joris", "Joris", "Van den Broeck", GENT_NOORD),
            consultant("kaat", "Kaat", "Willems", GENT_NOORD),
            consultant("lotte", "Lotte", "De Clercq", GENT_ZUID),
            consultant("mehmet", "Mehmet", "Kaya", GENT_ZUID),
            leader("nele", "Nele", "Goossens", GENT_ZUID),
            consultant("otis", "Otis", "Mbemba", AALST),
            leader("petra", "Petra", "Van Acker", AALST),
            consultant("quinten", "Quinten", "Baert", AALST),
            consultant("rania", "Rania", "Haddad", AALST),
            leader("sofie", "Sofie", "Lambrecht", LINKEROEVER),
            consultant("tarik", "Tarik", "Benali", LINKEROEVER),
            person("ursula", "Ursula", "Janssens", LINKEROEVER, Role.PRACTICE_LEADER),
            consultant("victor", "Victor", "Nowak", LINKEROEVER),
            consultant("wannes", "Wannes", "Aerts", LINKEROEVER),
            consultant("xenia", "Xenia", "Popescu", MECHELEN),
            leader("yasmina", "Yasmina", "Ouali", MECHELEN),
            consultant("zeger", "Zeger", "Mertens", MECHELEN),
            consultant("aicha", "Aïcha", "Diallo", MECHELEN),
            person("bert", "Bert", "Wouters", MECHELEN, Role.TRAINER),
            consultant("carmen", "Carmen", "Rossi", TURNHOUT),
            leader("dorien", "Dorien", "Van Gorp", TURNHOUT),
            consultant("emre", "Emre", "Demir", TURNHOUT),
            consultant("fien", "Fien", "Michiels", TURNHOUT),
            leader("gitte", "Gitte", "Maes", HASSELT),
            consultant("hamza", "Hamza", "Çelik", HASSELT),
            person("ilse", "Ilse", "Thijs", HASSELT, Role.PRACTICE_LEADER),
            consultant("jana", "Jana", "Kowalska", HASSELT),
            consultant("koen", "Koen", "Reynders", HASSELT),
            consultant("laura", "Laura", "Ferrari", GENK),
            leader("murat", "Murat", "Şahin", GENK),
            consultant("nadia", "Nadia", "Ait Said", GENK),
            consultant("olivier", "Olivier", "Geerts", GENK),
            person("paulien", "Paulien", "Smeets", GENK, Role.TRAINER),
            consultant("robin", "Robin", "Desmedt", LEUVEN),
            consultant("sara", "Sara", "Nguyen", LEUVEN),
            leader("thomas", "Thomas", "Vanderlinden", LEUVEN),
            person("veerle", "Veerle", "Coppens", LEUVEN, Role.PRACTICE_LEADER),
            consultant("wim", "Wim", "Hermans", LEUVEN),
            consultant("amelie", "Amélie", "Dubois", BRUSSEL),
            leader("baudouin", "Baudouin", "Kabongo", BRUSSEL),
            consultant("celine", "Céline", "Lefèvre", BRUSSEL),
            consultant("driss", "Driss", "Tahiri", BRUSSEL),
            leader("evelien", "Evelien", "Sergeant", BRUGGE),
            consultant("filip", "Filip", "Deprez", BRUGGE),
            consultant("hanne", "Hanne", "Vandewalle", BRUGGE),
            person("jef", "Jef", "Casier", BRUGGE, Role.PRACTICE_LEADER),
            consultant("karima", "Karima", "Saidi", KORTRIJK),
            consultant("lien", "Lien", "Vanhoutte", KORTRIJK),
            leader("maarten", "Maarten", "Dewaele", KORTRIJK),
            consultant("noor", "Noor", "Rahimi", KORTRIJK),
            consultant("stijn", "Stijn", "Verbeke", KORTRIJK));

    private static final Map<String, CastPerson> BY_USER_NAME =
            PEOPLE.stream().collect(Collectors.toUnmodifiableMap(CastPerson::userName, Function.identity()));

    /** The eight main characters, who between them show every role. */
    private static final Set<String> MAIN = Set.of("anna", "bram", "chaima", "dirk", "elif", "fons", "greet", "hasan");

    private Cast() {}

    /** The five regions. */
    public static List<CastRegion> regions() {
        return REGIONS;
    }

    /** The twelve teams. */
    public static List<CastTeam> teams() {
        return TEAMS;
    }

    /** Everyone, the main characters first. */
    public static List<CastPerson> people() {
        return PEOPLE;
    }

    /** The eight main characters, in the order in which the story tells of them. */
    public static List<CastPerson> mainCharacters() {
        return PEOPLE.stream()
                .filter(person -> MAIN.contains(person.userName()))
                .toList();
    }

    /** The person with this user name; refuses an unknown one with {@link IllegalArgumentException}. */
    public static CastPerson person(String userName) {
        CastPerson person = BY_USER_NAME.get(userName);
        if (person == null) {
            throw new IllegalArgumentException("Nobody in the cast is called " + userName);
        }
        return person;
    }

    /** The team with this name; refuses an unknown one with {@link IllegalArgumentException}. */
    public static CastTeam team(String name) {
        return TEAMS.stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No team in the cast is called " + name));
    }

    private static CastRegion region(String name) {
        return new CastRegion(new RegionId(id("region", name)), name);
    }

    private static CastTeam team(String name, CastRegion region) {
        return new CastTeam(new TeamId(id("team", name)), name, region);
    }

    private static CastPerson consultant(String userName, String firstName, String lastName, CastTeam team) {
        return person(userName, firstName, lastName, team, Role.CONSULTANT);
    }

    private static CastPerson leader(String userName, String firstName, String lastName, CastTeam team) {
        return person(userName, firstName, lastName, team, new RoleHeld(Role.TEAM_LEADER, null, team.id()));
    }

    private static CastPerson manager(String userName, String firstName, String lastName, CastRegion region) {
        return person(userName, firstName, lastName, null, new RoleHeld(Role.REGIONAL_MANAGER, region.id(), null));
    }

    private static CastPerson person(
            String userName, String firstName, String lastName, @Nullable CastTeam team, Role role) {
        return person(userName, firstName, lastName, team, new RoleHeld(role, null, null));
    }

    private static CastPerson person(
            String userName, String firstName, String lastName, @Nullable CastTeam team, RoleHeld role) {
        return new CastPerson(new PersonId(id("person", userName)), userName, firstName, lastName, team, role);
    }

    /** The id that belongs to a name, the same on every machine. */
    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("leerspoor-demo:" + kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
