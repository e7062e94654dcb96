package be.leerspoor.access;

import be.leerspoor.kit.Wire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that is handled outside of the pages, asked with a session and with an access token. */
final class Addresses implements Ways {

    /** Tried where a handler takes whatever parameters come. */
    private static final Set<String> USUAL_PARAMETERS =
            Set.of("q", "query", "text", "id", "tool", "theme", "region", "setting", "age", "sort", "page", "size");

    private static final String VARIABLE = "\\{[^}]+}|\\*\\*|\\*";

    private final Map<String, Set<String>> parametersByPattern = new TreeMap<>();
    private final World world;
    private int tries;

    Addresses(ApplicationContext application, World world) {
        this.world = world;
        application.getBeansOfType(HandlerMapping.class).values().forEach(mapping -> {
            switch (mapping) {
                case RequestMappingInfoHandlerMapping methods ->
                    methods.getHandlerMethods()
                            .forEach((info, handler) ->
                                    info.getPatternValues().forEach(pattern -> add(pattern, parameters(handler))));
                case AbstractUrlHandlerMapping urls ->
                    urls.getHandlerMap().keySet().forEach(pattern -> add(pattern, Set.of()));
                case RouterFunctionMapping functions
                when functions.getRouterFunction() != null ->
                    throw new IllegalStateException("Teach this test to find the addresses of router functions");
                default -> {}
            }
        });
    }

    static String name(String pattern) {
        return "address " + pattern;
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        parametersByPattern.keySet().forEach(pattern -> names.add(name(pattern)));
        return names;
    }

    @Override
    public int tries() {
        return tries;
    }

    @Override
    public Set<Sighting> triedBy(Reader reader) {
        Set<Sighting> sightings = new HashSet<>();
        String token = "Bearer " + world.token(reader);
        List<String[]> proofs = List.of(new String[0], new String[] {"Authorization", token});
        parametersByPattern.forEach((pattern, parameters) ->
                proofs.forEach(proof -> addresses(pattern).forEach(address -> {
                    String way = name(pattern) + (proof.length == 0 ? "" : " with a token");
                    look(sightings, reader, way, ask(reader, address, proof).text(), address);
                    parameters.forEach(
                            parameter -> search(sightings, reader, way, address + '?' + parameter + '=', proof));
                })));
        return sightings;
    }

    private void search(Set<Sighting> sightings, Reader reader, String way, String address, String[] proof) {
        String meaningless = world.marks().nonsense();
        Wire.Answer nothing = ask(reader, address + meaningless, proof);
        look(sightings, reader, way, nothing.text(), meaningless);
        if (nothing.status() >= 400) {
            return;
        }
        String compared = Typing.withoutWhatWasTyped(nothing.text(), meaningless);
        for (Typing.Typed typed : Typing.all(world)) {
            String answer = ask(reader, address + typed.words(), proof).text();
            look(sightings, reader, way, answer, typed.words());
            if (typed.searchedFor() != null
                    && !typed.searchedFor().mayBeSeenBy(reader)
                    && address.startsWith("/api/")
                    && !compared.equals(Typing.withoutWhatWasTyped(answer, typed.words()))) {
                sightings.add(new Sighting(reader, way + ", by another answer than to nonsense", typed.searchedFor()));
            }
        }
    }

    private Wire.Answer ask(Reader reader, String address, String[] proof) {
        tries++;
        return world.browser(reader).get(address, proof);
    }

    private void look(Set<Sighting> sightings, Reader reader, String way, String answer, String typed) {
        world.marks().in(answer, typed).forEach(thing -> sightings.add(new Sighting(reader, way, thing)));
    }

    private void add(String pattern, Set<String> parameters) {
        parametersByPattern
                .computeIfAbsent(pattern, any -> new LinkedHashSet<>())
                .addAll(parameters);
    }

    private List<String> addresses(String pattern) {
        if (!pattern.matches(".*(" + VARIABLE + ").*")) {
            return List.of(pattern);
        }
        List<String> addresses = new ArrayList<>();
        Stream.of(world.reviews(), world.stories(), world.people(), world.rows(), List.of("nergens", ""))
                .flatMap(List::stream)
                .forEach(name -> addresses.add(pattern.replaceAll(VARIABLE, name.toString())));
        return addresses;
    }

    private static Set<String> parameters(HandlerMethod handler) {
        Set<String> names = new LinkedHashSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam asked =
                    AnnotatedElementUtils.findMergedAnnotation(parameter.getParameter(), RequestParam.class);
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                continue;
            }
            if (Map.class.isAssignableFrom(parameter.getParameterType())) {
                names.addAll(USUAL_PARAMETERS);
            } else if (asked != null) {
                names.add(asked.name().isEmpty() ? parameter.getParameter().getName() : asked.name());
            }
        }
        return names;
    }
}
