package be.leerspoor.plan.ui;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.KnownOn;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What of the plan is shown, as it stands in the address.
 *
 * @param region a region: what is common and what it has of its own; empty for all
 */
record RoadmapFilter(
        Optional<Element> element, Optional<PersonId> owner, Optional<RegionId> region, Optional<LocalDate> knownOn) {

    static final String OWNER = "owner";
    static final String REGION = "region";
    static final String KNOWN_ON = "on";

    static RoadmapFilter of(QueryParameters parameters, LocalDate today) {
        return new RoadmapFilter(
                parameters.getSingleParameter(PlanAddress.ELEMENT).flatMap(word -> PlanAddress.of(Element.class, word)),
                parameters.getSingleParameter(OWNER).flatMap(PlanAddress::uuid).map(PersonId::new),
                parameters.getSingleParameter(REGION).flatMap(PlanAddress::uuid).map(RegionId::new),
                parameters
                        .getSingleParameter(KNOWN_ON)
                        .flatMap(RoadmapFilter::day)
                        .filter(day -> day.getYear() >= KnownOn.FIRST_YEAR && !day.isAfter(today)));
    }

    /** All of the plan as it is. */
    static RoadmapFilter none() {
        return new RoadmapFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    KnownOn on() {
        return knownOn.map(KnownOn::day).orElseGet(KnownOn::now);
    }

    QueryParameters parameters() {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        element.ifPresent(
                value -> parameters.put(PlanAddress.ELEMENT, value.name().toLowerCase(Locale.ROOT)));
        owner.ifPresent(value -> parameters.put(OWNER, value.toString()));
        region.ifPresent(value -> parameters.put(REGION, value.toString()));
        knownOn.ifPresent(value -> parameters.put(KNOWN_ON, value.toString()));
        return QueryParameters.simple(Map.copyOf(parameters));
    }

    /** The page that shows this. */
    String address() {
        return new Location(PlanAddress.ROADMAP, parameters()).getPathWithQueryParameters();
    }

    RoadmapFilter withElement(Optional<Element> other) {
        return new RoadmapFilter(other, owner, region, knownOn);
    }

    RoadmapFilter withOwner(Optional<PersonId> other) {
        return new RoadmapFilter(element, other, region, knownOn);
    }

    RoadmapFilter withRegion(Optional<RegionId> other) {
        return new RoadmapFilter(element, owner, other, knownOn);
    }

    RoadmapFilter withKnownOn(Optional<LocalDate> other) {
        return new RoadmapFilter(element, owner, region, other);
    }

    boolean shows(Element of) {
        return element.isEmpty() || element.get() == of;
    }

    boolean shows(PlanContent content) {
        boolean there = region.isEmpty()
                || content.region().isEmpty()
                || content.region().equals(region);
        return there
                && (owner.isEmpty()
                        || content instanceof Action action
                                && (action.owner().equals(owner.get())
                                        || action.helpers().contains(owner.get())));
    }

    /** Whether only some of it is shown. */
    boolean narrows() {
        return element.isPresent() || owner.isPresent() || region.isPresent();
    }

    /** In words, for who prints it. */
    String words(PlanAsKnown plan) {
        return String.join(
                " · ",
                Stream.of(
                                element.map(PlanWords::element),
                                owner.map(plan::name),
                                region.map(plan::name),
                                knownOn.map(day -> Texts.text(
                                        "plan.roadmap.known-on.words",
                                        Formats.here().longDay(day))))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
