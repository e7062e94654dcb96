package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.html.Div;

/** What is left on the screen of somebody who left the group while they were writing for it. */
final class QuestionsGone {

    private QuestionsGone() {}

    // Confidential: nothing of the group stays; what somebody typed is their own.
    static void show(Div view, String typed) {
        view.removeAll();
        view.add(new PageHead(text("intervision.group.gone.title"), text("intervision.group.gone.line")));
        if (!typed.isBlank()) {
            view.add(Notice.info(text("intervision.case.typed")).with(new Prose(typed)));
        }
        view.add(Actions.row(Actions.secondaryLink(text("intervision.groups.back"), GroupAddress.PLACE)));
    }
}
