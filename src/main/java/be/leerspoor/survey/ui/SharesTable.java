package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.ToldShare;
import be.leerspoor.survey.ToldWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How a group answered one item in numbers: each answer with its count, its share and its interval. */
final class SharesTable extends Composite<Div> {

    private static final long serialVersionUID = 1;

    /** The caption says what and of whom. */
    SharesTable(String caption, Item item, List<ToldShare> told) {
        ToldWords words = new ToldWords(Texts.language());
        NativeTable table = new NativeTable();
        table.addClassName("shares-table");
        table.setCaptionText(text("survey.told.table.caption", caption, words.people(told)));
        NativeTableRow head = table.getHead().addRow();
        head.add(
                header("survey.told.table.answer"),
                header("survey.told.table.count"),
                header("survey.told.table.share"),
                header("survey.told.table.interval"));
        for (ToldShare share : ToldWords.inOrder(item, told)) {
            NativeTableHeaderCell answer = new NativeTableHeaderCell(words.answers(share.options()));
            answer.getElement().setAttribute("scope", "row");
            NativeTableRow row = table.getBody().addRow();
            row.add(
                    answer,
                    new NativeTableCell(Formats.here().number(share.people())),
                    new NativeTableCell(words.percent(share)),
                    new NativeTableCell(new Span(words.interval(share))));
        }
        getContent().add(table);
    }

    private static Component header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
