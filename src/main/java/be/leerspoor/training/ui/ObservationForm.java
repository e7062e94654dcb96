package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.training.GiveBackResult;
import be.leerspoor.training.ObservationField;
import be.leerspoor.training.ObservationPage;
import be.leerspoor.training.Observations;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Where whoever looked on writes back what went well; every field keeps itself, for them alone until it is given. */
final class ObservationForm extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient Observations observations;
    private final transient ObservationPage page;
    private final transient Runnable given;
    private final Map<ObservationField, AutosavedField> fields = new EnumMap<>(ObservationField.class);
    private final DateField day = new DateField(text("training.observation.day"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();

    ObservationForm(ObservationPage page, Observations observations, LocalDate today, SavedLine saved, Runnable given) {
        this.observations = observations;
        this.page = page;
        this.given = given;
        LocalDate heldOn = page.heldOn();
        day.setMax(today);
        day.setValue(heldOn == null ? today : heldOn);
        FormResult marks = observations.marks(page.id());
        getContent().add(day);
        for (ObservationField field : ObservationField.values()) {
            ObservationPage.Text kept = page.text(field);
            AutosavedField area = AutosavedField.area(
                            text(key("training.observation.ask-for", field)),
                            text(key("training.observation.help", field)),
                            kept.body(),
                            kept.version(),
                            saved,
                            (typed, basedOn) -> observations.save(page.id(), field, typed, basedOn))
                    .upTo(Observations.LONGEST);
            if (marks instanceof FormResult.Storable storable) {
                String code = field.name().toLowerCase(Locale.ROOT);
                if (storable.fields().containsKey(code)) {
                    area.marked(storable.text(code), storable.findings(code));
                }
            }
            fields.put(field, area);
            getContent().add(area);
        }
        getContent()
                .add(
                        message,
                        look,
                        Actions.row(Actions.primary(
                                text("training.observation.give", page.learner()), () -> give(Confirmation.none()))));
    }

    /** Keeps every field that is not kept yet; false when one of them could not be. */
    boolean keepAll() {
        return fields.values().stream().map(AutosavedField::keep).reduce(true, Boolean::logicalAnd);
    }

    private void give(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        LocalDate heldOn = day.getValue();
        if (heldOn == null) {
            refuse(text("training.observation.no-day"));
            return;
        }
        if (!keepAll()) {
            refuse(text("training.observation.not-kept"));
            return;
        }
        switch (observations.give(page.id(), heldOn, confirmation)) {
            case GiveBackResult.Given _ -> given.run();
            case GiveBackResult.NothingSeen _ -> refuse(text("training.observation.nothing-seen"));
            case GiveBackResult.WrongDay(LocalDate from, LocalDate until) ->
                refuse(text(
                        "training.observation.wrong-day",
                        Formats.here().longDay(from),
                        Formats.here().longDay(until)));
            case GiveBackResult.Unconfirmed(Map<String, ShareDecision.Unconfirmed> open) ->
                look.show(open.values(), confirmation, text("training.observation.give", page.learner()), this::give);
            case GiveBackResult.Refused _ -> refuse(text("privacy.field.refused"));
            case GiveBackResult.NotAsked _ -> refuse(text("training.observation.not-asked"));
        }
    }

    private void refuse(String words) {
        message.add(Notice.attention(words));
    }
}
