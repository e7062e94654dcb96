package be.leerspoor.intervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The methods by name. What a version says never changes once it was offered, so it is read once. */
@Component
class KnownMethods {

    private record Key(String code, int version) {}

    private final MethodRepository repository;
    private final Map<Key, Method> known = new ConcurrentHashMap<>();

    KnownMethods(MethodRepository repository) {
        this.repository = repository;
    }

    /** The newest version of each method that is not retired, read anew: a method can retire while the server runs. */
    List<Method> offered() {
        Map<String, Method> newest = new LinkedHashMap<>();
        repository.offered().forEach(method -> newest.putIfAbsent(method.code(), method));
        return newest.values().stream()
                .filter(method -> method.state() == MethodState.OFFERED)
                .toList();
    }

    Optional<Method> newest(String code) {
        return offered().stream().filter(method -> method.code().equals(code)).findFirst();
    }

    /** A version that is or was offered. */
    Optional<Method> version(String code, int version) {
        Key key = new Key(code, version);
        Method found = known.get(key);
        if (found != null) {
            return Optional.of(found);
        }
        Optional<Method> read = repository.find(code, version).filter(method -> method.state() != MethodState.DRAFT);
        read.ifPresent(method -> known.put(key, method));
        return read;
    }

    /** The version a meeting began with; before it begins, the newest of the method that was chosen. */
    Optional<Method> of(RoomState room) {
        String code = room.head().methodCode();
        Integer version = room.head().methodVersion();
        if (code == null) {
            return Optional.empty();
        }
        return version == null ? newest(code) : version(code, version);
    }
}
