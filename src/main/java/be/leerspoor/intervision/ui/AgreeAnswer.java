package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AgreeResult;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.privacy.ui.LeaveIn;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;

/** What somebody reads whose agreement, or word about one, was not kept. */
final class AgreeAnswer {

    private AgreeAnswer() {}

    /**
     * Nothing when it was kept.
     *
     * @param goOn the words of the button with which one goes on with what is marked
     */
    static List<Component> to(AgreeResult result, Confirmation confirmed, String goOn, Consumer<Confirmation> again) {
        return switch (result) {
            case AgreeResult.Kept _ -> List.of();
            case AgreeResult.Unconfirmed(var marks) -> {
                FindingsList list = new FindingsList();
                list.show(marks.text(), marks.open());
                Confirmation all = Confirmation.of(marks.text(), marks.open()).and(confirmed);
                yield List.of(list, new LeaveIn(all, goOn, again));
            }
            case AgreeResult.Refused _ -> List.of(Notice.attention(text("privacy.field.refused")));
            case AgreeResult.WrongLength(int limit) ->
                List.of(Notice.attention(text("intervision.agreement.length", limit)));
            case AgreeResult.WrongDay _ -> List.of(Notice.attention(text("intervision.agreement.wrong-day")));
            case AgreeResult.ToldAlready _ -> List.of(Notice.attention(text("intervision.agreement.told-already")));
        };
    }
}
