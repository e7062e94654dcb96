package be.leerspoor.stories;

import be.leerspoor.people.ForAdministrators;
import be.leerspoor.people.ForStaff;
import be.leerspoor.privacy.GateResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.search.Facet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of tags by which stories are found. Everybody reads them, administrators keep them. */
@Service
@ForStaff
@Transactional
public class Tags {

    private static final int LONGEST_LABEL = 100;

    private final TagRepository tags;
    private final PrivacyGate gate;
    private final ApplicationEventPublisher events;

    Tags(TagRepository tags, PrivacyGate gate, ApplicationEventPublisher events) {
        this.tags = tags;
        this.gate = gate;
        this.events = events;
    }

    /** Whether a story has at most one tag of this dimension. */
    public static boolean single(Facet facet) {
        return switch (facet) {
            case TOOL, THEME -> false;
            case REGION, SETTING, AGE -> true;
        };
    }

    /** Every tag, retired ones included, by dimension and place. */
    @Transactional(readOnly = true)
    public List<Tag> all() {
        return tags.all();
    }

    /** Adds a tag at the end of its list; its code is made from the Dutch label. */
    @ForAdministrators
    public TagResult add(Facet facet, String labelNl, String labelEn) {
        String dutch = labelNl.strip();
        String english = labelEn.isBlank() ? dutch : labelEn.strip();
        Optional<TagResult> problem = problem(dutch, english);
        if (problem.isPresent()) {
            return problem.get();
        }
        String code = code(dutch);
        if (code.isEmpty()) {
            return new TagResult.LabelNeeded();
        }
        return tags.add(new TagKey(facet, code), dutch, english) ? new TagResult.Done() : new TagResult.Taken();
    }

    /** Gives a tag other labels; its stories are found by the new words. */
    @ForAdministrators
    public TagResult rename(TagKey key, String labelNl, String labelEn, int basedOn) {
        String dutch = labelNl.strip();
        String english = labelEn.isBlank() ? dutch : labelEn.strip();
        Optional<TagResult> problem = problem(dutch, english);
        if (problem.isPresent()) {
            return problem.get();
        }
        if (!tags.rename(key, dutch, english, basedOn)) {
            return new TagResult.ChangedMeanwhile();
        }
        tags.touchStoriesWith(key);
        events.publishEvent(new TagRenamed(key));
        return new TagResult.Done();
    }

    /** Offers a tag no longer; stories that carry it keep it. */
    @ForAdministrators
    public TagResult retire(TagKey key, int basedOn) {
        return tags.retire(key, true, basedOn) ? new TagResult.Done() : new TagResult.ChangedMeanwhile();
    }

    /** Offers a retired tag again. */
    @ForAdministrators
    public TagResult reinstate(TagKey key, int basedOn) {
        return tags.retire(key, false, basedOn) ? new TagResult.Done() : new TagResult.ChangedMeanwhile();
    }

    /** Moves a tag this many places up (negative) or down its list, as far as that goes. */
    @ForAdministrators
    public void move(TagKey key, int places) {
        List<TagKey> order = new ArrayList<>(tags.all().stream()
                .map(Tag::key)
                .filter(other -> other.facet() == key.facet())
                .toList());
        int from = order.indexOf(key);
        if (from >= 0) {
            order.remove(from);
            order.add(Math.clamp((long) from + places, 0, order.size()), key);
            tags.order(order);
        }
    }

    private Optional<TagResult> problem(String dutch, String english) {
        if (dutch.isBlank() || dutch.length() > LONGEST_LABEL || english.length() > LONGEST_LABEL) {
            return Optional.of(new TagResult.LabelNeeded());
        }
        return gate.check(dutch + "\n" + english) instanceof GateResult.Refused
                ? Optional.of(new TagResult.RegisterNumber())
                : Optional.empty();
    }

    private static String code(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), TagKey.LONGEST));
    }
}
