package be.leerspoor.training;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.terminal.TerminalCommand;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./leerspoor check evidence}: says whether the paths of people agree with what happened. */
@Component
@CalledByProgram
class CheckEvidenceCommand implements TerminalCommand {

    private final EvidenceCheck check;

    CheckEvidenceCommand(EvidenceCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "check evidence";
    }

    @Override
    public String usage() {
        return text("training.terminal.check.usage");
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        if (!arguments.isEmpty()) {
            return MISUSED;
        }
        EvidenceCheck.Found found = check.check();
        out.println(text("training.terminal.check.seen", found.facts(), found.people()));
        if (found.isRight()) {
            out.println(text("training.terminal.check.right"));
            return DONE;
        }
        err.println(text("training.terminal.check.wrong", found.missing(), found.unfounded(), found.otherStandings()));
        return FAILED;
    }
}
