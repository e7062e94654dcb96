package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanCalendar;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.shell.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where we are in the five years: a line of five pieces with a mark for today, and the sentence that says the same. */
final class FiveYears extends Composite<Div> {

    private static final long serialVersionUID = 1;

    FiveYears(PlanAsKnown plan) {
        PlanCalendar calendar = plan.frame().calendar();
        LocalDate today = plan.today();
        Optional<PlanYear> now = calendar.yearOf(today);
        Paragraph sentence = new Paragraph(sentence(plan, calendar, today, now));
        sentence.addClassName("plan-now");
        Div line = new Div();
        line.addClassName("five-years");
        line.getElement().setAttribute("aria-hidden", "true");
        for (PlanYear year : PlanYear.ALL) {
            line.add(piece(plan, year, now, today));
        }
        getContent().add(sentence, line);
    }

    private static String sentence(PlanAsKnown plan, PlanCalendar calendar, LocalDate today, Optional<PlanYear> now) {
        Formats formats = Formats.here();
        if (now.isEmpty()) {
            return today.isBefore(calendar.firstDay())
                    ? text("plan.now.before", formats.longDay(calendar.firstDay()))
                    : text("plan.now.after", formats.longDay(calendar.lastDay()));
        }
        long month = calendar.firstMonth(now.get()).until(YearMonth.from(today), ChronoUnit.MONTHS) + 1;
        return plan.frame()
                .name(now.get())
                .map(name -> text("plan.now.named", now.get().number(), month, name))
                .orElseGet(() -> text("plan.now", now.get().number(), month));
    }

    private static Div piece(PlanAsKnown plan, PlanYear year, Optional<PlanYear> now, LocalDate today) {
        PlanCalendar calendar = plan.frame().calendar();
        Div track = new Div();
        track.addClassName("five-years-track");
        boolean here = now.filter(year::equals).isPresent();
        if (here || calendar.lastDay(year).isBefore(today)) {
            Div filled = new Div();
            filled.addClassName("five-years-filled");
            filled.getStyle().setWidth(here ? share(calendar, year, today) + "%" : "100%");
            track.add(filled);
        }
        Span name = new Span(PlanWords.year(year));
        name.addClassName("five-years-name");
        Span months = new Span(Formats.here().month(calendar.firstDay(year)));
        months.addClassNames("muted", "small");
        Div piece = new Div(track, name, months);
        piece.addClassName("five-years-piece");
        if (here) {
            piece.addClassName("here");
        }
        return piece;
    }

    private static long share(PlanCalendar calendar, PlanYear year, LocalDate today) {
        long days = calendar.firstDay(year).until(calendar.lastDay(year), ChronoUnit.DAYS) + 1;
        return 100 * calendar.firstDay(year).until(today, ChronoUnit.DAYS) / days;
    }
}
