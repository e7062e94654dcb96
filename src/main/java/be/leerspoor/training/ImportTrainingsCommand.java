package be.leerspoor.training;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.terminal.TerminalCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code ./leerspoor import trainings FILE}: writes down earlier trainings from a CSV file. */
@Component
@CalledByProgram
class ImportTrainingsCommand implements TerminalCommand {

    private static final String DRY_RUN = "--dry-run";
    private static final String SKIP_BAD = "--skip-bad";

    private final EarlierIntake intake;

    ImportTrainingsCommand(EarlierIntake intake) {
        this.intake = intake;
    }

    @Override
    public String name() {
        return "import trainings";
    }

    @Override
    public String usage() {
        return text("training.import.terminal.usage");
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        List<String> files =
                arguments.stream().filter(word -> !word.startsWith("--")).toList();
        boolean known =
                arguments.stream().filter(word -> word.startsWith("--")).allMatch(Set.of(DRY_RUN, SKIP_BAD)::contains);
        if (files.size() != 1 || !known) {
            return MISUSED;
        }
        byte[] file;
        try (InputStream bytes = Files.newInputStream(Path.of(files.getFirst()))) {
            file = bytes.readNBytes(CsvFile.MOST_BYTES + 1);
        } catch (IOException | InvalidPathException e) {
            err.println(text("training.import.terminal.no-file", files.getFirst()));
            return FAILED;
        }
        return switch (intake.read(file)) {
            case EarlierReading.Unreadable unreadable -> {
                err.println(ImportFileWords.of(unreadable.problem(), unreadable.line(), EarlierTrainings.COLUMNS));
                yield FAILED;
            }
            case EarlierReading.Read(EarlierPlan plan) ->
                perform(plan, arguments.contains(DRY_RUN), arguments.contains(SKIP_BAD), out, err);
        };
    }

    private int perform(EarlierPlan plan, boolean dryRun, boolean skipBad, PrintWriter out, PrintWriter err) {
        plan.bad()
                .forEach(line ->
                        err.println(text("training.import.line", line.number()) + ": " + ImportFileWords.of(line)));
        if (dryRun) {
            out.println(text(
                    "training.import.terminal.dry",
                    plan.good().size(),
                    plan.bad().size()));
            return plan.bad().isEmpty() || skipBad ? DONE : FAILED;
        }
        return switch (intake.perform(plan, skipBad)) {
            case EarlierImportResult.Written(int trainings) -> {
                out.println(text("training.import.done", trainings));
                yield DONE;
            }
            case EarlierImportResult.HasBadLines _ -> {
                err.println(text("training.import.terminal.nothing"));
                yield FAILED;
            }
        };
    }
}
