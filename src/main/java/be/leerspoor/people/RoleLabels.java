package be.leerspoor.people;

import be.leerspoor.shell.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What roles are called here: the meaning of the abbreviations differs from one organisation to the next. */
@Service
public class RoleLabels {

    /** The longest label, in characters. */
    public static final int LONGEST_LABEL = 60;

    private final RoleLabelRepository repository;
    private final NeverStored neverStored;
    private final Audit audit;

    RoleLabels(RoleLabelRepository repository, NeverStored neverStored, Audit audit) {
        this.repository = repository;
        this.neverStored = neverStored;
        this.audit = audit;
    }

    /** What every role is called in a language: as the organisation chose, else as the product calls it. */
    @ForStaff
    public Map<Role, String> in(Locale language) {
        Map<Role, String> labels = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            labels.put(role, Texts.textIn(language, Texts.key("people.role", role)));
        }
        labels.putAll(repository.of(Texts.known(language)));
        return labels;
    }

    /** Calls a role otherwise in a language, in at most 60 characters; an empty label brings back the product's own. */
    @ForAdministrators
    @Transactional
    public NameResult rename(Role role, Locale language, String label) {
        String words = label.strip();
        if (words.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("label: at most " + LONGEST_LABEL + " characters");
        }
        if (neverStored.isIn(words)) {
            return new NameResult.NeverStored();
        }
        if (words.isEmpty()) {
            repository.reset(role, Texts.known(language));
        } else {
            repository.set(role, Texts.known(language), words);
        }
        audit.record("role.renamed", "role:" + role);
        return new NameResult.Done();
    }
}
