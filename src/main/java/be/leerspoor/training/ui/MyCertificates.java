package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DownloadLink;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.OwnAddress;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.Certificate;
import be.leerspoor.training.CertificateState;
import be.leerspoor.training.Certificates;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;

/** The certificates of the signed-in person, each to take along in Dutch or in English. */
final class MyCertificates extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient Certificates certificates;

    MyCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    protected Card initContent() {
        List<Certificate> mine = certificates.mine();
        return mine.isEmpty()
                ? Card.titled(text("training.certificate.mine"), new EmptyPlace(text("training.certificate.none")))
                : Card.titled(
                        text("training.certificate.mine"),
                        new Rows(mine.stream().map(this::row).toList()));
    }

    private Div row(Certificate certificate) {
        PlainRow words = new PlainRow(certificate.course(Texts.language()), CertificateWords.dates(certificate));
        Div row = new Div(words);
        row.addClassNames("stack-tight", "certificate-row");
        if (certificate.state() != CertificateState.VALID) {
            row.add(new Paragraph(CertificateWords.notValid(certificate)));
        }
        if (certificate.state() != CertificateState.REVOKED) {
            row.add(papers(certificate));
        }
        return row;
    }

    private Div papers(Certificate certificate) {
        String check = OwnAddress.of("check");
        Div papers = new Div(
                paper(certificate, "training.certificate.paper.nl", Texts.DUTCH, check),
                paper(certificate, "training.certificate.paper.en", Texts.ENGLISH, check));
        papers.addClassName("actions");
        return papers;
    }

    private DownloadLink paper(Certificate certificate, String words, Locale language, String check) {
        DownloadLink link = new DownloadLink(text(words), () -> certificates.paper(certificate.id(), language, check));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        text("training.certificate.paper.spoken", text(words), certificate.course(Texts.language())));
        return link;
    }
}
