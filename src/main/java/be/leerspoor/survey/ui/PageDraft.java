package be.leerspoor.survey.ui;

import java.util.ArrayList;
import java.util.List;

/** Questions that stand together, while somebody writes them. */
final class PageDraft {

    private final WordsDraft title;
    private final List<QuestionDraft> questions = new ArrayList<>();

    PageDraft(WordsDraft title) {
        this.title = title;
    }

    WordsDraft title() {
        return title;
    }

    List<QuestionDraft> questions() {
        return questions;
    }
}
