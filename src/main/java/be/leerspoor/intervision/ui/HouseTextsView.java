package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.HouseText;
import be.leerspoor.intervision.HouseTextKind;
import be.leerspoor.intervision.HouseTextResult;
import be.leerspoor.intervision.HouseTexts;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** The texts that belong to the organisation, in both languages. */
@Route(value = "administration/texts", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class HouseTextsView extends Div {

    private final transient HouseTexts texts;
    private final Div content = new Div();

    HouseTextsView(HouseTexts texts) {
        this.texts = texts;
        content.addClassName("stack");
        add(new PageHead(text("intervision.promise.house.title"), text("intervision.promise.house.sentence")), content);
        for (HouseTextKind kind : HouseTextKind.values()) {
            content.add(card(kind));
        }
    }

    private Component card(HouseTextKind kind) {
        Paragraph why = new Paragraph(text(key("intervision.promise.house.line", kind)));
        why.addClassName("muted");
        Div fields = new Div(field(kind, Texts.DUTCH), field(kind, Texts.ENGLISH));
        fields.addClassName("side-by-side");
        return Card.titled(text(key("intervision.promise.house", kind)), why, fields);
    }

    private Component field(HouseTextKind kind, Locale language) {
        HouseText kept = texts.text(kind, language);
        TextArea body = new TextArea(text("intervision.promise.house.in." + language.getLanguage()));
        body.setValue(kept.body());
        TextLimit.on(body, HouseTexts.LONGEST);
        body.setWidthFull();
        body.setMinRows(6);
        Div message = new Div();
        int[] version = {kept.version()};
        Div field = new Div(body, message, Actions.row(Actions.secondary(text("intervision.promise.house.keep"), () -> {
            message.removeAll();
            if (!TextLimit.fits(body)) {
                return;
            }
            message.add(
                    switch (texts.change(kind, language, version[0], body.getValue())) {
                        case HouseTextResult.Kept _ -> {
                            version[0]++;
                            yield Notice.done(text("intervision.promise.house.kept"));
                        }
                        case HouseTextResult.ChangedMeanwhile _ ->
                            Notice.attention(text("intervision.groups.refused.meanwhile"));
                        case HouseTextResult.NeverStored _ ->
                            Notice.attention(text("intervision.groups.refused.never-stored"));
                        case HouseTextResult.WrongLength(int limit) ->
                            Notice.attention(text("intervision.groups.refused.promise", limit));
                    });
        })));
        field.addClassName("fields");
        return field;
    }
}
