package be.leerspoor.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.support.GenericWebApplicationContext;

/**
 * Everybody tries every way in, for everything, and sees what is theirs and nothing else. While they try, three ways stand
 * open that nobody guards ({@link Unguarded}); what is found there shows that any new way would be found. Pages and addresses
 * read through the services, whose rules are SQL: on the second database the services are tried.
 */
@LeerspoorTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessMatrixTest {

    @Autowired
    private GenericWebApplicationContext application;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final Set<Sighting> sightings = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> withoutValues = new TreeSet<>();
    private boolean tried;

    @BeforeEach
    void everybodyTriesEveryWayInOnce() {
        if (tried) {
            return;
        }
        tried = true;
        LocalDate today = LocalDate.now(clock);
        long begun = System.nanoTime();
        try (World world = new World(application, today, port).made();
                Unguarded _ = new Unguarded(application)) {
            long made = System.nanoTime();
            Services services = new Services(application, world, today);
            withoutValues.addAll(services.withoutValues());
            List<Ways> kinds = TestDatabase.isPostgreSql()
                    ? List.of(services)
                    : List.of(new Pages(application, world), new Addresses(application, world), services);
            List<String> figures = new ArrayList<>();
            for (Ways ways : kinds) {
                long start = System.nanoTime();
                names.addAll(ways.names());
                for (Reader reader : Reader.values()) {
                    sightings.addAll(ways.triedBy(reader));
                }
                figures.add("%d %s (%,d tries, %d s)"
                        .formatted(
                                ways.names().size(),
                                ways.getClass().getSimpleName().toLowerCase(),
                                ways.tries(),
                                seconds(start)));
            }
            System.out.println("Access: " + Reader.values().length + " readers, " + Thing.values().length + " things, "
                    + world.marks().count() + " marks; " + String.join(", ", figures) + "; the world took "
                    + (made - begun) / 1_000_000_000 + " s");
        }
    }

    @Test
    void nobodySeesWhatIsNotTheirs() {
        assertThat(said(sighting -> sighting.isLeak() && !Unguarded.is(sighting.way())))
                .isEmpty();
    }

    @Test
    @DisabledIfSystemProperty(
            named = "leerspoor.test.database",
            matches = "postgresql",
            disabledReason = "What is told in a room is seen on a page only")
    void everythingIsSeenBySomebodyWhoMay() {
        Set<Thing> seen = EnumSet.noneOf(Thing.class);
        sightings.stream()
                .filter(sighting -> !sighting.isLeak() && !Unguarded.is(sighting.way()))
                .forEach(sighting -> seen.add(sighting.thing()));

        Set<Thing> seeable = EnumSet.allOf(Thing.class);
        seeable.removeIf(thing -> !thing.mayBeSeenBySomebody());
        assertThat(seen).isEqualTo(seeable);
    }

    @Test
    void aWayThatNobodyGuardsIsFoundByItself() {
        Set<String> expected = new TreeSet<>();
        for (Reader reader : Reader.values()) {
            for (Thing review : Unguarded.SHOWN) {
                if (!review.mayBeSeenBy(reader)) {
                    Unguarded.waysOpenTo(reader).stream()
                            .filter(way -> names.stream().anyMatch(way::startsWith))
                            .forEach(way -> expected.add(new Sighting(reader, way, review).toString()));
                }
            }
        }

        assertThat(said(sighting -> sighting.isLeak() && Unguarded.is(sighting.way())))
                .isEqualTo(expected);
    }

    @Test
    void everyMethodThatTakesOrdinaryValuesIsTried() {
        assertThat(withoutValues).isEmpty();
    }

    private Set<String> said(Predicate<Sighting> which) {
        return sightings.stream().filter(which).map(Sighting::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }
}
