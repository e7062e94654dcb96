package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.OpenAgreement;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Way;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The meeting opens with what was agreed and is still open; whoever made an agreement tells what became of it. */
final class LookBackPanel implements StepPanel {

    private final RoomServices services;
    private final Div panel = new Div();
    private final Div list = new Div();
    private final Paragraph nothing = new Paragraph(text("intervision.room.look-back.nothing"));
    private final Div news = new Div();
    private final Changing<List<RoomScreen.Told>> told = new Changing<>(this::drawTold);
    private final Map<OpenAgreement, Div> cards = new HashMap<>();
    private final List<TellForm> forms = new ArrayList<>();

    LookBackPanel(RoomServices services) {
        this.services = services;
        panel.addClassNames("step-panel", "stack");
        list.addClassName("choices");
        nothing.addClassName("soft");
        news.addClassName("choices");
        panel.add(nothing, list, news);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        List<OpenAgreement> open = screen.agreements();
        Set<OpenAgreement> gone = new HashSet<>(cards.keySet());
        open.forEach(gone::remove);
        gone.forEach(agreement -> list.remove(cards.remove(agreement)));
        open.stream()
                .filter(agreement -> !cards.containsKey(agreement))
                .forEach(agreement -> list.add(cards.computeIfAbsent(agreement, each -> card(screen, each))));
        told.to(screen.told());
        nothing.setVisible(open.isEmpty() && screen.told().isEmpty());
        list.setVisible(!open.isEmpty());
    }

    @Override
    public String unkept() {
        return forms.stream()
                .map(TellForm::typed)
                .filter(typed -> !typed.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private void drawTold(List<RoomScreen.Told> all) {
        news.removeAll();
        all.forEach(each -> {
            Span line = new Span(text(
                    "intervision.room.look-back.told",
                    RoomWords.first(each.ownerName()),
                    text(key("intervision.chain.kind", each.kind()))));
            line.addClassName("row-line");
            Div card = new Div(new Paragraph(each.what()), line, new Prose(each.body()));
            card.addClassNames("choice-card", "agreement-card");
            news.add(card);
        });
    }

    private Div card(RoomScreen screen, OpenAgreement agreement) {
        boolean mine = RoomWords.isMe(screen, agreement.owner());
        Div card = AgreementWords.card(agreement, mine);
        if (mine || (screen.way() == Way.TABLE && screen.iAm(Part.FACILITATOR))) {
            LocalDate today = LocalDate.ofInstant(services.clock().instant(), Formats.ZONE);
            TellForm form = new TellForm(
                    services.agreements(), agreement.id(), agreement.version(), today, screen.meeting(), () -> {});
            forms.add(form);
            card.add(form);
        }
        return card;
    }
}
