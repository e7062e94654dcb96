package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Leaving;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.EditedQuestionnaire;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.QuestionnaireFlaw;
import be.leerspoor.survey.QuestionnaireResult;
import be.leerspoor.survey.Questionnaires;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writing a version of a questionnaire: nothing is kept before somebody says so, and nothing typed is lost when that is refused. */
final class QuestionnaireEditor extends Div implements EditorDesk {

    private static final long serialVersionUID = 1;

    private final transient Questionnaires questionnaires;
    private final transient QuestionnaireDraft draft;
    private final transient Map<Object, Runnable> reachable = new HashMap<>();
    private final transient List<WordsFields> watched = new ArrayList<>();
    private final transient Set<ScaleDraft> openScales = new HashSet<>();
    private final transient Runnable reload;
    private final Div parts = new Div();
    private final Div message = new Div();
    private final Div state = new Div();
    private final SavedLine saved = SavedLine.ofChoices();
    private transient QuestionnaireDesk desk;
    private transient List<QuestionnaireFlaw> flaws;
    private transient @Nullable QuestionDraft open;
    private boolean checked;
    private boolean unsaved;

    QuestionnaireEditor(Questionnaires questionnaires, EditedQuestionnaire edited, Runnable reload) {
        this.questionnaires = questionnaires;
        this.reload = reload;
        this.desk = edited.desk();
        this.flaws = edited.flaws();
        this.draft = new QuestionnaireDraft(edited);
        addClassName("stack");
        parts.addClassName("stack");
        message.getElement().setAttribute("aria-live", "polite");
        Div end = new Div(
                state,
                message,
                Actions.row(
                        Actions.primary(text("survey.editor.save"), this::save),
                        Actions.secondaryLink(
                                text("survey.questionnaire.preview"), DeskAddress.preview(desk.version()))),
                saved);
        end.addClassNames("stack-tight", "editor-end");
        add(parts, end);
        build();
    }

    /** Whether something stands here that is not kept. */
    boolean hasUnsaved() {
        return unsaved;
    }

    private void build() {
        parts.removeAll();
        reachable.clear();
        watched.clear();
        WordsFields name =
                WordsFields.line(draft.name(), text("survey.editor.name"), Questionnaires.LONGEST_NAME, this::changed);
        WordsFields lead =
                WordsFields.lines(draft.lead(), text("survey.editor.lead"), Questionnaires.LONGEST_LEAD, this::changed);
        watch(name);
        watch(lead);
        reach(draft, name::focus);
        name.beside();
        Div frame = new Div(name, lead);
        frame.addClassName("stack-tight");
        parts.add(Card.titled(text("survey.editor.frame"), frame));
        int number = 1;
        for (int place = 0; place < draft.pages().size(); place++) {
            PageDraft page = draft.pages().get(place);
            parts.add(new PageForm(this, page, place, number));
            number += page.questions().size();
        }
        parts.add(
                Actions.row(Actions.secondary(text("survey.editor.page.add"), () -> {
                    PageDraft page = draft.newPage();
                    draft.pages().add(page);
                    rearranged(page.title());
                })),
                new ScalesForm(this));
        tellState();
    }

    /** What is still missing before a wave can ask it. */
    private void tellState() {
        state.removeAll();
        if (flaws.isEmpty()) {
            state.add(Notice.done(text("survey.editor.flawless")));
            return;
        }
        UnorderedList list = new UnorderedList();
        flaws.stream()
                .map(flaw -> DeskWords.flawWithPlace(desk.questionnaire(), flaw))
                .distinct()
                .forEach(words -> list.add(new ListItem(words)));
        state.add(Notice.info(text("survey.editor.flaws")).with(list));
    }

    private void save() {
        message.removeAll();
        if (!TextLimit.fits(this)) {
            return;
        }
        checked = true;
        if (draft.isIncomplete()) {
            draft.firstIncomplete().ifPresent(question -> open = question);
            draft.scales().stream()
                    .filter(scale -> scale.answers().stream()
                            .anyMatch(answer -> answer.words().isMissing()))
                    .forEach(openScales::add);
            build();
            state.removeAll();
            message.add(Notice.attention(text("survey.editor.incomplete")));
            watched.stream().filter(WordsFields::check).findFirst().ifPresent(WordsFields::focus);
            return;
        }
        QuestionnaireResult result = questionnaires.change(desk.version(), desk.lockVersion(), draft.questionnaire());
        switch (result) {
            case QuestionnaireResult.Saved(EditedQuestionnaire now, var at) -> {
                draft.name(now);
                desk = now.desk();
                flaws = now.flaws();
                checked = false;
                unsaved = false;
                Leaving.browserAsks(false);
                saved.kept(text("survey.editor.title"), at);
                build();
            }
            case QuestionnaireResult.NeverStored(Set<String> where) ->
                refuse(where.stream()
                        .map(place -> new QuestionnaireFlaw(QuestionnaireFlaw.Kind.NEVER_STORED, place))
                        .toList());
            case QuestionnaireResult.Flawed(List<QuestionnaireFlaw> found) -> refuse(found);
            case QuestionnaireResult.Settled _ -> sayNo(text("survey.questionnaire.refused.settled"));
            case QuestionnaireResult.ChangedMeanwhile _ ->
                sayNo(text("survey.questionnaire.refused.changed-meanwhile"));
            case QuestionnaireResult.Done _, QuestionnaireResult.InUse _, QuestionnaireResult.BeingWritten _ ->
                throw new IllegalStateException("No such answer to keeping a questionnaire");
        }
    }

    private void refuse(List<QuestionnaireFlaw> found) {
        flaws = found;
        build();
        UnorderedList list = new UnorderedList();
        found.stream()
                .map(flaw -> DeskWords.flawWithPlace(draft.questionnaire(), flaw))
                .distinct()
                .forEach(words -> list.add(new ListItem(words)));
        message.add(Notice.attention(text("survey.editor.refused")).with(list));
        saved.notKept(text("survey.editor.title"));
    }

    private void sayNo(String words) {
        message.add(Notice.attention(words).with(Actions.row(Actions.secondary(text("survey.editor.reload"), reload))));
        saved.notKept(text("survey.editor.title"));
    }

    @Override
    public QuestionnaireDraft draft() {
        return draft;
    }

    @Override
    public void changed() {
        if (!unsaved) {
            unsaved = true;
            Leaving.browserAsks(true);
        }
        saved.quiet();
    }

    @Override
    public void rearranged(Object focus) {
        changed();
        build();
        reachable.getOrDefault(focus, () -> {}).run();
    }

    @Override
    public void reach(Object what, Runnable focus) {
        reachable.put(what, focus);
    }

    @Override
    public void toggle(QuestionDraft question) {
        boolean opens = !question.equals(open);
        open = opens ? question : null;
        build();
        reachable.getOrDefault(opens ? question.words() : question, () -> {}).run();
    }

    @Override
    public boolean isOpen(QuestionDraft question) {
        return question.equals(open);
    }

    @Override
    public boolean isOpen(ScaleDraft scale) {
        return openScales.contains(scale);
    }

    @Override
    public void keepOpen(ScaleDraft scale) {
        openScales.add(scale);
    }

    @Override
    public void watch(WordsFields fields) {
        watched.add(fields);
        reach(fields.words(), fields::focus);
        if (checked) {
            fields.check();
        }
    }

    @Override
    public List<String> problems(QuestionDraft question) {
        List<String> codes = question.codes().toList();
        return flaws.stream()
                .filter(flaw -> codes.contains(flaw.where()))
                .map(DeskWords::flaw)
                .distinct()
                .toList();
    }
}
