package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.Directory;
import be.leerspoor.shell.ui.Readers;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says in words who can read a review: "Jij en Team Gent-Noord (9 mensen)". */
@Component
class ReadersWords {

    private final Directory directory;

    ReadersWords(Directory directory) {
        this.directory = directory;
    }

    Readers circle(ReviewPage page) {
        if (page.state() != ReviewState.SHARED) {
            return Readers.ONLY_ME;
        }
        return page.audience().stream().anyMatch(term -> term.team().isPresent())
                ? Readers.TEAM
                : Readers.CHOSEN_PEOPLE;
    }

    String sentence(ReviewPage page) {
        if (page.state() != ReviewState.SHARED) {
            return text("casereview.readers.only-me");
        }
        Set<AccessTerm> all = new HashSet<>(page.audience());
        all.add(AccessTerm.of(page.author()));
        return directory.describe(all);
    }
}
