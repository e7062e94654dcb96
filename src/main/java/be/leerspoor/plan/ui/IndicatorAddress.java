package be.leerspoor.plan.ui;

import be.leerspoor.plan.IndicatorId;
import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** The addresses of indicators. */
final class IndicatorAddress {

    static final String PLACE = "plan/indicators";
    static final String NEW = PLACE + "/new";
    static final String INDICATOR = "indicator";
    static final String MONTH = "month";
    static final String ONE = PLACE + "/:" + INDICATOR;
    static final String EDIT = ONE + "/edit";
    static final String ENTER = ONE + "/enter";
    static final String CORRECT = ONE + "/correct/:" + MONTH;

    private IndicatorAddress() {}

    static String of(IndicatorId indicator) {
        return PLACE + "/" + indicator;
    }

    static String edit(IndicatorId indicator) {
        return of(indicator) + "/edit";
    }

    static String enter(IndicatorId indicator) {
        return of(indicator) + "/enter";
    }

    static String correct(IndicatorId indicator, YearMonth month) {
        return of(indicator) + "/correct/" + month;
    }

    /** The indicator an address names; empty when it is no such name at all. */
    static Optional<IndicatorId> indicator(RouteParameters parameters) {
        return parameters.get(INDICATOR).flatMap(PlanAddress::uuid).map(IndicatorId::new);
    }

    /** The month an address names; empty when it is no month at all. */
    static Optional<YearMonth> month(RouteParameters parameters) {
        try {
            return parameters.get(MONTH).map(YearMonth::parse);
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
