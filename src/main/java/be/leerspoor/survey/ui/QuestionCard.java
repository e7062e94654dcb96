package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.Question;
import be.leerspoor.survey.ThemeCount;
import be.leerspoor.survey.ToldItem;
import be.leerspoor.survey.ToldPlace;
import be.leerspoor.survey.ToldText;
import be.leerspoor.survey.ToldWords;
import be.leerspoor.survey.WaveResults;
import be.leerspoor.survey.WaveWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is told of one question: of each of its items a sentence and a bar, all of it as a table behind one click. */
final class QuestionCard extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient ToldWords words = new ToldWords(language());
    private final transient WaveWords around = new WaveWords(language());

    QuestionCard(WaveResults told, Question question) {
        Card card = Card.titled(question.words().in(language().getLanguage()));
        getContent().add(card);
        if (question instanceof Question.Written) {
            written(card, told.texts(question.code()));
            return;
        }
        List<ToldItem> items = told.questionnaire().items(question).stream()
                .flatMap(item -> told.item(item.code()).stream())
                .toList();
        Div tables = new Div();
        tables.addClassName("shares-tables");
        items.forEach(item -> {
            Div row = item(item, told.chosen());
            if (!item.item().code().equals(question.code())) {
                row.addComponentAsFirst(new H3(words.of(item.item())));
            }
            card.add(row);
            tables(tables, item, told.chosen());
        });
        if (tables.getComponentCount() > 0) {
            card.add(new Unfolding(text("survey.told.table"), tables)
                    .spoken(text("survey.told.table") + ": "
                            + question.words().in(language().getLanguage())));
        }
    }

    private Div item(ToldItem item, Optional<ToldPlace> chosen) {
        Div row = new Div(new Paragraph(words.sentence(item.item(), item.whole())));
        row.addClassName("shares-item");
        if (!item.whole().isEmpty()) {
            // The sentence says already how many chose from a list.
            boolean named = chosen.isPresent() || !ToldWords.isChoice(item.item());
            row.add(new SharesBar(named ? text("survey.told.everyone") : "", item.item(), item.whole()));
        }
        words.published(item.item()).ifPresent(published -> row.add(quiet(published)));
        chosen.ifPresent(place -> row.add(
                item.beside().isEmpty()
                        ? quiet(text("survey.told.nothing.group", around.group(place)))
                        : new SharesBar(around.group(place), item.item(), item.beside())));
        return row;
    }

    private void tables(Div tables, ToldItem item, Optional<ToldPlace> chosen) {
        String name = words.of(item.item());
        if (!item.whole().isEmpty()) {
            tables.add(new SharesTable(
                    text("survey.told.table.of", name, text("survey.told.everyone")), item.item(), item.whole()));
        }
        chosen.filter(place -> !item.beside().isEmpty())
                .ifPresent(place -> tables.add(new SharesTable(
                        text("survey.told.table.of", name, around.group(place)), item.item(), item.beside())));
    }

    private static void written(Card card, List<ToldText> texts) {
        if (texts.isEmpty()) {
            card.add(quiet(text("survey.results.written.none")));
            return;
        }
        List<ThemeCount> themes = ThemeCount.of(texts);
        if (!themes.isEmpty()) {
            card.add(new Paragraph(text(
                    "survey.results.written.themes",
                    themes.stream()
                            .map(theme -> text("survey.results.written.theme", theme.words(), theme.texts()))
                            .collect(Collectors.joining(", ")))));
        }
        card.add(new Unfolding(
                text("survey.results.written.show", texts.size()),
                new Rows(texts.stream().map(text -> new Prose(text.body())).toList())));
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }
}
