package be.leerspoor.survey.ui;

/** An answer of a scale, a row of a grid or something to choose, while somebody writes it. */
final class PartDraft {

    private final WordsDraft words;
    private String code;

    PartDraft(String code, WordsDraft words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    void setCode(String given) {
        code = given;
    }

    WordsDraft words() {
        return words;
    }
}
