package be.leerspoor.training;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.intervision.Minutes;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.stories.Stories;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the signed-in person finds back what evidence came from, as long as they may open it: what is gone, was put away or is
 * not theirs to read any more has no page. However much evidence there is, it takes one statement for each capability.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class EvidencePages {

    private static final Set<EvidenceKind> OURS = EnumSet.of(
            EvidenceKind.COURSE,
            EvidenceKind.OBSERVATION,
            EvidenceKind.COACHING,
            EvidenceKind.SUPERVISION,
            EvidenceKind.GROUP_SUPERVISION);

    private final EvidencePageRepository repository;
    private final CaseReviews reviews;
    private final Stories stories;
    private final Minutes minutes;
    private final SignedIn signedIn;

    EvidencePages(
            EvidencePageRepository repository,
            CaseReviews reviews,
            Stories stories,
            Minutes minutes,
            SignedIn signedIn) {
        this.repository = repository;
        this.reviews = reviews;
        this.stories = stories;
        this.minutes = minutes;
        this.signedIn = signedIn;
    }

    /** By what evidence came from: the meeting, review, story, edition, observation or conversation whose page can be opened. */
    public Map<UUID, UUID> of(Collection<Evidence> evidence) {
        Map<UUID, UUID> pages = new HashMap<>();
        List<UUID> meetings = from(evidence, EnumSet.of(EvidenceKind.INTERVISION));
        if (!meetings.isEmpty()) {
            minutes.pages(meetings).forEach(meeting -> pages.put(meeting, meeting));
        }
        List<UUID> written = from(evidence, EnumSet.of(EvidenceKind.REVIEW));
        List<UUID> responses = from(evidence, EnumSet.of(EvidenceKind.RESPONSE));
        if (!written.isEmpty() || !responses.isEmpty()) {
            reviews.pages(written, responses).forEach((source, review) -> pages.put(source, review.value()));
        }
        List<UUID> published = from(evidence, EnumSet.of(EvidenceKind.STORY));
        List<UUID> uses = from(evidence, EnumSet.of(EvidenceKind.STORY_USE));
        if (!published.isEmpty() || !uses.isEmpty()) {
            stories.pages(published, uses).forEach((source, story) -> pages.put(source, story.value()));
        }
        List<UUID> ours = from(evidence, OURS);
        if (!ours.isEmpty()) {
            repository.of(ours, signedIn.actor().id()).forEach(page -> pages.put(page, page));
        }
        return pages;
    }

    private static List<UUID> from(Collection<Evidence> evidence, Set<EvidenceKind> kinds) {
        return evidence.stream()
                .filter(each -> kinds.contains(each.kind()))
                .map(Evidence::source)
                .toList();
    }
}
