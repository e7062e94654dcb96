package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.ThemeCount;
import be.leerspoor.survey.ToldItem;
import be.leerspoor.survey.ToldText;
import be.leerspoor.survey.ToldWords;
import be.leerspoor.survey.WaveComparison;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What surveys tell of how colleagues use a tool; shows nothing of what nothing is told of. */
final class ToolPractice extends Composite<Div> {

    private static final long serialVersionUID = 1;
    private static final int MOST_TEXTS = 6;

    private final transient ToldWords words = new ToldWords(language());

    ToolPractice() {
        getContent().addClassNames("stack", "tool-practice");
    }

    /** Shows how often it is used, wave after wave. */
    void showUse(WaveComparison used) {
        Card card = Card.titled(text("survey.tool.distribution"), new Paragraph(words.change(used)));
        used.waves().forEach(in -> card.add(new SharesBar(in.wave().name(), used.item(), in.whole())));
        card.add(Actions.row(Actions.secondaryLink(text("survey.tool.over-time"), SurveyAddress.overTime("breadth"))));
        getContent().add(card);
    }

    /** Tells with whom it is used, the most chosen first. */
    void showWithWhom(List<ToldItem> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        chosen.forEach(item -> item.whole().stream()
                .filter(share -> share.options().size() == 1
                        && share.options().getFirst().code().equals(Scale.YES))
                .findFirst()
                .ifPresent(share -> list.add(new ListItem(
                        text("survey.tool.with-whom", words.of(item.item()), words.percent(share), share.of())))));
        getContent()
                .add(Card.titled(
                        text(key("survey.tool.aspect", ToolAspect.WITH_WHOM)),
                        list,
                        SheetFields.muted(text("survey.tool.with-whom.untold"))));
    }

    /** Tells this of an aspect: the themes, the most said first, and some of what colleagues wrote; nothing when there is nothing. */
    void tell(ToolAspect aspect, List<ToldText> written) {
        if (written.isEmpty()) {
            return;
        }
        Card card = Card.titled(text(key("survey.tool.aspect", aspect)));
        List<ThemeCount> themes = ThemeCount.of(written);
        if (!themes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            themes.forEach(theme -> list.add(new ListItem(text("survey.tool.theme", theme.words(), theme.texts()))));
            card.add(list);
        }
        UnorderedList quotes = new UnorderedList();
        quotes.addClassName("tool-quotes");
        written.stream().limit(MOST_TEXTS).forEach(text -> quotes.add(new ListItem(text.body())));
        card.add(quotes);
        getContent().add(card);
    }
}
