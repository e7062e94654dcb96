package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
    List<OnPath> of(Collection<WalkRepository.Assigned> assigned) {
        return assigned.stream()
                .filter(each -> each.endedOn() == null)
                .map(each -> new OnPath(each, walk(each, assigned)))
                .sorted(Comparator.comparingInt(
                                (OnPath each) -> each.walk().path().place())
                        .thenComparing(each -> each.walk().path().code()))
                .toList();
    }

    private Walk walk(WalkRepository.Assigned now, Collection<WalkRepository.Assigned> assigned) {
        String code = now.path().code();
        List<Walk.Earlier> earlier = assigned.stream()
                .filter(each -> each.path().code().equals(code))
                .flatMap(each -> {
                    LocalDate ended = each.endedOn();
                    return ended == null
                            ? Stream.empty()
                            : Stream.of(new Walk.Earlier(paths.version(each.path()), ended));
                })
                .toList();
        return new Walk(paths.version(now.path()), earlier, now.exemptions());
    }
}
