package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.FrameDraft;
import be.leerspoor.plan.FrameResult;
import be.leerspoor.plan.PlanFrame;
import be.leerspoor.plan.PlanFrames;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.TwoLanguages;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Typed;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When the plan begins, what its years are called, what is understood by its elements, and how much is calm. */
@Route(value = PlanAddress.FRAME, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class FrameView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final int USUAL_CALM_QUARTER = 8;
    private static final int USUAL_CALM_OWNER = 3;

    /** The two languages of one text. */
    private record Pair(TextField nl, TextField en) {}

    private record Areas(TextArea nl, TextArea en) {}

    private final transient PlanFrames frames;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final Select<Month> month = new Select<>();
    private final IntegerField year = new IntegerField(text("plan.frame.year"));
    private final IntegerField calmQuarter = new IntegerField(text("plan.frame.calm-quarter"));
    private final IntegerField calmOwner = new IntegerField(text("plan.frame.calm-owner"));
    private final transient Map<PlanYear, Pair> years = new HashMap<>();
    private final transient Map<Element, Areas> elements = new EnumMap<>(Element.class);
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private final Typed typed = Typed.in(this);
    private int version;

    FrameView(PlanFrames frames, SignedIn signedIn, Clock clock) {
        this.frames = frames;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassNames("page", "page-writing");
        month.setLabel(text("plan.frame.month"));
        month.setItems(Month.values());
        month.setItemLabelGenerator(one -> one.getDisplayName(TextStyle.FULL_STANDALONE, Texts.language()));
        bounds(year, 2000, 2100);
        bounds(calmQuarter, 1, 999);
        bounds(calmOwner, 1, 99);
        calmQuarter.setHelperText(text("plan.frame.calm-quarter.help"));
        calmOwner.setHelperText(text("plan.frame.calm-owner.help"));
        message.getElement().setAttribute("aria-live", "polite");
    }

    private static void bounds(IntegerField field, int min, int max) {
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(text("plan.frame.number", min, max));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(text("plan.frame.title"), text("plan.frame.lead")));
        Optional<PlanFrame> frame = frames.now();
        if (!signedIn.has(Role.STEERING_GROUP)) {
            add(Notice.info(text("plan.frame.only-steering")));
            frame.ifPresent(known -> add(new Card(new FiveYearNames(known))));
            return;
        }
        show(frame);
    }

    private void show(Optional<PlanFrame> frame) {
        version = frame.map(PlanFrame::number).orElse(0);
        YearMonth first = frame.map(known -> known.calendar().firstMonth()).orElseGet(() -> YearMonth.now(clock));
        month.setValue(first.getMonth());
        year.setValue(first.getYear());
        calmQuarter.setValue(frame.map(PlanFrame::calmQuarter).orElse(USUAL_CALM_QUARTER));
        calmOwner.setValue(frame.map(PlanFrame::calmOwner).orElse(USUAL_CALM_OWNER));
        Div begin = new Div(month, year);
        begin.addClassName("side-by-side");
        Div calm = new Div(calmQuarter, calmOwner);
        calm.addClassName("side-by-side");
        Div fields = new Div(begin, names(frame), calm, new Unfolding(text("plan.frame.elements"), words(frame)));
        fields.addClassName("fields");
        if (version > 0) {
            fields.addComponentAsFirst(new Paragraph(text("plan.frame.changes")));
        }
        add(new Card(
                fields,
                message,
                look,
                Actions.row(Actions.primary(
                        text(version == 0 ? "plan.frame.begin" : "plan.frame.keep"),
                        () -> keep(Confirmation.none())))));
    }

    private Component names(Optional<PlanFrame> frame) {
        Div all = new Div();
        all.addClassName("fields");
        for (PlanYear one : PlanYear.ALL) {
            TwoLanguages before = frame.map(known -> known.years().get(one)).orElse(new TwoLanguages("", ""));
            Pair pair = new Pair(
                    field(text("plan.frame.name.nl", one.number()), before.nl()),
                    field(text("plan.frame.name.en", one.number()), before.en()));
            years.put(one, pair);
            Div both = new Div(pair.nl(), pair.en());
            both.addClassName("side-by-side");
            all.add(both);
        }
        return all;
    }

    private static TextField field(String label, String value) {
        TextField field = new TextField(label);
        TextLimit.on(field, FrameDraft.LONGEST_NAME);
        field.setValue(value);
        return field;
    }

    private Component words(Optional<PlanFrame> frame) {
        Div all = new Div();
        all.addClassName("fields");
        for (Element one : Element.values()) {
            TwoLanguages before = frame.map(known -> known.elements().get(one)).orElse(new TwoLanguages("", ""));
            Areas areas = new Areas(
                    area(text("plan.frame.words.nl", PlanWords.element(one)), before.nl(), one),
                    area(text("plan.frame.words.en", PlanWords.element(one)), before.en(), one));
            elements.put(one, areas);
            all.add(areas.nl(), areas.en());
        }
        return all;
    }

    private static TextArea area(String label, String value, Element element) {
        TextArea field = new TextArea(label);
        TextLimit.on(field, FrameDraft.LONGEST_WORDS);
        field.setPlaceholder(text(key("plan.element.meaning", element)));
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    private void keep(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        if (!CommonFields.all(inBounds(year), inBounds(calmQuarter), inBounds(calmOwner))) {
            message.add(Notice.attention(text("plan.item.incomplete")));
            return;
        }
        Map<PlanYear, TwoLanguages> named = new HashMap<>();
        years.forEach((one, pair) ->
                named.put(one, new TwoLanguages(pair.nl().getValue(), pair.en().getValue())));
        Map<Element, TwoLanguages> meant = new EnumMap<>(Element.class);
        elements.forEach((one, areas) -> meant.put(
                one, new TwoLanguages(areas.nl().getValue(), areas.en().getValue())));
        FrameDraft draft = new FrameDraft(
                YearMonth.of(year.getValue(), month.getValue()),
                calmQuarter.getValue(),
                calmOwner.getValue(),
                named,
                meant);
        switch (frames.set(version, draft, confirmation)) {
            case FrameResult.Kept(int number) -> {
                version = number;
                typed.kept();
                message.add(Notice.done(text("plan.frame.kept"))
                        .with(Actions.row(Actions.secondaryLink(text("plan.frame.to-plan"), PlanAddress.PLACE))));
            }
            case FrameResult.ChangedMeanwhile _ -> message.add(Notice.attention(text("plan.words.meanwhile")));
            case FrameResult.Refused _ -> message.add(Notice.attention(text("plan.words.refused")));
            case FrameResult.Unconfirmed(var marks) ->
                look.show(marks, confirmation, text("plan.frame.keep"), this::keep);
        }
    }

    private static boolean inBounds(IntegerField field) {
        boolean fits =
                field.getValue() != null && field.getValue() >= field.getMin() && field.getValue() <= field.getMax();
        field.setInvalid(!fits);
        return fits;
    }
}
