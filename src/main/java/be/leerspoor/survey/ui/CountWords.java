package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.survey.CountFault;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.TakeOverResult;
import be.leerspoor.survey.TakingOver;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Why counts are not taken over. */
final class CountWords {

    private CountWords() {}

    /** Why a file cannot be read at all. */
    static String unreadable(CsvFile.Problem problem, long line) {
        String words = text(key("survey.take-over.unreadable", problem), TakingOver.COLUMNS);
        return line == 0
                ? words
                : text("survey.take-over.unreadable-at", Formats.here().number(line), words);
    }

    /** What is wrong, with what it is about. */
    static String of(Questionnaire questionnaire, CountFault fault) {
        String words = text(key("survey.take-over.fault", fault.kind()));
        String about = questionnaire
                .item(fault.words())
                .map(item -> DeskWords.read(item.words()))
                .orElse(fault.words());
        return about.isEmpty() ? words : text("survey.flaw-at", about, words);
    }

    /** Why it could not be taken over. */
    static Notice refused(TakeOverResult result) {
        return switch (result) {
            case TakeOverResult.TakenOver _ -> Notice.done("");
            case TakeOverResult.TakenOverAlready _ -> Notice.info(text("survey.take-over.already"));
            case TakeOverResult.Nothing _ -> Notice.attention(text("survey.take-over.nothing"));
            case TakeOverResult.InTheFuture _ -> Notice.attention(text("survey.take-over.problem.future"));
            case TakeOverResult.NeverStored _ -> Notice.attention(text("survey.take-over.problem.never-stored"));
            case TakeOverResult.Faulty(List<CountFault> faults) ->
                Notice.attention(text("survey.take-over.refused"))
                        .with(list(faults.stream()
                                .map(fault -> text(key("survey.take-over.fault", fault.kind())))
                                .distinct()
                                .toList()));
            case TakeOverResult.Flawed(var flaws) ->
                Notice.attention(text("survey.wave.refused.flawed", flaws.size()))
                        .with(list(
                                flaws.stream().map(DeskWords::flaw).distinct().toList()));
        };
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
