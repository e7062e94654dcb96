package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.Certificate;
import be.leerspoor.training.CertificateOutlook;
import be.leerspoor.training.CertificateState;
import be.leerspoor.training.Certificates;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.RevokeResult;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The certificates that were given for an edition, for who gives it and for administrators. */
@Route(value = "training/certificates/:edition", layout = MainLayout.class)
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
@StyleSheet("context://" + AppShell.FOLDER + "attendance.css")
class EditionCertificatesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Certificates certificates;
    private final Div message = new Div();
    private final Div list = new Div();

    EditionCertificatesView(Certificates certificates) {
        this.certificates = certificates;
        addClassName("page");
        list.addClassNames("stack", "whole-lines");
        message.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EditionId> edition = SessionAddress.edition(event.getRouteParameters());
        Optional<CertificateOutlook> seen = edition.flatMap(certificates::outlook);
        if (edition.isEmpty() || seen.isEmpty()) {
            // Confidential: what may not be known of answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(
                new PageHead(
                                text("training.certificate.of-edition.title"),
                                text("training.certificate.of-edition.lead"))
                        .withLine(CourseWords.muted(text(
                                "training.edition.of-day",
                                seen.get().course(Texts.language()),
                                Formats.here().longDay(seen.get().begins())))),
                message,
                list,
                Actions.row(
                        Actions.secondaryLink(text("training.edition.to-page"), CourseAddress.edition(edition.get()))));
        show(edition.get(), seen.get());
    }

    private static String none(CertificateOutlook seen) {
        return switch (seen.stage()) {
            case NONE_GIVEN -> text("training.certificate.of-edition.none-given");
            case NOT_OVER ->
                text("training.certificate.of-edition.not-over", Formats.here().moment(seen.ends()));
            case NOTHING_NOTED -> text("training.certificate.of-edition.none");
            case GIVEN -> text("training.certificate.of-edition.nobody", seen.requiredShare());
        };
    }

    private void show(EditionId edition, CertificateOutlook seen) {
        list.removeAll();
        List<Certificate> given = certificates.of(edition);
        list.add(
                given.isEmpty()
                        ? new EmptyPlace(none(seen))
                        : new Card(new Rows(given.stream()
                                .map(certificate -> row(edition, seen, certificate))
                                .toList())));
    }

    private PlainRow row(EditionId edition, CertificateOutlook seen, Certificate certificate) {
        boolean counts = certificate.state() == CertificateState.VALID;
        PlainRow row = new PlainRow(
                certificate.personName(),
                CertificateWords.dates(certificate) + " · "
                        + (counts ? certificate.code() : CertificateWords.notValid(certificate)));
        if (certificate.state() != CertificateState.REVOKED) {
            row.withAction(
                    text("training.certificate.revoke"),
                    text("training.certificate.revoke.spoken", certificate.personName()),
                    () -> askWhy(edition, seen, certificate));
        }
        return row;
    }

    private void askWhy(EditionId edition, CertificateOutlook seen, Certificate certificate) {
        TextField reason = new TextField(text("training.certificate.revoke.reason"));
        TextLimit.on(reason, Certificates.LONGEST_REASON);
        AskWhy.ask(
                text("training.certificate.revoke.question", certificate.personName()),
                text("training.certificate.revoke.consequence"),
                reason,
                text("training.certificate.revoke"),
                (why, sure) -> revoked(edition, seen, certificate, certificates.revoke(certificate.id(), why, sure)));
    }

    private AskWhy.Answer revoked(
            EditionId edition, CertificateOutlook seen, Certificate certificate, RevokeResult result) {
        message.removeAll();
        return switch (result) {
            case RevokeResult.Revoked _ -> {
                message.add(Notice.done(text("training.certificate.revoke.done", certificate.personName())));
                show(edition, seen);
                yield new AskWhy.Answer.Done();
            }
            case RevokeResult.RevokedAlready _ -> {
                message.add(Notice.info(text("training.certificate.revoke.already")));
                show(edition, seen);
                yield new AskWhy.Answer.Done();
            }
            case RevokeResult.NeedsReason(int most) ->
                new AskWhy.Answer.Wrong(text("training.certificate.revoke.needs-reason", most));
            case RevokeResult.NeverStored _ -> new AskWhy.Answer.Wrong(text("training.import.line.never-stored"));
            case RevokeResult.Unconfirmed(ShareDecision.Unconfirmed marks) -> new AskWhy.Answer.Marked(marks);
        };
    }
}
