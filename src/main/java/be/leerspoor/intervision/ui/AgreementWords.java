package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.OpenAgreement;
import be.leerspoor.shell.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Agreements in words. */
final class AgreementWords {

    private AgreementWords() {}

    /** "Anna Peeters, met Bram De Smet, tegen 12 april 2027". */
    static String line(String owner, @Nullable String with, LocalDate dueOn, boolean mine) {
        String who = mine ? text("intervision.agreement.mine") : owner;
        String day = Formats.here().longDay(dueOn);
        return with == null
                ? text("intervision.agreement.line", who, day)
                : text("intervision.agreement.line.with", who, with, day);
    }

    /** A sheet with what is open, whose it is and by when. */
    static Div card(OpenAgreement agreement, boolean mine) {
        Span line = new Span(line(agreement.ownerName(), agreement.withName(), agreement.dueOn(), mine));
        line.addClassName("row-line");
        Div card = new Div(new Paragraph(agreement.what()), line);
        card.addClassNames("choice-card", "agreement-card");
        return card;
    }
}
