package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.ScalingDraft;
import be.leerspoor.survey.TeamScalingFigures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where all teams together stand, or that this is known of too few: bars, a sentence that says the same, and a table. */
final class ScalingOfAll extends Composite<Div> {

    private static final long serialVersionUID = 1;

    ScalingOfAll(Optional<TeamScalingFigures> figures) {
        getContent().addClassName("stack-tight");
        figures.ifPresent(this::show);
        Paragraph rule =
                new Paragraph(text(figures.isEmpty() ? "survey.scaling.figures.few" : "survey.scaling.figures.rule"));
        rule.addClassNames("muted", "small");
        getContent().add(rule);
    }

    private void show(TeamScalingFigures figures) {
        String sentence = text(
                "survey.scaling.figures.sentence",
                Formats.here().longDay(figures.until()),
                figures.teams(),
                figures.fromLowToHigh().entrySet().stream()
                        .map(at -> text("survey.scaling.figures.at", at.getValue(), at.getKey()))
                        .collect(Collectors.joining(", ")));
        getContent()
                .add(
                        new Paragraph(sentence),
                        bars(sentence, figures),
                        new Unfolding(text("survey.scaling.figures.table"), table(figures)));
    }

    private static Component bars(String sentence, TeamScalingFigures figures) {
        int most =
                figures.at().values().stream().mapToInt(Integer::intValue).max().orElse(1);
        Div bars = new Div();
        bars.addClassName("scaling-bars");
        bars.getElement().setAttribute("role", "img");
        bars.getElement().setAttribute("aria-label", sentence);
        for (int number = 0; number <= ScalingDraft.TOP; number++) {
            int teams = figures.at().getOrDefault(number, 0);
            Span count = new Span(teams == 0 ? "" : String.valueOf(teams));
            Div bar = new Div();
            bar.addClassName("scaling-bar");
            bar.getStyle().setHeight(72 * teams / most + "px");
            Span words = new Span(String.valueOf(number));
            words.addClassName("scaling-number");
            Div column = new Div(count, bar, words);
            column.addClassName("scaling-column");
            bars.add(column);
        }
        return bars;
    }

    private static Component table(TeamScalingFigures figures) {
        NativeTable table = new NativeTable();
        table.addClassName("scaling-table");
        table.setCaptionText(text("survey.scaling.figures.caption"));
        table.getHead()
                .addRow()
                .add(
                        header(text("survey.scaling.figures.number"), "col"),
                        header(text("survey.scaling.figures.teams"), "col"));
        for (Map.Entry<Integer, Integer> at : figures.fromLowToHigh().entrySet()) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(String.valueOf(at.getKey()), "row"), new NativeTableCell(String.valueOf(at.getValue())));
        }
        return table;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
