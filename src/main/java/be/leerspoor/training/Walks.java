package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together who walks what from the rows of one person. */
@Component
class Walks {

    /** A path somebody is on, and since when and by when. */
    record OnPath(WalkRepository.Assigned assigned, Walk walk) {}

    private final KnownPaths paths;

    Walks(KnownPaths paths) {
        this.paths = paths;
    }

    /** The paths somebody is on, in the order of paths. */
    List<OnPath> of(Collection<WalkRepository.Assigned> assigned, Collection<WalkRepository.Exempted> exemptions) {
        return assigned.stream()
                .filter(each -> each.endedOn() == null)
                .map(each -> new OnPath(each, walk(each, assigned, exemptions)))
                .sorted(java.util.Comparator.comparing((OnPath each) -> each.walk().path().place())
                        .thenComparing(each -> each.walk().path().code()))
                .toList();
    }

    private Walk walk(
            WalkRepository.Assigned now,
            Collection<WalkRepository.Assigned> assigned,
            Collection<WalkRepository.Exempted> exemptions) {
        String code = now.path().code();
        List<Walk.Earlier> earlier = assigned.stream()
                .filter(each -> each.path().code().equals(code))
                .flatMap(each -> {
                    LocalDate ended = each.endedOn();
                    return ended == null
                            ? java.util.stream.Stream.empty()
                            : java.util.stream.Stream.of(new Walk.Earlier(paths.version(each.path()), ended));
                })
                .toList();
        List<Walk.Exempt> exempt = exemptions.stream()
                .filter(each -> each.path().equals(code) && each.endedOn() == null)
                .map(each -> new Walk.Exempt(each.step(), each.from(), each.until()))
                .toList();
        return new Walk(paths.version(now.path()), earlier, exempt);
    }
}
