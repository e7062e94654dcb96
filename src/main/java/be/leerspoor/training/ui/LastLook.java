package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.privacy.ui.LeaveIn;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What is marked in words before others read them: one takes it out and goes on as before, or leaves it in on purpose. */
final class LastLook extends Composite<Div> {

    private static final long serialVersionUID = 1;

    LastLook() {
        getContent().addClassName("stack-tight");
    }

    void clear() {
        getContent().removeAll();
    }

    void show(ShareDecision.Unconfirmed marks, Confirmation before, String goOnWords, Consumer<Confirmation> goOn) {
        show(List.of(marks), before, goOnWords, goOn);
    }

    /** Shows the marks of several fields, confirmed together. */
    void show(
            Collection<ShareDecision.Unconfirmed> fields,
            Confirmation before,
            String goOnWords,
            Consumer<Confirmation> goOn) {
        clear();
        getContent().add(Notice.attention(text("training.marks")));
        Confirmation all = before;
        for (ShareDecision.Unconfirmed field : fields) {
            FindingsList list = new FindingsList();
            list.show(field.text(), field.open());
            getContent().add(list);
            all = all.and(Confirmation.of(field.text(), field.open()));
        }
        getContent().add(new LeaveIn(all, goOnWords, goOn));
    }
}
