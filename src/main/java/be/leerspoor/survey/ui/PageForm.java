package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.survey.Questionnaires;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Collections;
import java.util.List;

/** Questions that stand together on the screen of a phone. */
final class PageForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient EditorDesk desk;
    private final transient PageDraft page;
    private final int place;

    PageForm(EditorDesk desk, PageDraft page, int place, int firstNumber) {
        this.desk = desk;
        this.page = page;
        this.place = place;
        QuestionnaireDraft draft = desk.draft();
        int all = (int) draft.questions().count();
        OrderedList list = new OrderedList();
        list.addClassName("editor-rows");
        int number = firstNumber;
        for (QuestionDraft question : page.questions()) {
            list.add(
                    new QuestionRow(desk, question, number, number == 1 && place == 0, number == all && isLast(draft)));
            number++;
        }
        list.setVisible(!page.questions().isEmpty());
        WordsFields title = WordsFields.line(
                        page.title(), text("survey.editor.page.title"), Questionnaires.LONGEST_WORDS, desk::changed)
                .optional()
                .beside()
                .spoken(text("survey.editor.page.title-of", place + 1));
        desk.reach(page.title(), title::focus);
        Card card = Card.titled(text("survey.editor.page", place + 1), title, list, adding());
        if (draft.pages().size() > 1) {
            card.add(actions(draft.pages()));
        }
        getContent().add(card);
    }

    private boolean isLast(QuestionnaireDraft draft) {
        return place == draft.pages().size() - 1;
    }

    private Div adding() {
        Select<QuestionDraft.Kind> kind = new Select<>();
        kind.setLabel(text("survey.editor.kind-of"));
        kind.setItems(QuestionDraft.Kind.values());
        kind.setItemLabelGenerator(each -> text(key("survey.editor.kind", each)));
        kind.setValue(QuestionDraft.Kind.ONE);
        Button add = Actions.secondary(text("survey.editor.question.add"), () -> {
            QuestionDraft question = desk.draft().newQuestion(kind.getValue());
            page.questions().add(question);
            desk.toggle(question);
        });
        add.setAriaLabel(text("survey.editor.page.action", add.getText(), place + 1));
        Div adding = new Div(kind, Actions.row(add));
        adding.addClassName("editor-adding");
        return adding;
    }

    private Div actions(List<PageDraft> pages) {
        Button up = quiet("survey.editor.up", () -> move(pages, -1));
        up.setEnabled(place > 0);
        Button down = quiet("survey.editor.down", () -> move(pages, 1));
        down.setEnabled(place < pages.size() - 1);
        Div actions = new Div(up, down, quiet("survey.editor.page.remove", () -> askToRemove(pages)));
        actions.addClassName("editor-row-actions");
        return actions;
    }

    private Button quiet(String key, Runnable action) {
        Button button = Actions.quiet(text(key), action);
        button.setAriaLabel(text("survey.editor.page.action", text(key), place + 1));
        return button;
    }

    private void move(List<PageDraft> pages, int by) {
        Collections.swap(pages, place, place + by);
        desk.rearranged(page.title());
    }

    private void askToRemove(List<PageDraft> pages) {
        Confirm.askAttention(
                text("survey.editor.page.remove.question", place + 1),
                text("survey.editor.page.remove.consequence", page.questions().size()),
                text("survey.editor.page.remove"),
                () -> {
                    pages.remove(page);
                    desk.rearranged(desk.draft());
                });
    }
}
