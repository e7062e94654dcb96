package be.leerspoor.intervision;

import java.util.List;
import java.util.Optional;

/** Which way the check-outs of a group go, without any figure: how safe its meetings are, and how useful. */
public record CheckOutTrend(Trend safety, Trend usefulness) {

    /**
     * The trend of meetings that are told as a whole, the latest first; empty when they are too few.
     */
    static Optional<CheckOutTrend> of(List<CheckOutAsAWhole> meetings) {
        Optional<Trend> useful =
                Trend.of(meetings.stream().map(CheckOutAsAWhole::usefulness).toList());
        return Trend.of(meetings.stream().map(CheckOutAsAWhole::safety).toList())
                .flatMap(safe -> useful.map(usefulness -> new CheckOutTrend(safe, usefulness)));
    }
}
