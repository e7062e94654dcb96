package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The methods that groups choose from. What a version says never changes once it was offered, so it is read once. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Methods {

    private record Key(String code, int version) {}

    private final MethodRepository repository;
    private final Map<Key, Method> known = new ConcurrentHashMap<>();

    Methods(MethodRepository repository) {
        this.repository = repository;
    }

    /** The newest version of each method that is not retired, in the order in which they are offered. */
    public List<Method> offered() {
        Map<String, Method> newest = new LinkedHashMap<>();
        // Read anew: a method can retire, or get a new version, while the server runs.
        repository.offered().forEach(method -> newest.putIfAbsent(method.code(), method));
        return newest.values().stream()
                .filter(method -> method.state() == MethodState.OFFERED)
                .toList();
    }

    /** The newest version of one method that is offered; empty when there is none of that name. */
    public Optional<Method> newest(String code) {
        return offered().stream().filter(method -> method.code().equals(code)).findFirst();
    }

    /** A version that is or was offered; empty when there is none such. */
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
}
