package be.leerspoor.survey.ui;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.ToldShare;
import be.leerspoor.survey.ToldWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * How a group answered one item: a bar cut up by answers, and under it each answer with its mark and its share. Answers of an
 * ordered scale have rising tones; those of a conditional one have patterns without an order. Answers taken together are striped.
 */
@StyleSheet("context://" + AppShell.FOLDER + "survey-results.css")
final class SharesBar extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final int PATTERNS = 6;
    private static final List<Integer> PATTERNS_OF_FEW = List.of(5, 3, 1, 0);
    private static final int FULL = 100;
    private static final int LIGHTEST = 6;
    private static final int DARKEST_BEFORE_LAST = 42;
    private static final int ROOM_FOR_WORDS = 9;
    private static final int ROOM_ON_A_PHONE = 19;

    /** Says of whom it tells and how many they are, unless {@code who} is empty; refused where nothing is told. */
    SharesBar(String who, Item item, List<ToldShare> told) {
        ToldWords words = new ToldWords(Texts.language());
        List<ToldShare> shares = ToldWords.inOrder(item, told);
        Scale scale = item.scale().orElseThrow();
        if (!who.isEmpty()) {
            Span name = new Span(who);
            name.addClassName("shares-name");
            Span people = new Span(words.people(shares));
            people.addClassName("shares-people");
            Paragraph line = new Paragraph(name, people);
            line.addClassName("shares-who");
            getContent().add(line);
        }
        Div bar = new Div();
        bar.addClassName("shares-bar");
        // The list under it says the same.
        bar.getElement().setAttribute("aria-hidden", "true");
        UnorderedList legend = new UnorderedList();
        legend.addClassName("shares-legend");
        for (ToldShare share : shares) {
            if (share.people() > 0) {
                bar.add(part(scale, share, words));
            }
            legend.add(entry(scale, share, words));
        }
        getContent().addClassName("shares");
        getContent().add(bar);
        // Of what is chosen or not, the sentence above says it all.
        if (!ToldWords.isChoice(item)) {
            getContent().add(legend);
        }
    }

    private static Div part(Scale scale, ToldShare share, ToldWords words) {
        Span label = new Span(words.percent(share));
        Div part = new Div();
        if (share.percent() >= ROOM_FOR_WORDS && !isNotChosen(scale, share)) {
            part.add(label);
        }
        if (share.percent() < ROOM_ON_A_PHONE) {
            label.addClassName("shares-wide-only");
        }
        part.addClassName("shares-part");
        part.getStyle().set("flex-grow", String.valueOf(share.people()));
        mark(part, scale, share);
        return part;
    }

    /** What was not chosen is the rest of the bar, and needs no words. */
    private static boolean isNotChosen(Scale scale, ToldShare share) {
        return scale.code().equals(Scale.GIVEN)
                && !share.options().getLast().code().equals(Scale.YES);
    }

    private static ListItem entry(Scale scale, ToldShare share, ToldWords words) {
        Div mark = new Div();
        mark.addClassName("shares-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        mark(mark, scale, share);
        Span answer = new Span(words.answers(share.options()));
        answer.addClassName("shares-answer");
        Span percent = new Span(words.percent(share));
        percent.addClassName("shares-percent");
        return new ListItem(mark, answer, percent);
    }

    private static void mark(Div part, Scale scale, ToldShare share) {
        int first = scale.place(share.options().getFirst().code());
        int last = scale.place(share.options().getLast().code());
        if (scale.ordered()) {
            int tone = tone(scale, first);
            part.getStyle().set("--tone", tone + "%");
            part.getStyle().set("--other-tone", tone(scale, last) + "%");
            part.addClassName(first != last ? "shares-together" : tone == FULL ? "shares-full" : "shares-tone");
        } else {
            part.addClassName(first == last ? "shares-pattern-" + pattern(scale, first) : "shares-rest");
        }
    }

    private static int pattern(Scale scale, int place) {
        return scale.options().size() <= PATTERNS_OF_FEW.size() ? PATTERNS_OF_FEW.get(place) : place % PATTERNS;
    }

    private static int tone(Scale scale, int place) {
        int last = scale.options().size() - 1;
        return place == last ? FULL : LIGHTEST + (DARKEST_BEFORE_LAST - LIGHTEST) * place / Math.max(1, last - 1);
    }
}
