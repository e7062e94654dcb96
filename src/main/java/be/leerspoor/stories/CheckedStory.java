package be.leerspoor.stories;

import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.GuardedText;

/** An imported story of which everything passed the privacy gate; the form holds its words. */
record CheckedStory(ImportedStory told, FormResult.Storable form) {

    /** The field that holds the id and the tags that are in no list yet. */
    static final String LABELS = "labels";

    GuardedText text(StoryField field) {
        return form.text(field.key());
    }

    StoryText words() {
        return new StoryText(
                text(StoryField.TITLE).value(),
                text(StoryField.SUMMARY).value(),
                text(StoryField.BODY).value());
    }

    /** How many places the detector marks in what would be new here: the words, the id, and tags that are in no list. */
    int marks() {
        int marks = form.findings(LABELS).count();
        for (StoryField field : StoryField.values()) {
            marks += form.findings(field.key()).count();
        }
        return marks;
    }
}
