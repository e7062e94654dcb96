package be.leerspoor.survey.ui;

import java.util.List;

/** What the parts of the editor ask of the whole. */
interface EditorDesk {

    /** What is being written. */
    QuestionnaireDraft draft();

    /** Something was typed or chosen: it is not kept yet. */
    void changed();

    /**
     * Something was added, moved or taken away: shows all anew; nothing of what was typed is lost.
     *
     * @param focus the question or words to go on with
     */
    void rearranged(Object focus);

    /** Says how one goes on with a question or with words. */
    void reach(Object what, Runnable focus);

    /** Opens the form of this question, or closes it. */
    void toggle(QuestionDraft question);

    /** Whether its form is open. */
    boolean isOpen(QuestionDraft question);

    /** Whether the form of this scale is open. */
    boolean isOpen(ScaleDraft scale);

    /** Keeps the form of this scale open. */
    void keepOpen(ScaleDraft scale);

    /** Lets fields say what is missing once somebody tried to keep all of it. */
    void watch(WordsFields fields);

    /** What is wrong with this question, in words. */
    List<String> problems(QuestionDraft question);
}
