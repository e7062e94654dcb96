package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DownloadLink;
import be.leerspoor.survey.ResultsExport.Kind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;

/** The numbers of a page to take along, in three kinds of file. */
final class ExportCard extends Composite<Div> {

    private static final long serialVersionUID = 1;

    ExportCard(Function<Kind, Optional<OutgoingFile>> file) {
        getContent().addClassName("no-print");
        getContent()
                .add(Card.titled(
                        text("survey.export.title"),
                        new Paragraph(text("survey.export.lead")),
                        Actions.row(
                                new DownloadLink(text("survey.export.csv"), () -> file.apply(Kind.CSV)),
                                new DownloadLink(text("survey.export.xlsx"), () -> file.apply(Kind.XLSX)),
                                new DownloadLink(text("survey.export.pdf"), () -> file.apply(Kind.PDF)))));
    }
}
