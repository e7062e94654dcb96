package be.leerspoor.plan;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.terminal.TerminalCommand;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code ./leerspoor check indicators}: says whether the figures of the plan agree with what happened. */
@Component
@CalledByProgram
class CheckIndicatorsCommand implements TerminalCommand {

    private final MonthFigures figures;

    CheckIndicatorsCommand(MonthFigures figures) {
        this.figures = figures;
    }

    @Override
    public String name() {
        return "check indicators";
    }

    @Override
    public String usage() {
        return text("plan.measure.check.usage");
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        if (!arguments.isEmpty()) {
            return MISUSED;
        }
        IndicatorCheck check = figures.check();
        out.println(text("plan.measure.check.seen", check.months()));
        check.differences().stream()
                .filter(IndicatorCheck.Difference::frozen)
                .forEach(each -> out.println(line("plan.measure.check.late", each)));
        check.differences().stream()
                .filter(each -> !each.frozen())
                .forEach(each -> err.println(line("plan.measure.check.wrong", each)));
        if (check.isRight()) {
            out.println(text("plan.measure.check.right"));
            return DONE;
        }
        return FAILED;
    }

    private static String line(String key, IndicatorCheck.Difference each) {
        return text(
                key,
                each.measure(),
                Formats.here().month(each.month().atDay(1)),
                counted(each.kept()),
                counted(each.anew()));
    }

    private static String counted(Optional<Counted> counted) {
        return counted.map(known -> known.of() == 0
                        ? Formats.here().number(known.counted())
                        : text("plan.measure.check.of", known.counted(), known.of()))
                .orElseGet(() -> text("plan.measure.check.nothing"));
    }
}
