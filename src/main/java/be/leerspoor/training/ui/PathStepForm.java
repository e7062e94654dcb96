package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.PathChoices;
import be.leerspoor.training.PathContent;
import be.leerspoor.training.Requirement;
import be.leerspoor.training.RequirementKind;
import be.leerspoor.training.Step;
import be.leerspoor.training.StepText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One step of a draft: its words, what it asks and how long it counts. */
class PathStepForm extends Div {

    private static final long serialVersionUID = 1;

    private static final int USUAL_WINDOW = 3;

    private final transient PathDesk desk;
    private final transient Function<Role, String> roles;
    private final String code;
    private final int place;
    private final IntegerField needed = new IntegerField(text("training.draft.needed"));
    private final IntegerField valid = new IntegerField(text("training.draft.valid"));
    private final IntegerField renew = new IntegerField(text("training.draft.renew"));
    private final OrderedList asked = new OrderedList();
    private final Div message = new Div();
    private boolean showing;

    PathStepForm(PathDesk desk, Step step, Function<Role, String> roles) {
        this.desk = desk;
        this.roles = roles;
        this.code = step.code();
        this.place = step.place();
        addClassNames("stack-tight", "method-step-form");
        asked.addClassName("path-asked");
        add(
                pair(step, StepText.STAGE_NL, StepText.STAGE_EN),
                pair(step, StepText.NAME_NL, StepText.NAME_EN),
                pair(step, StepText.PURPOSE_NL, StepText.PURPOSE_EN));
        number(needed, 1, PathContent.MOST_REQUIREMENTS);
        number(valid, 1, 240);
        valid.setClearButtonVisible(true);
        valid.setHelperText(text("training.draft.valid.help"));
        number(renew, 1, 24);
        show(step);
        List.of(needed, valid, renew).forEach(field -> field.addValueChangeListener(change -> keep()));
        Div counting = new Div(needed, valid, renew);
        counting.addClassName("method-fields");
        add(new H3(text("training.draft.asks")), asked, adding(), counting, message);
        showAsked();
    }

    private Div pair(Step step, StepText dutch, StepText english) {
        Div pair = new Div(typed(step, dutch), typed(step, english));
        pair.addClassName("method-fields");
        return pair;
    }

    private DraftText typed(Step step, StepText field) {
        String label = text(key("training.draft.step.field", field));
        return new DraftText(
                desk,
                label,
                text("training.draft.in-step", place, label),
                field.of(step),
                field.longest(),
                (content, typed) -> content.changed(code, each -> field.in(each, typed)));
    }

    private static void number(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
    }

    private void show(Step step) {
        showing = true;
        needed.setValue(step.needed());
        valid.setValue(step.validMonths());
        renew.setValue(step.renewMonths());
        renew.setVisible(step.validMonths() != null);
        needed.setHelperText(text(
                "training.draft.needed.help", Math.max(1, step.requirements().size())));
        showing = false;
    }

    private Div adding() {
        Select<RequirementKind> kind = new Select<>();
        kind.setLabel(text("training.draft.asks.kind"));
        kind.setItems(RequirementKind.values());
        kind.setItemLabelGenerator(each -> text(key("training.draft.kind", each)));
        kind.setValue(RequirementKind.INTERVISION);
        Div adding = new Div(
                kind,
                Actions.row(Actions.secondary(
                        text("training.draft.asks.add"), () -> rearrange(all -> with(all, kind.getValue())))));
        adding.addClassName("stack-tight");
        return adding;
    }

    private List<Requirement> with(List<Requirement> all, RequirementKind kind) {
        List<Requirement> more = new ArrayList<>(all);
        more.add(new Requirement(
                more.size() + 1,
                kind,
                1,
                0,
                null,
                kind == RequirementKind.COURSE
                        ? desk.draft().choices().courses().stream()
                                .filter(course -> !course.retired())
                                .map(PathChoices.Named::code)
                                .findFirst()
                                .orElse(null)
                        : null,
                null,
                kind == RequirementKind.READING ? "" : null,
                kind == RequirementKind.READING ? "" : null,
                kind == RequirementKind.CONFIRMATION ? Role.TRAINER : null));
        return more;
    }

    private void showAsked() {
        asked.removeAll();
        desk.content()
                .step(code)
                .ifPresent(step -> step.requirements().forEach(each -> {
                    int at = each.place() - 1;
                    RequirementForm form = new RequirementForm(
                            each,
                            place,
                            desk.draft().choices(),
                            roles,
                            changed -> desk.keep(
                                    text("training.draft.in-requirement", place, at + 1, text("training.draft.asks")),
                                    content -> content.changed(code, now -> now.asking(set(now, at, changed)))),
                            () -> rearrange(all -> {
                                List<Requirement> fewer = new ArrayList<>(all);
                                fewer.remove(at);
                                return fewer;
                            }));
                    if (each.kind() == RequirementKind.READING) {
                        form.with(new ReadingFileForm(desk, code, place, each.file()));
                    }
                    asked.add(form);
                }));
    }

    // A file is kept by itself, so what is typed around it leaves it as it is.
    private static List<Requirement> set(Step step, int at, Requirement changed) {
        List<Requirement> others = new ArrayList<>(step.requirements());
        others.set(at, changed.with(others.get(at).file()));
        return others;
    }

    private void rearrange(UnaryOperator<List<Requirement>> change) {
        message.removeAll();
        desk.keep(
                        text("training.draft.in-step", place, text("training.draft.asks")),
                        content -> content.changed(code, step -> step.asking(change.apply(step.requirements()))))
                .ifPresentOrElse(why -> message.add(Notice.attention(why)), () -> {
                    desk.content().step(code).ifPresent(this::show);
                    showAsked();
                });
    }

    private void keep() {
        if (showing) {
            return;
        }
        message.removeAll();
        Integer enough = needed.getValue();
        if (enough == null) {
            message.add(Notice.attention(text("training.check.needed")));
            return;
        }
        Integer months = valid.getValue();
        Integer window = renew.getValue();
        Integer renewing = months == null ? null : window == null ? Math.min(USUAL_WINDOW, months) : window;
        desk.keep(
                        text("training.draft.in-step", place, text("training.draft.counting")),
                        content -> content.changed(code, step -> step.counting(enough, months, renewing)))
                .ifPresentOrElse(
                        why -> message.add(Notice.attention(why)),
                        () -> desk.content().step(code).ifPresent(this::show));
    }
}
