package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.OpenAgreement;
import be.leerspoor.shell.Formats;

/** Agreements in words. */
final class AgreementWords {

    private AgreementWords() {}

    /** "Anna Peeters, met Bram De Smet, tegen 12 april 2027". */
    static String line(OpenAgreement agreement, boolean mine) {
        String who = mine ? text("intervision.agreement.mine") : agreement.ownerName();
        String day = Formats.here().longDay(agreement.dueOn());
        return agreement
                .with()
                .map(with -> text("intervision.agreement.line.with", who, with, day))
                .orElseGet(() -> text("intervision.agreement.line", who, day));
    }
}
