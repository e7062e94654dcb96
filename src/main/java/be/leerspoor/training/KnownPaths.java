package be.leerspoor.training;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The versions of paths by name. What a version asks never changes once it was offered, so it is read once. */
@Component
class KnownPaths {

    private final PathRepository repository;
    private final Map<PathVersion, TrainingPath> known = new ConcurrentHashMap<>();

    KnownPaths(PathRepository repository) {
        this.repository = repository;
    }

    /** The newest version of each path that can be walked, in order; read anew, since a path can retire. */
    List<OfferedPath> offered() {
        return repository.offered().stream()
                .map(head -> new OfferedPath(version(head.id()), head.givenFrom()))
                .toList();
    }

    /** The newest version of this path, when it can be walked. */
    Optional<OfferedPath> offered(String code) {
        return repository.offered().stream()
                .filter(head -> head.id().code().equals(code))
                .findFirst()
                .map(head -> new OfferedPath(version(head.id()), head.givenFrom()));
    }

    /** The newest version of this path, also when it can be walked no longer. */
    Optional<TrainingPath> everOffered(String code) {
        return repository.everOffered(code).flatMap(this::find);
    }

    /** A version that somebody walks or walked. */
    TrainingPath version(PathVersion id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("path " + id));
    }

    /** The same; empty when there is none of that name. */
    Optional<TrainingPath> find(PathVersion id) {
        Optional<TrainingPath> found = Optional.ofNullable(known.get(id));
        if (found.isPresent()) {
            return found;
        }
        Optional<TrainingPath> read = repository.find(id);
        read.ifPresent(path -> known.put(id, path));
        return read;
    }

    /** Forgets a version that is about to be offered: until now it could still become another. */
    void forget(PathVersion id) {
        known.remove(id);
    }
}
