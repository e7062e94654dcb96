package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.PlanFrame;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Composite;

/** The years of the plan with their names and days, to read. */
final class FiveYearNames extends Composite<Rows> {

    private static final long serialVersionUID = 1;

    FiveYearNames(PlanFrame frame) {
        Formats formats = Formats.here();
        getContent()
                .show(PlanYear.ALL.stream()
                        .map(year -> new PlainRow(
                                PlanWords.year(frame, year),
                                text(
                                        "plan.frame.from-until",
                                        formats.longDay(frame.calendar().firstDay(year)),
                                        formats.longDay(frame.calendar().lastDay(year)))))
                        .toList());
    }
}
