package be.leerspoor.privacy.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What is marked in words before others read them: one takes it out and goes on as before, or leaves it in on purpose. */
public final class LastLook extends Composite<Div> {

    private static final long serialVersionUID = 1;

    /** Shows nothing yet. */
    public LastLook() {
        getContent().addClassName("stack-tight");
    }

    /** Nothing is marked. */
    public void clear() {
        getContent().removeAll();
    }

    /** Shows the marks of one text; {@code goOn} runs once they are left in on purpose. */
    public void show(
            ShareDecision.Unconfirmed marks, Confirmation before, String goOnWords, Consumer<Confirmation> goOn) {
        show(List.of(marks), before, goOnWords, goOn);
    }

    /** Shows the marks of several fields, confirmed together. */
    public void show(
            Collection<ShareDecision.Unconfirmed> fields,
            Confirmation before,
            String goOnWords,
            Consumer<Confirmation> goOn) {
        clear();
        getContent().add(Notice.attention(text("privacy.leave-in.marks")));
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
