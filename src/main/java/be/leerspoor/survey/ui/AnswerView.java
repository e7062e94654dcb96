package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.survey.Answering;
import be.leerspoor.survey.Answers;
import be.leerspoor.survey.AskedSheet;
import be.leerspoor.survey.KeepResult;
import be.leerspoor.survey.OwnSecret;
import be.leerspoor.survey.QuestionnaireKind;
import be.leerspoor.survey.SendResult;
import be.leerspoor.survey.SupportBook;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answering a wave, a page at a time. With a name it saves by itself; without one it saves under a secret that stands in the
 * address after the #, which a browser sends to nobody.
 */
@Route(value = SurveyAddress.ANSWER + "/:" + SurveyAddress.WAVE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "surveys.css")
class AnswerView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Answering answering;
    private final transient SupportBook support;
    private final Div body = new Div();
    private final Div message = new Div();
    private final SavedLine saved = new SavedLine();
    private final StepsOfSheet steps = new StepsOfSheet(this::showActions);
    private final Div actions = new Div();
    private final LaterLink later = new LaterLink();
    private transient @Nullable AskedSheet sheet;
    private transient @Nullable SheetFields fields;
    private transient @Nullable OwnSecret secret;

    AnswerView(Answering answering, SupportBook support) {
        this.answering = answering;
        this.support = support;
        addClassNames("page", "page-writing", "survey-answer");
        body.addClassName("stack");
        actions.addClassName("actions");
        message.addClassName("stack-tight");
        message.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<WaveId> wave = SurveyAddress.wave(event.getRouteParameters());
        int page = SheetPages.in(event.getLocation());
        if (fields != null
                && sheet != null
                && wave.filter(sheet.wave().id()::equals).isPresent()) {
            steps.goTo(page);
            return;
        }
        Optional<AskedSheet> asked = wave.flatMap(answering::sheet);
        if (asked.isEmpty()) {
            // Confidential: who is not asked learns nothing of who is.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(asked.get());
        steps.goTo(page);
    }

    private void show(AskedSheet asked) {
        sheet = asked;
        removeAll();
        add(
                new PageHead(
                                asked.questionnaire().name().in(language()),
                                asked.questionnaire().lead().in(language()))
                        .withLine(readers(asked), SheetFields.muted(until(asked))),
                body);
        if (asked.answered()) {
            showAnswered(asked);
            return;
        }
        SheetFields questions = new SheetFields(asked.questionnaire(), language(), this::keep);
        fields = questions;
        asked.kept().ifPresent(questions::fill);
        steps.show(questions.pages());
        body.removeAll();
        body.add(new Card(steps), saved, message, actions);
        if (asked.wave().mode() == WaveMode.ANONYMOUS) {
            body.add(later);
            later.secretInAddress(this::goOn);
        }
    }

    private static ReadersLine readers(AskedSheet asked) {
        return new ReadersLine(
                asked.wave().mode() == WaveMode.NAMED ? Readers.CHOSEN_PEOPLE : Readers.ONLY_ME,
                text(
                        key("survey.answer.readers", asked.wave().mode()),
                        asked.wave().threshold()));
    }

    private static String until(AskedSheet asked) {
        return text(
                "survey.answer.until",
                asked.wave().name(),
                Formats.here().longDay(asked.wave().until()));
    }

    private void showActions() {
        actions.removeAll();
        if (steps.isLast()) {
            Button send = Actions.primary(text("survey.answer.send"), () -> send(Confirmation.none()));
            send.setDisableOnClick(true);
            actions.add(send);
        } else {
            actions.add(Actions.primary(text("survey.answer.next"), this::next));
        }
        if (!steps.isFirst()) {
            actions.add(Actions.secondary(text("survey.answer.back"), this::back));
        }
        message.removeAll();
        if (steps.isLast() && sheet != null) {
            message.add(Notice.info(text(key("survey.answer.final", sheet.wave().mode()))));
        }
    }

    /** To the next page, unless a text on this one is kept nowhere: then it says so there. */
    private void next() {
        SheetFields questions = fields;
        Optional<String> refused = questions == null ? Optional.empty() : questions.refusedOn(steps.page());
        if (questions != null && refused.isPresent()) {
            message.removeAll();
            message.add(Notice.attention(text("survey.answer.stays")));
            questions.focus(refused.get());
            return;
        }
        steps.next();
        SheetPages.go(steps.page());
    }

    private void back() {
        steps.back();
        SheetPages.go(steps.page());
    }

    // ---- going on later

    private void goOn(String inAddress) {
        AskedSheet asked = sheet;
        SheetFields questions = fields;
        if (asked == null || questions == null || secret != null) {
            return;
        }
        OwnSecret mine = OwnSecret.of(inAddress);
        answering.unfinished(asked.wave().id(), mine).ifPresent(answers -> {
            secret = mine;
            questions.fill(answers);
            message.add(Notice.done(text("survey.answer.goes-on")));
        });
    }

    private void keep() {
        AskedSheet asked = sheet;
        SheetFields questions = fields;
        if (asked == null || questions == null) {
            return;
        }
        boolean anonymous = asked.wave().mode() == WaveMode.ANONYMOUS;
        if (anonymous && secret == null) {
            OwnSecret mine = OwnSecret.random();
            secret = mine;
            later.keep(mine);
        }
        questions.accept();
        String field = asked.questionnaire().name().in(language());
        switch (answering.keep(asked.wave().id(), questions.answers(), anonymous ? secret : null)) {
            case KeepResult.Kept(var at) -> saved.kept(field, at);
            case KeepResult.TooLate _ -> showTooLate();
            case KeepResult.Refused(var byItem) -> refuse(byItem.keySet(), text("survey.answer.refused"));
            case KeepResult.TooLong(var items) -> refuse(items, text("survey.answer.too-long", Answers.LONGEST_TEXT));
            case KeepResult.NoRoom _ -> saved.notKept(field);
        }
    }

    private void refuse(Iterable<String> items, String why) {
        SheetFields questions = fields;
        if (questions != null) {
            items.forEach(item -> questions.refuse(item, why));
            saved.notKept(text("survey.answer.text"));
        }
    }

    // ---- sending

    private void send(Confirmation confirmation) {
        AskedSheet asked = sheet;
        SheetFields questions = fields;
        if (asked == null || questions == null) {
            return;
        }
        Answers answers = questions.answers();
        SendResult result = answering.send(asked.wave().id(), answers, secret, confirmation);
        showActions();
        switch (result) {
            case SendResult.Sent _ -> showThanks(asked, answers);
            case SendResult.SentAlready _ -> {
                show(with(asked, true));
                body.addComponentAsFirst(Notice.info(text("survey.answer.already")));
            }
            case SendResult.TooLate _ -> showTooLate();
            case SendResult.Nothing _ -> message.add(Notice.attention(text("survey.answer.nothing")));
            case SendResult.Refused(var byItem) -> goTo(questions, byItem.keySet(), text("survey.answer.refused"));
            case SendResult.TooLong(var items) ->
                goTo(questions, items, text("survey.answer.too-long", Answers.LONGEST_TEXT));
            case SendResult.Unconfirmed(var byItem) -> {
                LastLook look = new LastLook();
                look.show(byItem.values(), confirmation, text("survey.answer.send"), this::send);
                message.add(look);
            }
        }
    }

    /** To the first text that cannot be sent. */
    private void goTo(SheetFields questions, Iterable<String> items, String why) {
        refuse(items, why);
        String first = items.iterator().next();
        steps.goTo(questions.pageOf(first));
        message.add(Notice.attention(why));
        questions.focus(first);
    }

    private void showThanks(AskedSheet asked, Answers answers) {
        later.forget();
        showAnswered(with(asked, true));
        if (asked.questionnaire().kind() == QuestionnaireKind.PULSE) {
            // Confidential: worked out of what still stands on this screen, shown on it and kept nowhere.
            body.addComponentAsFirst(new AfterPulse(answers, support));
        }
    }

    private void showAnswered(AskedSheet asked) {
        fields = null;
        body.removeAll();
        body.add(Notice.done(text(key("survey.answer.sent", asked.wave().mode()))));
        if (asked.wave().mode() == WaveMode.NAMED) {
            body.add(Actions.row(Actions.secondary(text("survey.answer.take-back"), () -> takeBack(asked))));
        }
        body.add(Actions.row(Actions.secondaryLink(text("survey.answer.onward"), SurveyAddress.PLACE)));
    }

    private void takeBack(AskedSheet asked) {
        if (answering.takeBack(asked.wave().id())) {
            answering.sheet(asked.wave().id()).ifPresent(this::show);
        } else {
            showTooLate();
        }
    }

    private void showTooLate() {
        fields = null;
        body.removeAll();
        body.add(
                Notice.info(text("survey.answer.too-late")),
                Actions.row(Actions.secondaryLink(text("survey.answer.onward"), SurveyAddress.PLACE)));
    }

    private static AskedSheet with(AskedSheet asked, boolean answered) {
        return new AskedSheet(asked.wave(), asked.questionnaire(), answered, Optional.empty());
    }

    private static String language() {
        return Texts.language().getLanguage();
    }
}
