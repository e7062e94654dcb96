package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.training.CoverageHistory;
import be.leerspoor.training.TrainingPeriod;
import java.util.ArrayList;
import java.util.List;

/** How far groups were over the years in words. */
final class YearWords {

    private YearWords() {}

    /** "2026", or "februari 2027" for the year that is not over. */
    static String period(TrainingPeriod period) {
        return switch (period) {
            case TrainingPeriod.Year(var year) -> year.toString();
            case TrainingPeriod.Month(var month) -> Formats.here().month(month.atDay(1));
        };
    }

    static String group(CoverageHistory.Line line) {
        String group = line.group();
        return group == null ? text("training.years.small") : group;
    }

    /** "11 van de 36". */
    static String share(CoverageHistory.Share share) {
        return share.isTold() ? share(share.finished(), share.walking()) : text("training.years.share.none");
    }

    /** The same with those of whom it was asked by then. */
    static String full(CoverageHistory.Share share) {
        return share.due() == 0
                ? share(share)
                : share(share) + "; " + text("training.years.due", share(share.finishedDue(), share.due()));
    }

    private static String share(int part, int whole) {
        return text("training.years.share", part, whole);
    }

    /** What the chart of this line says: the newest that is told, and what it was first. Of each line something is. */
    static String sentence(String name, CoverageHistory history, CoverageHistory.Line line) {
        List<Integer> told = new ArrayList<>();
        for (int at = 0; at < line.shares().size(); at++) {
            if (line.shares().get(at).isTold()) {
                told.add(at);
            }
        }
        int last = told.getLast();
        int first = told.getFirst();
        String now = text(
                "training.years.now",
                name,
                end(history.periods().get(last)),
                share(line.shares().get(last)));
        return first == last
                ? now
                : now + " "
                        + text(
                                "training.years.before",
                                end(history.periods().get(first)),
                                share(line.shares().get(first)));
    }

    private static String end(TrainingPeriod period) {
        return text("training.years.end", period(period));
    }

    /** The bars of this line, a period without a figure as an empty one. */
    static YearBars bars(String sentence, CoverageHistory history, CoverageHistory.Line line) {
        List<YearBars.Bar> bars = new ArrayList<>();
        for (int at = 0; at < line.shares().size(); at++) {
            CoverageHistory.Share share = line.shares().get(at);
            bars.add(new YearBars.Bar(
                    period(history.periods().get(at)),
                    share(share),
                    share.isTold() ? Math.round(100f * share.finished() / share.walking()) : 0));
        }
        return new YearBars(sentence, bars);
    }
}
