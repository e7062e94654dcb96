package be.leerspoor.stories;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.terminal.TerminalCommand;
import be.leerspoor.stories.ImportReport.Outcome;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ./leerspoor import stories FILE.jsonl [--dry-run] [--checked-by USER]}. */
@Component
@CalledByProgram
class ImportStoriesCommand implements TerminalCommand {

    private final StoryImport stories;

    ImportStoriesCommand(StoryImport stories) {
        this.stories = stories;
    }

    @Override
    public String name() {
        return "import stories";
    }

    @Override
    public String usage() {
        return text("stories.import.usage");
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        List<String> files = new ArrayList<>();
        boolean dryRun = false;
        @Nullable String checkedBy = null;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--dry-run")) {
                dryRun = true;
            } else if (argument.equals("--checked-by") && i + 1 < arguments.size()) {
                checkedBy = arguments.get(++i);
            } else if (argument.startsWith("--checked-by=")) {
                checkedBy = argument.substring("--checked-by=".length());
            } else if (argument.startsWith("--")) {
                err.println(text("stories.import.unknown-option", argument));
                return MISUSED;
            } else {
                files.add(argument);
            }
        }
        if (files.size() != 1) {
            err.println(text("stories.import.one-file"));
            return MISUSED;
        }
        Optional<PersonId> voucher = Optional.ofNullable(checkedBy).flatMap(stories::person);
        if (checkedBy != null && voucher.isEmpty()) {
            err.println(text("stories.import.unknown-person", checkedBy));
            return FAILED;
        }
        return run(files.getFirst(), new ImportWish(dryRun, voucher), out, err);
    }

    private int run(String name, ImportWish wish, PrintWriter out, PrintWriter err) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(Path.of(name)), 1 << 16)) {
            ImportReport report = stories.run(file, wish);
            tell(report, wish, out);
            return report.of(Outcome.REFUSED) == 0 ? DONE : FAILED;
        } catch (IOException | InvalidPathException unreadable) {
            err.println(text("stories.import.unreadable", name));
            return FAILED;
        }
    }

    private static void tell(ImportReport report, ImportWish wish, PrintWriter out) {
        for (ImportNote note : report.notes()) {
            out.println(text(
                    "stories.import.line",
                    String.valueOf(note.line()),
                    text("stories.import.note." + note.key(), note.words())));
        }
        if (report.hasUnknownFields()) {
            out.println(text("stories.import.unknown-fields"));
        }
        if (!report.newTags().isEmpty()) {
            out.println(text("stories.import.new-tags", String.join(", ", report.newTags())));
        }
        if (wish.dryRun()) {
            out.println(text("stories.import.dry-run"));
        }
        for (Outcome outcome : Outcome.values()) {
            out.println(text(
                    "stories.import.count." + outcome.name().toLowerCase(Locale.ROOT),
                    Formats.here().number(report.of(outcome))));
        }
    }
}
