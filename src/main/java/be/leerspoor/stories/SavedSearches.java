package be.leerspoor.stories;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.search.OpenQuery;
import be.leerspoor.search.OpenShelf;
import be.leerspoor.search.Order;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches that the signed-in person saved under a name. Nobody else reads them, knows of them or is told what they find. */
@Service
@ForStaff
@Transactional
public class SavedSearches {

    /** Characters that fit in a name. */
    public static final int LONGEST_NAME = 80;

    /** As many as one may have. */
    public static final int MOST = 20;

    private static final String NAME = "name";
    private static final String WORDS = "words";

    private final SavedSearchRepository repository;
    private final OpenShelf shelf;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    SavedSearches(SavedSearchRepository repository, OpenShelf shelf, PrivacyGate gate, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.shelf = shelf;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** All of them by name, each with how many stories are new. */
    @Transactional(readOnly = true)
    public List<SavedSearch> mine() {
        return counted(repository.of(signedIn.actor().id()));
    }

    /** Saves a search under a name; from now on stories count as new. */
    public SaveSearchResult save(String name, String words, Set<TagKey> chosen, Order order) {
        if (words.length() > StoryQuery.LONGEST || (words.isBlank() && chosen.isEmpty())) {
            return new SaveSearchResult.NothingAsked();
        }
        PersonId me = signedIn.actor().id();
        SequencedMap<String, String> typed = new LinkedHashMap<>();
        typed.put(NAME, name.strip());
        typed.put(WORDS, words.strip());
        return switch (gate.check(typed)) {
            case FormResult.Refused _ -> new SaveSearchResult.Refused();
            case FormResult.Storable form -> {
                GuardedText named = form.text(NAME);
                if (isNoName(named)) {
                    yield new SaveSearchResult.NameNeeded(LONGEST_NAME);
                }
                if (repository.count(me) >= MOST) {
                    yield new SaveSearchResult.TooMany(MOST);
                }
                UUID search = UUID.randomUUID();
                yield repository.add(search, me, named, form.text(WORDS), chosen, order, clock.instant())
                        ? new SaveSearchResult.Kept(search)
                        : new SaveSearchResult.NameTaken();
            }
        };
    }

    /** Gives an own search another name. */
    public SaveSearchResult rename(UUID search, String name) {
        PersonId me = signedIn.actor().id();
        SequencedMap<String, String> typed = new LinkedHashMap<>(Map.of(NAME, name.strip()));
        return switch (gate.check(typed)) {
            case FormResult.Refused _ -> new SaveSearchResult.Refused();
            case FormResult.Storable form -> {
                GuardedText named = form.text(NAME);
                if (isNoName(named)) {
                    yield new SaveSearchResult.NameNeeded(LONGEST_NAME);
                }
                if (repository.isTaken(me, named, search)) {
                    yield new SaveSearchResult.NameTaken();
                }
                yield repository.rename(search, me, named)
                        ? new SaveSearchResult.Kept(search)
                        : new SaveSearchResult.NotThere();
            }
        };
    }

    /** Remembers that its answers were looked at just now; does nothing for anyone else's. */
    public void opened(UUID search) {
        repository.opened(search, signedIn.actor().id(), clock.instant());
    }

    /** Takes an own search away; false when it is not there (any more). */
    public boolean remove(UUID search) {
        return repository.remove(search, signedIn.actor().id());
    }

    /** The same searches with how many stories are new in each. */
    List<SavedSearch> counted(List<SavedSearch> searches) {
        return searches.stream()
                .map(search -> search.with(shelf.newer(question(search), search.openedAt())))
                .toList();
    }

    private static OpenQuery question(SavedSearch search) {
        return new OpenQuery(
                search.words(),
                search.chosen().stream()
                        .collect(Collectors.groupingBy(
                                TagKey::facet, Collectors.mapping(TagKey::code, Collectors.toSet()))),
                search.order(),
                0,
                1);
    }

    private static boolean isNoName(GuardedText name) {
        return name.isBlank() || name.length() > LONGEST_NAME;
    }
}
