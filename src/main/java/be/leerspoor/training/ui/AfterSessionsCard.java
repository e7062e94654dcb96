package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.AttendanceExport;
import be.leerspoor.training.EditionId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.List;

/** Where what comes of an edition is found: for its trainers all of it, for administrators what is for them. */
final class AfterSessionsCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient EditionId edition;
    private final transient AttendanceExport export;
    private final boolean trainer;

    /** @param trainer whether the edition is in the hands of who reads this; others see no more than an administrator may */
    AfterSessionsCard(EditionId edition, AttendanceExport export, boolean trainer) {
        this.edition = edition;
        this.export = export;
        this.trainer = trainer;
    }

    @Override
    protected Card initContent() {
        List<Component> rows = new ArrayList<>();
        if (trainer) {
            rows.add(new RowLink(
                    text("training.attendance.file.link"),
                    text("training.edition.after.file"),
                    SessionAddress.file(edition)));
        }
        rows.add(new RowLink(
                text("training.certificate.of-edition"),
                text("training.edition.after.certificates"),
                SessionAddress.certificates(edition)));
        if (trainer) {
            rows.add(new RowLink(
                    text("training.evaluation.outcome.link"),
                    text("training.edition.after.outcome"),
                    SessionAddress.outcome(edition)));
        }
        return Card.titled(text("training.edition.after"), new Rows(rows), new ExportLinks(export, edition));
    }
}
