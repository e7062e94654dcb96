package be.leerspoor.plan;

import static be.leerspoor.shell.Paper.words;
import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.Formats;
import be.leerspoor.stories.StorySummary;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report as a page in one language, the same on the screen and on paper: headings, sentences and tables. */
public final class ReportPage {

    private final YearReport report;
    private final FrozenReport frozen;
    private final Locale language;
    private final Formats formats;
    private final ReportWords told;
    private final StringBuilder body = new StringBuilder();
    private List<String> columns = List.of();
    private List<String> looks = List.of();

    private ReportPage(YearReport report, FrozenReport frozen, Locale language) {
        this.report = report;
        this.frozen = frozen;
        this.language = language;
        this.formats = Formats.in(language);
        this.told = new ReportWords(language);
    }

    /** What stands under the title, in one element; nothing but the period while it is still being made. */
    public static String of(YearReport report, Locale language) {
        FrozenReport none = new FrozenReport(List.of(), List.of(), List.of(), List.of());
        return new ReportPage(report, report.figures().orElse(none), language).html();
    }

    private String html() {
        body.append("<div class=\"year-report\">");
        element("p", "soft", told.period(report));
        report.madeAt().ifPresent(at -> element("p", "soft", told.text("plan.report.frozen", formats.moment(at))));
        written(ReportPart.WHOLE);
        for (Element element : Element.values()) {
            element(element);
        }
        decisions();
        together(this::rounds);
        stories();
        return body.append("</div>").toString();
    }

    private void element(Element element) {
        List<FrozenReport.Goal> goals = frozen.goals().stream()
                .filter(goal -> goal.element() == element)
                .toList();
        List<FrozenReport.Figure> figures = frozen.figures().stream()
                .filter(figure -> figure.element() == element)
                .toList();
        if (goals.isEmpty()
                && figures.isEmpty()
                && report.part(ReportPart.of(element)).words().isBlank()) {
            return;
        }
        together(() -> {
            element("h2", "", told.element(element));
            written(ReportPart.of(element));
            figures.stream().limit(1).forEach(this::figure);
        });
        figures.stream().skip(1).forEach(figure -> together(() -> figure(figure)));
        goals.forEach(this::goal);
    }

    /** What stays on one page of paper as long as it fits there. */
    private void together(Runnable part) {
        body.append("<div class=\"together\">");
        part.run();
        body.append("</div>");
    }

    private void written(ReportPart part) {
        Arrays.stream(report.part(part).words().split("\\n+"))
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> element("p", "", paragraph));
    }

    private void goal(FrozenReport.Goal goal) {
        element("h3", "", told.text("plan.report.goal", goal.title(), told.year(goal.year())));
        if (!goal.words().isBlank()) {
            element("p", "", goal.words());
        }
        if (!goal.deeds().isEmpty()) {
            open(told.text("plan.report.deeds"), "deed", "owner", "from", "until", "state");
            goal.deeds()
                    .forEach(deed -> row(
                            deed.title(),
                            deed.owner(),
                            formats.day(deed.from()),
                            formats.day(deed.until()),
                            textIn(language, key("plan.state", deed.state()))));
            close();
        }
        if (!goal.stones().isEmpty()) {
            together(() -> stones(goal.stones()));
        }
    }

    private void stones(List<FrozenReport.Stone> stones) {
        open(told.text("plan.report.stones"), "stone", "on", "reached", "moved");
        stones.forEach(stone -> row(
                stone.title(),
                formats.day(stone.on()),
                Optional.ofNullable(stone.reachedOn())
                        .map(formats::day)
                        .orElseGet(() -> told.text("plan.report.not-reached")),
                told.moved(stone)));
        close();
    }

    private void figure(FrozenReport.Figure figure) {
        element("h3", "", figure.name().in(language));
        element("p", "", told.sentence(report, figure));
        if (figure.points().isEmpty()) {
            return;
        }
        BigDecimal top = figure.points().stream()
                .map(FrozenReport.Point::value)
                .reduce(
                        figure.unit() == FrozenReport.Unit.PERCENT ? BigDecimal.valueOf(100) : BigDecimal.ZERO,
                        BigDecimal::max);
        open(told.text("plan.report.points", figure.name().in(language)), "on", "value");
        figure.points().forEach(point -> {
            body.append("<tr>");
            cell(0).append(words(formats.day(point.on()))).append("</td>");
            cell(1).append("<span class=\"number\">")
                    .append(words(told.value(figure.unit(), point.value())))
                    .append("</span><span class=\"track\"><span class=\"bar\" style=\"width: ")
                    .append(ReportWords.share(point.value(), top))
                    .append("%\"></span></span></td></tr>");
        });
        close();
    }

    private void decisions() {
        if (frozen.decisions().isEmpty()) {
            return;
        }
        element("h2", "", told.text("plan.report.decisions"));
        open(told.text("plan.report.decisions.table"), "on", "decision", "about", "why", "by");
        frozen.decisions()
                .forEach(decision -> row(
                        formats.day(decision.on()),
                        decision.title(),
                        Optional.ofNullable(decision.element())
                                .map(told::element)
                                .orElseGet(() -> told.text("plan.report.whole")),
                        decision.words(),
                        decision.by()));
        close();
    }

    private void rounds() {
        if (frozen.rounds().isEmpty()) {
            return;
        }
        element("h2", "", told.text("plan.report.rounds"));
        open(told.text("plan.report.rounds.table"), "questionnaire", "round", "until", "answered");
        frozen.rounds()
                .forEach(round -> row(
                        round.questionnaire().in(language),
                        round.name(),
                        formats.day(round.until()),
                        told.answered(round)));
        close();
    }

    private void stories() {
        if (report.stories().isEmpty()) {
            return;
        }
        element("h2", "", told.text("plan.report.stories"));
        for (StorySummary story : report.stories()) {
            together(() -> {
                element("h3", "", story.title());
                element("p", "", story.summary());
            });
        }
    }

    private void open(String caption, String... named) {
        columns = Arrays.stream(named)
                .map(column -> textIn(language, "plan.report.column." + column))
                .toList();
        looks = Arrays.stream(named).map(ReportPage::look).toList();
        body.append("<table><caption>").append(words(caption)).append("</caption><thead><tr>");
        for (String column : columns) {
            body.append("<th scope=\"col\">").append(words(column)).append("</th>");
        }
        body.append("</tr></thead><tbody>");
    }

    /** How a column looks: a day stands on one line, and what a row is about has room. */
    private static String look(String column) {
        return switch (column) {
            case "from", "until", "on", "reached" -> "day";
            case "stone" -> "what";
            case "value" -> "bars";
            default -> "";
        };
    }

    private void row(String... cells) {
        body.append("<tr>");
        for (int i = 0; i < cells.length; i++) {
            cell(i).append(words(cells[i])).append("</td>");
        }
        body.append("</tr>");
    }

    /** Begins a cell that says, where there is no room for a head, in which column it is. */
    private StringBuilder cell(int column) {
        String look = looks.get(column);
        body.append("<td data-column=\"").append(words(columns.get(column))).append('"');
        if (!look.isEmpty()) {
            body.append(" class=\"").append(look).append('"');
        }
        return body.append('>');
    }

    private void close() {
        body.append("</tbody></table>");
    }

    private void element(String name, String look, String text) {
        body.append('<').append(name);
        if (!look.isEmpty()) {
            body.append(" class=\"").append(look).append('"');
        }
        body.append('>').append(words(text)).append("</").append(name).append('>');
    }
}
