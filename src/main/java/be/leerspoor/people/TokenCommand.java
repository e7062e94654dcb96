package be.leerspoor.people;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.terminal.TerminalCommand;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code ./leerspoor token USER}: prints a new access token of this person, and nothing else. */
@Component
@CalledByProgram
class TokenCommand implements TerminalCommand {

    private final AccessTokens tokens;

    TokenCommand(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String usage() {
        return text("people.terminal.token.usage");
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        if (arguments.size() != 1) {
            return MISUSED;
        }
        Optional<String> secret = tokens.makeForUser(arguments.getFirst(), text("people.terminal.token.label"));
        if (secret.isEmpty()) {
            err.println(text("people.terminal.token.nobody", arguments.getFirst()));
            return FAILED;
        }
        out.println(secret.get());
        return DONE;
    }
}
