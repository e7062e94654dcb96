package be.leerspoor.stories;

import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.GuardedText;

/** An imported story of which everything passed the privacy gate; the form holds its words. */
record CheckedStory(ImportedStory told, FormResult.Storable form) {

    GuardedText text(StoryField field) {
        return form.text(field.key());
    }

    StoryText words() {
        return new StoryText(
                text(StoryField.TITLE).value(),
                text(StoryField.SUMMARY).value(),
                text(StoryField.BODY).value());
    }

    /** How many places in the words the detector marks. */
    int marks() {
        int marks = 0;
        for (StoryField field : StoryField.values()) {
            marks += form.findings(field.key()).count();
        }
        return marks;
    }
}
