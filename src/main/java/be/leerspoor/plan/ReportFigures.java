package be.leerspoor.plan;

import java.time.LocalDate;
import java.util.List;

/** Where the figures of a report come from. */
interface ReportFigures {

    /** The figures of a period, as they are known now, in the order of the elements. */
    List<FrozenReport.Figure> of(LocalDate from, LocalDate until);
}
