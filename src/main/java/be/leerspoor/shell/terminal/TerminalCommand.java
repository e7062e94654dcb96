package be.leerspoor.shell.terminal;

import java.io.PrintWriter;
import java.util.List;

/**
 * A command typed at the terminal, as {@code ./leerspoor import people FILE}. It runs without a web server and without a
 * signed-in person, on the data of one home.
 */
public interface TerminalCommand {

    /** Exit code: done. */
    int DONE = 0;

    /** Exit code: refused or failed; the reason stands on {@code err}. */
    int FAILED = 1;

    /** Exit code: called in a way this command does not understand; its usage is shown by the caller. */
    int MISUSED = 2;

    /** The words that call it, separated by one space: {@code import people}. Unique among all commands. */
    String name();

    /** What follows the name and what it does, in one line: {@code FILE [--dry-run]  leest mensen in uit een CSV-bestand}. */
    String usage();

    /**
     * Does the work. {@code arguments} are the words after the name. {@code out} gets the result and nothing else, so that
     * it can be piped; {@code err} gets what a person should know. Returns the exit code. An exception is a bug and is
     * logged with a reference.
     */
    int run(List<String> arguments, PrintWriter out, PrintWriter err);
}
