package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AgreeResult;
import be.leerspoor.intervision.AgreementDraft;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.EntryId;
import be.leerspoor.intervision.Kept;
import be.leerspoor.intervision.OpenAgreement;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Way;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The presenter chooses from the advice what becomes an agreement: what, by when, perhaps with whom. */
final class AgreementsPanel implements StepPanel {

    private final RoomServices services;
    private final RoomScreen begun;
    private final LocalDate today;
    private final Div panel = new Div();
    private final Div advice = new Div();
    private final Div form = new Div();
    private final Div message = new Div();
    private final Div made = new Div();
    private final TextArea what = new TextArea(text("intervision.agreement.what"));
    private final DateField dueOn = new DateField(text("intervision.agreement.due"));
    private final Select<RoomScreen.Someone> with = new Select<>();
    private final Changing<List<RoomScreen.Shown>> shownAdvice = new Changing<>(this::drawAdvice);
    private final Changing<List<OpenAgreement>> shownMade = new Changing<>(this::drawMade);
    private @Nullable EntryId from;

    AgreementsPanel(RoomServices services, RoomScreen screen, Kept kept) {
        this.services = services;
        this.begun = screen;
        this.today = LocalDate.ofInstant(services.clock().instant(), Formats.ZONE);
        panel.addClassNames("step-panel", "stack");
        advice.addClassName("choices");
        made.addClassName("choices");
        if (mayAgree(screen)) {
            panel.add(advice, form(screen), made, new TakeawayField(services.takeaway(), screen.meeting(), kept));
        } else {
            panel.add(made, advice);
        }
    }

    private Component form(RoomScreen screen) {
        what.setWidthFull();
        TextLimit.on(what, Agreements.LONGEST);
        what.setValueChangeMode(ValueChangeMode.LAZY);
        what.setHelperText(text("intervision.agreement.what.help"));
        dueOn.setMin(today);
        dueOn.setValue(today.plusWeeks(2));
        with.setLabel(text("intervision.agreement.with"));
        with.setEmptySelectionAllowed(true);
        with.setEmptySelectionCaption(text("intervision.agreement.with.nobody"));
        with.setItemLabelGenerator(
                someone -> someone == null ? text("intervision.agreement.with.nobody") : someone.name());
        with.setItems(screen.people().stream()
                .filter(someone -> !someone.is(Part.PRESENTER))
                .toList());
        form.addClassName("fields");
        form.add(
                what,
                dueOn,
                with,
                message,
                Actions.row(Actions.primary(text("intervision.agreement.make"), () -> make(Confirmation.none()))));
        return form;
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        shownAdvice.to(screen.advice());
        shownMade.to(screen.agreements().stream()
                .filter(agreement -> agreement.meeting().equals(screen.meeting()))
                .toList());
    }

    @Override
    public String unkept() {
        return what.getValue();
    }

    /** The presenter, or whoever notes for a table. */
    static boolean mayAgree(RoomScreen screen) {
        return screen.iAm(Part.PRESENTER) || (screen.way() == Way.TABLE && screen.iAm(Part.FACILITATOR));
    }

    private String presenter() {
        return begun.who(Part.PRESENTER)
                .map(someone -> RoomWords.first(someone.name()))
                .orElse("");
    }

    private void make(Confirmation confirmation) {
        message.removeAll();
        if (!TextLimit.fits(what)) {
            return;
        }
        LocalDate day = dueOn.getValue();
        if (day == null) {
            message.add(Notice.attention(text("intervision.agreement.wrong-day")));
            return;
        }
        PersonId whom =
                Optional.ofNullable(with.getValue()).map(RoomScreen.Someone::id).orElse(null);
        AgreeResult result = services.agreements()
                .make(begun.meeting(), new AgreementDraft(what.getValue(), day, whom, from), confirmation);
        message.add(AgreeAnswer.to(result, confirmation, text("intervision.agreement.make"), this::make));
        if (result instanceof AgreeResult.Kept) {
            what.clear();
            from = null;
        }
    }

    private void drawAdvice(List<RoomScreen.Shown> texts) {
        advice.removeAll();
        if (!texts.isEmpty()) {
            advice.add(new H3(
                    begun.iAm(Part.PRESENTER)
                            ? text("intervision.agreement.advice")
                            : text("intervision.agreement.advice.for", presenter())));
        }
        texts.forEach(text -> {
            Span author = new Span(RoomWords.first(text.authorName()));
            author.addClassName("row-line");
            Div card = new Div(new Prose(text.body()), author);
            card.addClassName("choice-card");
            if (mayAgree(begun)) {
                card.add(Actions.secondary(text("intervision.agreement.choose"), () -> choose(text)));
            }
            advice.add(card);
        });
    }

    private void choose(RoomScreen.Shown text) {
        what.setValue(text.body());
        from = text.id();
        what.focus();
    }

    private void drawMade(List<OpenAgreement> agreements) {
        made.removeAll();
        if (!agreements.isEmpty()) {
            made.add(new H3(
                    begun.iAm(Part.PRESENTER)
                            ? text("intervision.agreement.made")
                            : text("intervision.agreement.made.by", presenter())));
        }
        agreements.forEach(
                agreement -> made.add(AgreementWords.card(agreement, RoomWords.isMe(begun, agreement.owner()))));
    }
}
