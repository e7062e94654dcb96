package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DownloadLink;
import be.leerspoor.training.AttendanceExport;
import be.leerspoor.training.EditionId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** The attendance of an edition to take along, for the personnel system. */
final class ExportLinks extends Composite<Div> {

    private static final long serialVersionUID = 1;

    ExportLinks(AttendanceExport export, EditionId edition) {
        // The download comes without a screen, and with it without its language.
        Locale language = Texts.language();
        getContent().addClassName("stack-tight");
        getContent()
                .add(
                        new Paragraph(text("training.attendance.export")),
                        Actions.row(
                                new DownloadLink(
                                        text("training.attendance.export.csv"), () -> export.csv(edition, language)),
                                new DownloadLink(
                                        text("training.attendance.export.xlsx"),
                                        () -> export.xlsx(edition, language))));
    }
}
