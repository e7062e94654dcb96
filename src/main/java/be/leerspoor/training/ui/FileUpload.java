package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.ComponentTexts;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.SmallUpload;
import be.leerspoor.training.BadLine;
import be.leerspoor.training.ImportFileWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.function.Consumer;

/** Where a CSV file is chosen, with the columns it needs, and how its bad lines are told. */
final class FileUpload extends Composite<Card> {

    private static final long serialVersionUID = 1;
    private static final int MOST_SHOWN = 200;

    private final Upload upload = new Upload();

    FileUpload(String columns, String more, Consumer<byte[]> read) {
        upload.setUploadHandler(new SmallUpload(CsvFile.MOST_BYTES, file -> {
            // So that the same name can be chosen again after it was corrected.
            upload.clearFileList();
            read.accept(file);
        }));
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CsvFile.MOST_BYTES);
        Pre names = new Pre(columns);
        names.addClassName("columns-of-file");
        getContent().add(new Paragraph(text("training.import.columns")), names, new Paragraph(more), upload);
    }

    /** The lines that cannot be taken over, each with the reason. */
    static Card bad(List<BadLine> lines) {
        Div part = new Div(
                new Paragraph(text("training.import.bad.line")),
                new Rows(lines.stream()
                        .limit(MOST_SHOWN)
                        .map(line -> new PlainRow(
                                text("training.import.line", Formats.here().number(line.number())),
                                ImportFileWords.of(line)))
                        .toList()));
        if (lines.size() > MOST_SHOWN) {
            part.add(more(lines.size() - MOST_SHOWN));
        }
        return Card.titled(text("training.import.bad"), part);
    }

    /** Says that there are so many more. */
    static Paragraph more(int count) {
        return new Paragraph(text("training.import.more", Formats.here().number(count)));
    }
}
