package be.leerspoor.intervision;

import java.util.List;

/** What became of a wish to plan, move or cancel meetings. */
public sealed interface PlanResult {

    /** These meetings are planned, in the order of time. */
    record Planned(List<MeetingId> meetings) implements PlanResult {

        public Planned {
            meetings = List.copyOf(meetings);
        }
    }

    /** It is changed. */
    record Done() implements PlanResult {}

    /** No date was chosen. */
    record NoDates() implements PlanResult {}

    /** A date lies in the past. */
    record InThePast() implements PlanResult {}

    /** A date lies further away than one can plan. */
    record TooFarAway() implements PlanResult {}

    /** No such method is offered, or it cannot be spread over days. */
    record NoSuchMethod() implements PlanResult {}

    /** Something stands in it that may be kept nowhere. */
    record NeverStored() implements PlanResult {}

    /** A reason of this many characters at most is needed. */
    record ReasonLength(int limit) implements PlanResult {}

    /** The meeting began, was cancelled or was moved meanwhile. */
    record NoLongerPlanned() implements PlanResult {}
}
