package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.ComponentTexts;
import be.leerspoor.shell.ui.DownloadLink;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.SmallUpload;
import be.leerspoor.survey.CountDraft;
import be.leerspoor.survey.CountFault;
import be.leerspoor.survey.CountReading;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.TakingOver;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A file of counts: what it must look like, what is wrong with it, and only then the decision. */
final class CountFile extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private static final int MOST_SHOWN = 100;

    private final transient TakingOver taking;
    private final transient QuestionnaireDesk desk;
    private final transient Consumer<List<CountDraft>> takeOver;
    private final Upload upload = new Upload();
    private final Div outcome = new Div();

    CountFile(TakingOver taking, QuestionnaireDesk desk, Consumer<List<CountDraft>> takeOver) {
        this.taking = taking;
        this.desk = desk;
        this.takeOver = takeOver;
        upload.setUploadHandler(new SmallUpload(CsvFile.MOST_BYTES, file -> {
            // So that the same name can be chosen again after it was corrected.
            upload.clearFileList();
            read(file);
        }));
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CsvFile.MOST_BYTES);
        outcome.addClassName("stack-tight");
        outcome.getElement().setAttribute("aria-live", "polite");
        Pre columns = new Pre(TakingOver.COLUMNS);
        columns.addClassName("columns-of-file");
        Div content = new Div(
                new Paragraph(text("survey.take-over.file")),
                columns,
                new Paragraph(text("survey.take-over.file.more")),
                Actions.row(new DownloadLink(
                        text("survey.take-over.sample"), () -> Optional.of(taking.sample(desk.version())))),
                upload,
                outcome);
        content.addClassName("stack-tight");
        getContent().add(content);
    }

    private void read(byte[] file) {
        outcome.removeAll();
        switch (taking.read(desk.version(), file)) {
            case CountReading.Unreadable(CsvFile.Problem problem, long line) ->
                outcome.add(Notice.attention(CountWords.unreadable(problem, line)));
            case CountReading.Faulty(List<CountFault> faults) -> showFaults(faults);
            case CountReading.Read(List<CountDraft> counts) -> show(counts);
        }
    }

    private void showFaults(List<CountFault> faults) {
        outcome.add(
                Notice.attention(text("survey.take-over.faulty", Formats.here().number(faults.size()))),
                new Rows(faults.stream()
                        .limit(MOST_SHOWN)
                        .map(fault -> new PlainRow(
                                text("survey.take-over.line", Formats.here().number(fault.line())),
                                CountWords.of(desk.questionnaire(), fault)))
                        .toList()));
    }

    private void show(List<CountDraft> counts) {
        int fewest = counts.stream().mapToInt(CountDraft::people).min().orElse(0);
        int most = counts.stream().mapToInt(CountDraft::people).max().orElse(0);
        Formats formats = Formats.here();
        outcome.add(
                Notice.info(
                        fewest == most
                                ? text("survey.take-over.good", formats.number(counts.size()), formats.number(most))
                                : text(
                                        "survey.take-over.good.between",
                                        formats.number(counts.size()),
                                        formats.number(fewest),
                                        formats.number(most))),
                Actions.row(Actions.primary(text("survey.take-over.submit"), () -> takeOver.accept(counts))));
    }
}
