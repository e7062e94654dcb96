package be.leerspoor.stories;

import be.leerspoor.people.ForAdministrators;
import be.leerspoor.people.ForStaff;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.search.Facet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of tags by which stories are found. Everybody reads them, administrators keep them. */
@Service
@ForStaff
@Transactional
public class Tags {

    /** The field of the Dutch label, in {@link TagResult.ToConfirm}. */
    public static final String DUTCH = "dutch";

    /** The field of the English label, in {@link TagResult.ToConfirm}; absent when it is the same as the Dutch one. */
    public static final String ENGLISH = "english";

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

    /** The tools of the method, retired ones included, in their order. */
    @Transactional(readOnly = true)
    public List<Tag> tools() {
        return tags.all().stream()
                .filter(tag -> tag.key().facet() == Facet.TOOL)
                .toList();
    }

    /**
     * Adds a tag at the end of its list; its code is made from the Dutch label. Capitals make no other name, and the marks
     * of the detector are gone or confirmed.
     */
    @ForAdministrators
    public TagResult add(Facet facet, String labelNl, String labelEn, Confirmation confirmation) {
        return checked(labelNl, labelEn, confirmation, labels -> {
            String code = code(labels.dutch());
            if (code.isEmpty()) {
                return new TagResult.LabelNeeded();
            }
            TagKey key = new TagKey(facet, code);
            return !isTaken(key, labels) && tags.add(key, labels.dutch(), labels.english())
                    ? new TagResult.Done()
                    : new TagResult.Taken();
        });
    }

    /** Gives a tag other labels; its stories are found by the new words. */
    @ForAdministrators
    public TagResult rename(TagKey key, String labelNl, String labelEn, int basedOn, Confirmation confirmation) {
        return checked(labelNl, labelEn, confirmation, labels -> {
            if (tags.all().stream().anyMatch(tag -> !tag.key().equals(key) && isSameName(tag, key.facet(), labels))) {
                return new TagResult.Taken();
            }
            if (!tags.rename(key, labels.dutch(), labels.english(), basedOn)) {
                return new TagResult.ChangedMeanwhile();
            }
            tags.touchStoriesWith(key);
            events.publishEvent(new TagRenamed(key));
            return new TagResult.Done();
        });
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

    /** Labels that passed the privacy gate, as they are kept. */
    private record Labels(String dutch, String english) {

        boolean fit() {
            return !dutch.isBlank() && dutch.length() <= LONGEST_LABEL && english.length() <= LONGEST_LABEL;
        }
    }

    private TagResult checked(
            String labelNl, String labelEn, Confirmation confirmation, Function<Labels, TagResult> change) {
        String dutch = labelNl.strip();
        String english = labelEn.isBlank() ? dutch : labelEn.strip();
        // Before the detector reads them; tidying may make them longer still, so the tidied labels are measured again.
        if (!new Labels(dutch, english).fit()) {
            return new TagResult.LabelNeeded();
        }
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put(DUTCH, dutch);
        if (!english.equals(dutch)) {
            fields.put(ENGLISH, english);
        }
        // Confidential: every member of staff reads a label.
        return switch (gate.release(fields, confirmation)) {
            case FormDecision.Refused _ -> new TagResult.RegisterNumber();
            case FormDecision.Unconfirmed open -> new TagResult.ToConfirm(open);
            case FormDecision.Released(var released) -> {
                Labels labels = new Labels(
                        released.firstEntry().getValue().text().value(),
                        released.lastEntry().getValue().text().value());
                yield labels.fit() ? change.apply(labels) : new TagResult.LabelNeeded();
            }
        };
    }

    private boolean isTaken(TagKey key, Labels labels) {
        return tags.all().stream()
                .anyMatch(tag ->
                        tag.key().facet() == key.facet() && tag.key().code().equalsIgnoreCase(key.code())
                                || isSameName(tag, key.facet(), labels));
    }

    private static boolean isSameName(Tag tag, Facet facet, Labels labels) {
        return tag.key().facet() == facet
                && (tag.labelNl().equalsIgnoreCase(labels.dutch())
                        || tag.labelEn().equalsIgnoreCase(labels.english()));
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
