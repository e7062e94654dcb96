package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A report without figures. */
@Component
@ForStaff
class NoReportFigures implements ReportFigures {

    @Override
    public List<FrozenReport.Figure> of(LocalDate from, LocalDate until) {
        return List.of();
    }
}
