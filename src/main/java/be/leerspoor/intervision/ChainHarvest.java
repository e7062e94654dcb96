package be.leerspoor.intervision;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Writing;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        writing.save(review, Writing.TITLE, title(chain.what()), 0);
        writing.save(review, FIRST_QUESTION, ownWords(chain), 0);
        return review;
    }

    private static String title(String what) {
        return what.length() <= Writing.LONGEST_TITLE ? what : what.substring(0, Writing.LONGEST_TITLE);
    }

    // Confidential: the advice is a colleague's and stays in the group.
    private static String ownWords(AgreementChain chain) {
        List<String> told = chain.news().stream().map(AgreementNews::body).toList();
        return Stream.concat(Stream.of(chain.what()), told.stream()).collect(Collectors.joining("\n\n"));
    }
}
