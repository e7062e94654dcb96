package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.GroupResult;
import be.leerspoor.intervision.PlanResult;

/** Says in words why a change of a group was refused. */
final class GroupAnswers {

    private GroupAnswers() {}

    /** Why not; empty words when it is done. */
    static String words(GroupResult result) {
        return switch (result) {
            case GroupResult.Made _, GroupResult.Done _ -> "";
            case GroupResult.ChangedMeanwhile _ -> text("intervision.groups.refused.meanwhile");
            case GroupResult.NeverStored _ -> text("intervision.groups.refused.never-stored");
            case GroupResult.NoSuchPeople _ -> text("intervision.groups.refused.people");
            case GroupResult.NoFacilitator _ -> text("intervision.groups.refused.facilitator");
            case GroupResult.AlreadyMember _ -> text("intervision.groups.refused.already");
            case GroupResult.DayPassed _ -> text("intervision.groups.refused.day");
            case GroupResult.PromiseLength(int limit) -> text("intervision.groups.refused.promise", limit);
        };
    }

    /** Why not; empty words when it is done. */
    static String words(PlanResult result) {
        return switch (result) {
            case PlanResult.Planned _, PlanResult.Done _ -> "";
            case PlanResult.NoDates _ -> text("intervision.dates.refused.none");
            case PlanResult.InThePast _ -> text("intervision.dates.refused.past");
            case PlanResult.TooFarAway _ -> text("intervision.dates.refused.far");
            case PlanResult.NoSuchMethod _ -> text("intervision.dates.refused.method");
            case PlanResult.NeverStored _ -> text("intervision.groups.refused.never-stored");
            case PlanResult.ReasonLength(int limit) -> text("intervision.dates.refused.reason", limit);
            case PlanResult.NoLongerPlanned _ -> text("intervision.dates.refused.no-longer");
        };
    }
}
