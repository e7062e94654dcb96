package be.leerspoor.demo;

import be.leerspoor.casereview.RespondResult;
import be.leerspoor.casereview.Responding;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ShareResult;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.casereview.Writing;
import be.leerspoor.demo.Cast.CastPerson;
import be.leerspoor.demo.Cast.CastTeam;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes, shares, answers and withdraws the reviews of the demo, each as the person in question. */
class DemoReviews {

    private final Writing writing;
    private final Sharing sharing;
    private final Responding responding;
    private final ActingAs acting;

    DemoReviews(Writing writing, Sharing sharing, Responding responding, ActingAs acting) {
        this.writing = writing;
        this.sharing = sharing;
        this.responding = responding;
        this.acting = acting;
    }

    /** Brings all reviews about; gives back which is which, by the key of its script. */
    Map<String, ReviewId> create() {
        Map<String, ReviewId> reviews = new HashMap<>();
        ReviewScript.all().forEach(script -> reviews.put(script.key(), create(script)));
        return reviews;
    }

    private ReviewId create(ReviewScript script) {
        ReviewId review = acting.person(script.author(), script.begun(), () -> write(script));
        script.shared().ifPresent(shared -> {
            Went.as(
                    ShareResult.Shared.class,
                    acting.person(script.author(), shared.when(), () -> share(review, script, shared)));
            shared.responses().forEach(given -> respond(review, script, shared, given));
            shared.withdrawn()
                    .ifPresent(moment ->
                            Went.well(acting.person(script.author(), moment, () -> sharing.withdraw(review))));
        });
        return review;
    }

    private ReviewId write(ReviewScript script) {
        ReviewId review = writing.start(script.template());
        script.answers()
                .forEach((field, text) -> Went.as(SaveResult.Saved.class, writing.save(review, field, text, 0)));
        return review;
    }

    private ShareResult share(ReviewId review, ReviewScript script, ReviewScript.Shared shared) {
        Set<PersonId> colleagues = shared.colleagues().stream()
                .map(userName -> Cast.person(userName).id())
                .collect(Collectors.toSet());
        Set<TeamId> teams = Optional.of(Cast.person(script.author()))
                .filter(_ -> shared.team())
                .map(CastPerson::team)
                .map(CastTeam::id)
                .stream()
                .collect(Collectors.toSet());
        return sharing.share(review, colleagues, teams, shared.ask(), Confirmation.none());
    }

    private void respond(ReviewId review, ReviewScript script, ReviewScript.Shared shared, ReviewScript.Given given) {
        Went.as(
                RespondResult.Given.class,
                acting.person(
                        given.from(),
                        given.when(),
                        () -> responding.respond(review, shared.ask(), given.text(), Confirmation.none())));
        given.seen()
                .ifPresent(moment -> acting.person(script.author(), moment, () -> {
                    responding.seen(review);
                    return review;
                }));
    }
}
