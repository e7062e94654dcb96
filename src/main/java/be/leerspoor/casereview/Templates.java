package be.leerspoor.casereview;

import be.leerspoor.people.ForStaff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The kinds of review one can write. A version never changes once it is there, so it is read once. */
@Service
@ForStaff
public class Templates {

    private final TemplateRepository repository;
    private volatile List<Template> known = List.of();

    Templates(TemplateRepository repository) {
        this.repository = repository;
    }

    /** The newest version of each kind, in the order in which they are offered. */
    public List<Template> offered() {
        Map<String, Template> newest = new LinkedHashMap<>();
        all().forEach(template -> newest.putIfAbsent(template.code(), template));
        return List.copyOf(newest.values());
    }

    /** The newest version of one kind; empty when there is none of that name. */
    public Optional<Template> newest(String code) {
        return offered().stream()
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    Template version(String code, int version) {
        return all().stream()
                .filter(template -> template.code().equals(code) && template.version() == version)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("template " + code + " version " + version));
    }

    private List<Template> all() {
        if (known.isEmpty()) {
            known = repository.all();
        }
        return known;
    }
}
