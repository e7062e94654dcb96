package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.stories.StorySummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Stories folded away under how many there are; the newest of many. */
final class StoryLinks extends Composite<Unfolding> {

    /** So many are shown. */
    static final int MOST = 20;

    private static final long serialVersionUID = 1;

    private final String words;
    private final String spoken;
    private final transient List<StorySummary> stories;

    StoryLinks(String words, String spoken, List<StorySummary> stories) {
        this.words = words;
        this.spoken = spoken;
        this.stories = List.copyOf(stories);
    }

    @Override
    protected Unfolding initContent() {
        UnorderedList list = new UnorderedList();
        list.addClassName("impact-stories");
        stories.stream().limit(MOST).forEach(story -> {
            Anchor link = new Anchor(ImpactAddress.story(story.id()), story.title());
            link.setRouterIgnore(false);
            list.add(new ListItem(link));
        });
        Div content = new Div(list);
        if (stories.size() > MOST) {
            Paragraph more = new Paragraph(text("survey.impact.stories.newest", MOST));
            more.addClassNames("muted", "small");
            content.add(more);
        }
        return new Unfolding(words, content).spoken(spoken);
    }
}
