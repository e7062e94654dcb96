package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.survey.ImpactGrid;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactTerm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The grid of effects: a row for each level and a column for each term; on a small screen a list. */
final class ImpactTable extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final NativeTable table = new NativeTable();
    private final Map<String, ImpactStatementRow> rows = new HashMap<>();

    ImpactTable(ImpactGrid grid) {
        table.setCaptionText(text("survey.impact.title"));
        table.addClassName("impact-table");
        NativeTableRow head = table.getHead().addRow();
        for (ImpactTerm term : ImpactTerm.values()) {
            head.add(header(ImpactWords.term(term), "col"));
        }
        for (ImpactLevel level : ImpactLevel.values()) {
            NativeTableBody body = table.addBody();
            NativeTableHeaderCell name = header(ImpactWords.level(level), "rowgroup");
            name.getElement().setAttribute("colspan", Integer.toString(ImpactTerm.values().length));
            body.addRow().add(name);
            NativeTableRow row = body.addRow();
            grid.cells().stream()
                    .filter(cell -> cell.level() == level)
                    .forEach(cell -> row.add(new NativeTableCell(content(cell))));
        }
        getContent().add(table);
    }

    /** The row of the statement with this code; empty when the grid has none such. */
    Optional<ImpactStatementRow> row(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    private Component content(ImpactGrid.Cell cell) {
        Paragraph term = new Paragraph(ImpactWords.term(cell.term()));
        term.addClassName("impact-term");
        UnorderedList statements = new UnorderedList();
        statements.addClassName("impact-statements");
        cell.statements().forEach(told -> {
            ImpactStatementRow row = new ImpactStatementRow(told);
            rows.put(told.statement().spot().code(), row);
            statements.add(row);
        });
        Div content = new Div(term, statements);
        content.addClassName("impact-cell");
        if (!cell.others().isEmpty()) {
            content.add(new StoryLinks(
                    text("survey.impact.others", cell.others().size()),
                    text(
                            "survey.impact.others.spoken",
                            cell.others().size(),
                            ImpactWords.level(cell.level()),
                            ImpactWords.term(cell.term())),
                    cell.others()));
        }
        if (cell.hasNoStory()) {
            content.add(small(text("survey.impact.none")));
        }
        if (cell.reviewers() > 0) {
            content.add(small(text("survey.impact.reviewers", cell.reviewers())));
        }
        return content;
    }

    private static Paragraph small(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("muted", "small");
        return line;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
