package be.leerspoor.plan.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** The addresses of the plan as a file and of its reports. */
final class ReportAddress {

    static final String FILE = "plan/file";
    static final String REPORTS = "plan/reports";
    static final String REPORT = "report";

    private ReportAddress() {}

    static String report(UUID report) {
        return REPORTS + "/" + report;
    }

    /** The report an address names; empty when it is no such name at all. */
    static Optional<UUID> report(RouteParameters parameters) {
        return parameters.get(REPORT).flatMap(PlanAddress::uuid);
    }
}
