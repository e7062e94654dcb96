package be.leerspoor.access;

import be.leerspoor.kit.Wire;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.context.WebApplicationContext;

/** Every page that an address can open, opened over the wire with every name in the world in its address. */
final class Pages implements Ways {

    private static final Pattern PARAMETER = Pattern.compile("/?:[A-Za-z_]+(\\([^)]*\\))?[?*]?(\\([^)]*\\))?");

    private final Set<String> templates = new TreeSet<>();
    private final World world;
    private int tries;

    Pages(WebApplicationContext application, World world) {
        this.world = world;
        routes(application)
                .getAvailableRoutes()
                .forEach(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream())
                        .map(RouteBaseData::getTemplate)
                        .forEach(templates::add));
    }

    /** Where the running application keeps its routes. */
    static RouteConfiguration routes(WebApplicationContext application) {
        return RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(application.getServletContext())));
    }

    static String name(String template) {
        return "page /" + template;
    }

    @Override
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        templates.forEach(template -> names.add(name(template)));
        return names;
    }

    @Override
    public int tries() {
        return tries;
    }

    @Override
    public Set<Sighting> triedBy(Reader reader) {
        Set<Sighting> sightings = new HashSet<>();
        templates.forEach(template -> {
            List<String> addresses = addresses(template);
            tries++;
            try (Wire.Page page = world.browser(reader).openPage(addresses.getFirst())) {
                look(sightings, reader, template, page.text(), addresses.getFirst());
                addresses.stream().skip(1).forEach(address -> {
                    tries++;
                    look(sightings, reader, template, page.goTo(address), address);
                });
            }
        });
        return sightings;
    }

    private void look(Set<Sighting> sightings, Reader reader, String template, String answer, String typed) {
        world.marks().in(answer, typed).forEach(thing -> sightings.add(new Sighting(reader, name(template), thing)));
    }

    private List<String> addresses(String template) {
        List<String> addresses = new ArrayList<>();
        if (PARAMETER.matcher(template).find()) {
            Stream.of(
                            world.reviews().stream().map(Object::toString),
                            world.stories().stream().map(Object::toString),
                            world.people().stream().map(Object::toString),
                            world.rows().stream().map(Object::toString),
                            Stream.of(
                                    UUID.randomUUID().toString(),
                                    "nergens",
                                    world.team().toString()))
                    .flatMap(names -> names)
                    .forEach(name -> addresses.add(PARAMETER.matcher(template).replaceAll("/" + name)));
            addresses.add(PARAMETER.matcher(template).replaceAll(""));
        } else {
            addresses.add(template);
            for (Thing thing : Thing.values()) {
                if (thing.mayBeSeenBySomebody()) {
                    addresses.add(template + "?q=" + world.marks().word(thing));
                }
            }
        }
        return addresses.stream()
                .map(address -> address.startsWith("/") ? address.substring(1) : address)
                .toList();
    }
}
