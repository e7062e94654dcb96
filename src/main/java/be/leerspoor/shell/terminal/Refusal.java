package be.leerspoor.shell.terminal;

import be.leerspoor.shell.Texts;
import java.io.Serial;

/** What was asked at the terminal cannot be done; the message is the one sentence that the person gets to read. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Refusal(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** Something stands in the way. */
    static Refusal failed(String key, Object... parameters) {
        return failedWith(Texts.text(key, parameters));
    }

    /** Something stands in the way, already put into words. */
    static Refusal failedWith(String sentence) {
        return new Refusal(sentence, TerminalCommand.FAILED);
    }

    /** The words typed make no sense. */
    static Refusal misused(String key, Object... parameters) {
        return new Refusal(Texts.text(key, parameters), TerminalCommand.MISUSED);
    }

    int exitCode() {
        return exitCode;
    }
}
