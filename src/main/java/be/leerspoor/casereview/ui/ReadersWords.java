package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.people.Directory;
import be.leerspoor.shell.ui.Readers;
import java.util.ArrayList;
import java.util.List;
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
        return page.audience().stream().anyMatch(term -> term.value().startsWith("team:"))
                ? Readers.TEAM
                : Readers.CHOSEN_PEOPLE;
    }

    String sentence(ReviewPage page) {
        if (page.state() != ReviewState.SHARED) {
            return text("casereview.readers.only-me");
        }
        Directory.Readership readership = directory.readers(page.audience());
        List<String> circles = new ArrayList<>(readership.people());
        readership
                .teams()
                .forEach(team -> circles.add(text("casereview.readers.team", team.name(), team.members())));
        String who = page.mine() ? text("casereview.readers.you") : page.authorName();
        return text("casereview.readers.shared", who, String.join(", ", circles));
    }
}
