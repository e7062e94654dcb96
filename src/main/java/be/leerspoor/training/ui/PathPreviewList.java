package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.PathPreview;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What changes for whom, step by step: numbers, no names. */
class PathPreviewList extends Div {

    private static final long serialVersionUID = 1;

    PathPreviewList(PathPreview preview) {
        addClassName("stack-tight");
        add(new Paragraph(PathDraftWords.preview(preview)));
        if (!preview.steps().isEmpty()) {
            add(new Rows(preview.steps().stream()
                    .map(step -> new PlainRow(
                            step.name(language()).isBlank()
                                    ? text("training.draft.step.nameless")
                                    : step.name(language()),
                            PathDraftWords.change(step)))
                    .toList()));
        }
    }
}
