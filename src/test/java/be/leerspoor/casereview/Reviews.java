package be.leerspoor.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** What tests of reviews do again and again, through the services, as whoever is signed in. */
@TestComponent
public class Reviews {

    private final Writing writing;
    private final Sharing sharing;

    Reviews(Writing writing, Sharing sharing) {
        this.writing = writing;
        this.sharing = sharing;
    }

    /** A draft with a title and one answer. */
    public ReviewId draft(String title, String answer) {
        ReviewId review = writing.start("proud-case");
        keep(review, Writing.TITLE, title);
        keep(review, "elicit", answer);
        return review;
    }

    /** A review shared with a team of the cast, which asks for appreciation. */
    public ReviewId sharedWithTeam(String title, String answer, String team) {
        ReviewId review = draft(title, answer);
        assertThat(share(review, Set.of(), Set.of(Cast.team(team).id()))).isInstanceOf(ShareResult.Shared.class);
        return review;
    }

    /** A review shared with one person of the cast. */
    public ReviewId sharedWith(String title, String answer, String userName) {
        ReviewId review = draft(title, answer);
        assertThat(share(review, Set.of(Cast.person(userName).id()), Set.of())).isInstanceOf(ShareResult.Shared.class);
        return review;
    }

    /** Shares without confirming any mark. */
    public ShareResult share(ReviewId review, Set<PersonId> colleagues, Set<TeamId> teams) {
        return sharing.share(review, colleagues, teams, Ask.APPRECIATE, Confirmation.none());
    }

    /** Keeps a field for the first time. */
    public void keep(ReviewId review, String field, String text) {
        assertThat(writing.save(review, field, text, 0)).isInstanceOf(SaveResult.Saved.class);
    }

    /** Keeps a field again, as another window would. */
    public void again(ReviewId review, String field, String text, int basedOn) {
        assertThat(writing.save(review, field, text, basedOn)).isInstanceOf(SaveResult.Saved.class);
    }
}
