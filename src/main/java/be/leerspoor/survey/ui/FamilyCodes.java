package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OwnAddress;
import be.leerspoor.survey.DoorCodes;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.WaveId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Codes for people without an account, shown once: a sheet of slips to print and cut. */
final class FamilyCodes extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final int MOST_AT_ONCE = 500;
    private static final int USUAL = 24;
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar");

    private final transient DoorCodes doorCodes;
    private final transient WaveId wave;
    private final transient Questionnaire questionnaire;
    private final transient Supplier<List<String>> drafts;
    private final IntegerField howMany = new IntegerField(text("survey.codes.how-many"));
    private final Div slips = new Div();

    /** {@code drafts} are the languages of the questions that nobody read over. */
    FamilyCodes(DoorCodes doorCodes, WaveId wave, Questionnaire questionnaire, Supplier<List<String>> drafts) {
        this.drafts = drafts;
        this.doorCodes = doorCodes;
        this.wave = wave;
        this.questionnaire = questionnaire;
        howMany.setMin(1);
        howMany.setMax(MOST_AT_ONCE);
        howMany.setValue(USUAL);
        howMany.setStepButtonsVisible(true);
        howMany.setHelperText(text("survey.codes.help"));
        howMany.addClassName("no-print");
        slips.getElement().setAttribute("aria-live", "polite");
        Div fields = new Div(howMany, Actions.row(Actions.secondary(text("survey.codes.make"), this::make)));
        fields.addClassNames("fields", "no-print");
        Card card = Card.titled(text("survey.codes.title"), new Paragraph(text("survey.codes.lead")), fields);
        card.addClassName("no-print");
        getContent().addClassName("stack");
        getContent().add(card, slips);
    }

    private void make() {
        Integer number = howMany.getValue();
        howMany.setErrorMessage(text("survey.codes.problem", MOST_AT_ONCE));
        howMany.setInvalid(number == null || number < 1 || number > MOST_AT_ONCE);
        if (howMany.isInvalid()) {
            howMany.focus();
            return;
        }
        try {
            show(doorCodes.make(wave, number));
        } catch (IllegalArgumentException notAnyMore) {
            slips.removeAll();
            slips.add(Notice.attention(text("survey.codes.refused", DoorCodes.MOST)));
        }
    }

    private void show(List<String> codes) {
        slips.removeAll();
        slips.addClassName("stack");
        Notice once = Notice.done(text("survey.codes.once"))
                .with(Actions.row(Actions.secondary(
                        text("survey.codes.print"),
                        () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")))));
        once.addClassName("no-print");
        slips.add(once);
        List<String> unchecked = drafts.get();
        if (!unchecked.isEmpty()) {
            Notice notice = Notice.info(text(
                    "survey.codes.unchecked",
                    unchecked.stream().map(FamilyCodes::language).collect(Collectors.joining(", "))));
            notice.addClassName("no-print");
            slips.add(notice);
        }
        String address = OwnAddress.of(FamilyAddress.PATH.substring(1)).replaceFirst("^https?://", "");
        UnorderedList sheet = new UnorderedList();
        sheet.addClassName("slips");
        codes.forEach(code -> sheet.add(slip(code, address)));
        slips.add(sheet);
    }

    private ListItem slip(String code, String address) {
        Span large = new Span(code);
        large.addClassName("slip-code");
        ListItem slip = new ListItem(large);
        questionnaire.languages().forEach(language -> {
            Paragraph line = new Paragraph(text("survey.codes.invitation." + language, address));
            line.getElement().setAttribute("lang", language);
            line.getElement().setAttribute("dir", direction(language));
            slip.add(line);
        });
        slip.addClassName("slip");
        return slip;
    }

    /** Whether one reads this language from the left or from the right. */
    static String direction(String language) {
        return FROM_THE_RIGHT.contains(language) ? "rtl" : "ltr";
    }

    private static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Texts.language());
    }
}
