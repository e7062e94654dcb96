package be.leerspoor.intervision;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Writing;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.SaveResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning a review from what became of an own agreement, with one's own words and nobody else's. */
@Service
@ForStaff
@Transactional
public class ChainHarvest {

    private static final String TEMPLATE = "proud-case";
    private static final String FIRST_QUESTION = "elicit";

    private final AgreementRepository repository;
    private final Writing writing;
    private final SignedIn signedIn;
    private final Clock clock;

    ChainHarvest(AgreementRepository repository, Writing writing, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.writing = writing;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Begins a review, read by nobody else; refuses an agreement of somebody else with {@link AccessDeniedException}. */
    public ReviewId begin(AgreementId agreement) {
        var me = signedIn.actor().id();
        AgreementChain chain = repository
                .find(agreement, me, LocalDate.now(clock))
                .filter(found -> found.owner().equals(me))
                .orElseThrow(() -> new AccessDeniedException("Only whoever made the agreement harvests from it"));
        ReviewId review = writing.start(TEMPLATE);
        keep(review, Writing.TITLE, chain.what(), Writing.LONGEST_TITLE);
        keep(review, FIRST_QUESTION, ownWords(chain), Writing.LONGEST_ANSWER);
        return review;
    }

    private void keep(ReviewId review, String field, String words, int limit) {
        String fitting = words.length() <= limit ? words : words.substring(0, limit);
        SaveResult result = writing.save(review, field, fitting, 0);
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException("Words that were kept in an agreement can be kept in a review");
        }
    }

    // Confidential: the advice is a colleague's and stays in the group, as does what somebody else noted at a table.
    private static String ownWords(AgreementChain chain) {
        Stream<String> told = chain.news().stream()
                .filter(news -> news.by().equals(chain.owner()))
                .map(AgreementNews::body);
        return Stream.concat(Stream.of(chain.what()), told).collect(Collectors.joining("\n\n"));
    }
}
