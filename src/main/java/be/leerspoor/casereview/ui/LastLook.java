package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.privacy.ui.LeaveIn;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;

/** What is still marked before sharing; going on takes a deliberate word for exactly these marks. */
class LastLook extends Div {

    LastLook(Map<String, ShareDecision.Unconfirmed> fields, Consumer<Confirmation> goOn) {
        Card card = new Card(Notice.attention(text("casereview.confirm.marks")));
        Confirmation all = Confirmation.none();
        for (ShareDecision.Unconfirmed field : fields.values()) {
            FindingsList list = new FindingsList();
            list.show(field.text(), field.open());
            card.add(list);
            all = all.and(Confirmation.of(field.text(), field.open()));
        }
        card.add(new LeaveIn(all, text("casereview.confirm.share"), goOn));
        add(card);
    }
}
