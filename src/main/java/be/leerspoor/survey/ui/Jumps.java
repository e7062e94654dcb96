package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.survey.Question;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What stands on a long page of results, to go straight to it: the parts of a questionnaire, or else its questions. */
final class Jumps extends Composite<Nav> {

    private static final long serialVersionUID = 1;

    private static final int MANY_QUESTIONS = 6;

    private Jumps(SequencedMap<String, Words> places) {
        UnorderedList list = new UnorderedList();
        places.forEach((place, words) -> {
            Anchor jump = new Anchor("#" + place, DeskWords.read(words));
            jump.getElement().setAttribute("data-skip", place);
            list.add(new ListItem(jump));
        });
        getContent().addClassNames("jumps", "no-print");
        getContent().getElement().setAttribute("aria-label", text("survey.results.jumps"));
        getContent().add(list);
    }

    /** Whether a page about this is long enough to need them. */
    static boolean areNeeded(Questionnaire questionnaire) {
        return places(questionnaire).size() > 1;
    }

    static Jumps to(Questionnaire questionnaire) {
        return new Jumps(places(questionnaire));
    }

    private static SequencedMap<String, Words> places(Questionnaire questionnaire) {
        SequencedMap<String, Words> places = new LinkedHashMap<>();
        for (Questionnaire.Page page : questionnaire.pages()) {
            Words title = page.title();
            if (title != null && !page.questions().isEmpty()) {
                places.put(place(page.questions().getFirst()), title);
            }
        }
        if (places.size() < 2 && questionnaire.questions().count() >= MANY_QUESTIONS) {
            places.clear();
            questionnaire.questions().forEach(question -> places.put(place(question), question.words()));
        }
        return places;
    }

    /** Makes this the place of a question, where one arrives with the keyboard as well. */
    static void mark(Component component, Question question) {
        component.setId(place(question));
        component.getElement().setAttribute("tabindex", "-1");
    }

    private static String place(Question question) {
        return "to-" + question.code().replace('.', '-');
    }
}
