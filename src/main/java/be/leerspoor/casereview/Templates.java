package be.leerspoor.casereview;

import be.leerspoor.people.ForStaff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The kinds of review one can write. The questions of a version never change once they are there, so they are read once. */
@Service
@ForStaff
public class Templates {

    private final TemplateRepository repository;
    private volatile List<Template> known = List.of();

    Templates(TemplateRepository repository) {
        this.repository = repository;
    }

    /** The newest version of each kind that is not retired, in the order in which they are offered. */
    public List<Template> offered() {
        Map<String, Template> newest = new LinkedHashMap<>();
        // Read anew: a template can retire while the server runs.
        read().stream()
                .filter(template -> !template.retired())
                .forEach(template -> newest.putIfAbsent(template.code(), template));
        return List.copyOf(newest.values());
    }

    /** The newest version of one kind; empty when there is none of that name. */
    public Optional<Template> newest(String code) {
        return offered().stream()
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    /** What a kind is called, also when it is no longer offered; empty when there is none of that name. */
    public Optional<String> name(String code, Locale language) {
        return all().stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .map(template -> template.name(language));
    }

    Template version(String code, int version) {
        return all().stream()
                .filter(template -> template.code().equals(code) && template.version() == version)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("template " + code + " version " + version));
    }

    private List<Template> all() {
        return known.isEmpty() ? read() : known;
    }

    private List<Template> read() {
        List<Template> all = repository.all();
        known = all;
        return all;
    }
}
