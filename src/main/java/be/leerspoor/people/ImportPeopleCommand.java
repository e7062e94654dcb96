package be.leerspoor.people;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CalledByProgram;
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

/** {@code ./leerspoor import people FILE}: adds people from a CSV file. */
@Component
@CalledByProgram
class ImportPeopleCommand implements TerminalCommand {

    private static final String DRY_RUN = "--dry-run";
    private static final String SKIP_BAD = "--skip-bad";

    private final PeopleIntake intake;

    ImportPeopleCommand(PeopleIntake intake) {
        this.intake = intake;
    }

    @Override
    public String name() {
        return "import people";
    }

    @Override
    public String usage() {
        return text("people.terminal.import.usage");
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
            file = bytes.readNBytes(PeopleFile.MOST_BYTES + 1);
        } catch (IOException | InvalidPathException e) {
            err.println(text("people.terminal.import.no-file", files.getFirst()));
            return FAILED;
        }
        return switch (intake.read(file)) {
            case ReadResult.Unreadable unreadable -> {
                err.println(ImportWords.of(unreadable.problem(), unreadable.line()));
                yield FAILED;
            }
            case ReadResult.Read read ->
                perform(read.plan(), arguments.contains(DRY_RUN), arguments.contains(SKIP_BAD), out, err);
        };
    }

    private int perform(ImportPlan plan, boolean dryRun, boolean skipBad, PrintWriter out, PrintWriter err) {
        plan.bad()
                .forEach(line -> err.println(text("people.import.line", line.number()) + ": " + ImportWords.of(line)));
        if (dryRun) {
            out.println(text(
                    "people.terminal.import.dry", plan.good().size(), plan.bad().size()));
            return plan.bad().isEmpty() || skipBad ? DONE : FAILED;
        }
        return switch (intake.perform(plan, skipBad)) {
            case ImportResult.Imported imported -> {
                out.println(text("people.import.done", imported.people()));
                yield DONE;
            }
            case ImportResult.HasBadLines bad -> {
                err.println(text("people.terminal.import.nothing"));
                yield FAILED;
            }
            case ImportResult.ChangedMeanwhile changed -> {
                err.println(text("people.import.meanwhile"));
                yield FAILED;
            }
        };
    }
}
