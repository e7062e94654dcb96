package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.search.Facet;
import be.leerspoor.search.Marked;
import be.leerspoor.shell.Formats;
import be.leerspoor.stories.StoryHit;
import be.leerspoor.stories.Tag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A story that was found: its title, what it is about, where the words stand in it, and for whom it was. */
class HitCard extends Composite<Article> {

    private static final List<Facet> ON_THE_LINE = List.of(Facet.SETTING, Facet.REGION, Facet.AGE);

    HitCard(StoryHit hit, SearchAddress foundBy) {
        Anchor link = new Anchor(StoryPageAddress.read(hit.id(), foundBy));
        link.setRouterIgnore(false);
        link.add(FoundText.of(hit.title()));
        H3 title = new H3(link);
        title.addClassName("hit-title");
        getContent().addClassName("hit-card");
        getContent().add(title, line("hit-summary", FoundText.of(hit.summary())));
        hit.excerpts().stream()
                .filter(Marked::hasMarks)
                .map(excerpt -> line("hit-excerpt", FoundText.of(excerpt)))
                .forEach(getContent()::add);
        getContent().add(facts(hit));
    }

    private static Paragraph facts(StoryHit hit) {
        List<String> words = new ArrayList<>();
        for (Facet facet : ON_THE_LINE) {
            labels(hit, facet).forEach(words::add);
        }
        if (hit.uses() > 0) {
            words.add(text("stories.search.uses", hit.uses()));
        }
        words.add(Formats.here().month(LocalDate.ofInstant(hit.publishedOn(), Formats.ZONE)));
        Paragraph line = new Paragraph(String.join(" · ", words));
        line.addClassName("hit-facts");
        return line;
    }

    private static Stream<String> labels(StoryHit hit, Facet facet) {
        return hit.tags().stream().filter(tag -> tag.key().facet() == facet).map(Tag::label);
    }

    private static Paragraph line(String className, Component words) {
        Paragraph line = new Paragraph(words);
        line.addClassName(className);
        return line;
    }
}
