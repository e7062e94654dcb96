package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DownloadLink;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.ConfirmationResult;
import be.leerspoor.training.ExemptionRequests;
import be.leerspoor.training.Exemptions;
import be.leerspoor.training.MyAsking;
import be.leerspoor.training.MyExemption;
import be.leerspoor.training.MyExemptionRequest;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.MyPathPage;
import be.leerspoor.training.PathVersion;
import be.leerspoor.training.Readings;
import be.leerspoor.training.Requirement;
import be.leerspoor.training.RequirementKind;
import be.leerspoor.training.Step;
import be.leerspoor.training.StepConfirmations;
import be.leerspoor.training.StepState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands under a step because of what others decide about it: asking to confirm it, and why it need not be done; and the file there is to read. */
final class StepAround {

    private final StepConfirmations confirmations;
    private final Exemptions exemptions;
    private final ExemptionRequests requests;
    private final Readings readings;
    private final Runnable changed;

    StepAround(
            StepConfirmations confirmations,
            Exemptions exemptions,
            ExemptionRequests requests,
            Readings readings,
            Runnable changed) {
        this.confirmations = confirmations;
        this.exemptions = exemptions;
        this.requests = requests;
        this.readings = readings;
        this.changed = changed;
    }

    List<Component> of(MyPath.MyStep step, MyPathPage page) {
        List<Component> around = new ArrayList<>();
        if (step.state() == StepState.EXEMPT) {
            page.exemption(step.step().code()).map(this::exempted).ifPresent(around::add);
        }
        step.step().requirements().stream()
                .filter(requirement -> requirement.file() != null)
                .findFirst()
                .ifPresent(requirement -> around.add(file(page.path().path().id(), step.step(), requirement)));
        boolean asksToConfirm = step.step().requirements().stream()
                .anyMatch(requirement -> requirement.kind() == RequirementKind.CONFIRMATION);
        boolean open = !step.state().counts() || step.state() == StepState.TO_RENEW;
        if (page.walking() && asksToConfirm && open) {
            around.add(page.asking(step.step().code())
                    .map(this::asked)
                    .orElseGet(() -> ask(page.path().path().code(), step)));
        }
        if (page.walking() && !step.state().counts()) {
            around.add(elsewhere(page, step.step()));
        }
        return around;
    }

    /** "Ik deed dit al elders" */
    private Component elsewhere(MyPathPage page, Step step) {
        Optional<MyExemptionRequest> request = page.request(step.code());
        Div box = new Div();
        if (request.isPresent() && request.get().isOpen()) {
            UUID open = request.get().id();
            box.add(
                    new Paragraph(text(
                            "training.exemption.ask.waits",
                            Formats.here().longDay(request.get().since()))),
                    Actions.row(Actions.quiet(text("training.confirmation.withdraw"), () -> {
                        requests.withdraw(open);
                        changed.run();
                    })));
            return box;
        }
        request.ifPresent(declined -> box.add(new Paragraph(text(
                "training.exemption.ask.declined",
                Optional.ofNullable(declined.byName()).orElse(""),
                Optional.ofNullable(declined.answer()).orElse("")))));
        Div form = new Div();
        box.add(new Unfolding(text("training.exemption.ask"), form)
                .spoken(text("training.exemption.ask.of", step.name(Texts.language())))
                .whenOpened(() -> {
                    form.removeAll();
                    form.add(new ExemptionRequestForm(
                            requests, page.path().path().code(), step.code(), changed));
                }));
        return box;
    }

    private Component file(PathVersion path, Step step, Requirement requirement) {
        return Actions.row(new DownloadLink(
                text("training.step.go.file", requirement.title()),
                () -> readings.file(path.code(), path.version(), step.code())));
    }

    private Component exempted(MyExemption exemption) {
        LocalDate until = exemption.until();
        String since = Formats.here().longDay(exemption.from());
        Div box = new Div(
                new Paragraph(text("training.exemption.why", exemption.byName(), exemption.reason())),
                new Paragraph(
                        until == null
                                ? text("training.exemption.counts", since)
                                : text(
                                        "training.exemption.counts.until",
                                        since,
                                        Formats.here().longDay(until))));
        if (exemption.withFile()) {
            box.add(Actions.row(
                    new DownloadLink(text("training.exemption.open"), () -> exemptions.file(exemption.id()))));
        }
        return box;
    }

    private Component asked(MyAsking asking) {
        return new Div(
                new Paragraph(text("training.confirmation.asked", Formats.here().longDay(asking.since()))),
                Actions.row(Actions.quiet(text("training.confirmation.withdraw"), () -> {
                    confirmations.withdraw(asking.id());
                    changed.run();
                })));
    }

    private Component ask(String path, MyPath.MyStep step) {
        Div box = new Div();
        Button button = Actions.secondary(text("training.confirmation.ask"), () -> {
            switch (confirmations.ask(path, step.step().code())) {
                case ConfirmationResult.Asked _, ConfirmationResult.AskedAlready _ -> changed.run();
                case ConfirmationResult.ConfirmedAlready _ ->
                    box.add(Notice.attention(text("training.confirmation.confirmed-already")));
                case ConfirmationResult.NotOnThePath _ ->
                    box.add(Notice.attention(text("training.confirmation.not-on-the-path")));
            }
        });
        button.setAriaLabel(text("training.confirmation.ask.of", step.step().name(Texts.language())));
        box.add(Actions.row(button));
        return box;
    }
}
