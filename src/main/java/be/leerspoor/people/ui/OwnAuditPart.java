package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.AuditEntry;
import be.leerspoor.people.AuditTrail;
import be.leerspoor.people.Role;
import be.leerspoor.shell.ui.Actions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;

/** What was last done with the own account, looked up when somebody asks for it. */
final class OwnAuditPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final int SHOWN = 100;

    OwnAuditPart(AuditTrail trail, Map<Role, String> labels) {
        getContent().addClassName("stack-tight");
        getContent()
                .add(
                        new Paragraph(text("people.profile.audit.line")),
                        Actions.row(Actions.secondary(text("people.profile.audit.show"), () -> show(trail, labels))));
    }

    private void show(AuditTrail trail, Map<Role, String> labels) {
        List<AuditEntry> entries = trail.mine(SHOWN).entries();
        getContent().removeAll();
        getContent()
                .add(
                        entries.isEmpty()
                                ? new Paragraph(text("people.profile.audit.none"))
                                : new AuditRows(labels).of(entries));
    }
}
