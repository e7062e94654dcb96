package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.Materials;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file that a step of a draft asks to read: choosing one, and taking it away. */
final class ReadingFileForm extends Div {

    private static final long serialVersionUID = 1;

    private final transient PathDesk desk;
    private final String step;
    private final int place;

    ReadingFileForm(PathDesk desk, String step, int place, @Nullable String file) {
        this.desk = desk;
        this.step = step;
        this.place = place;
        addClassName("stack-tight");
        show(file, Optional.empty());
    }

    private void show(@Nullable String file, Optional<String> why) {
        removeAll();
        if (file == null) {
            add(
                    new Paragraph(text("training.draft.reading.file", Materials.MOST_MEGABYTES)),
                    DocumentUpload.ofMaterial((name, content) -> changed(desk.attach(what(), step, name, content))));
        } else {
            Button gone =
                    Actions.quiet(text("training.draft.reading.file.remove"), () -> changed(desk.detach(what(), step)));
            gone.setAriaLabel(text("training.draft.reading.file.remove.of", file));
            add(new Paragraph(text("training.draft.reading.file.is", file)), Actions.row(gone));
        }
        why.ifPresent(words -> add(Notice.attention(words)));
    }

    private void changed(Optional<String> why) {
        show(desk.file(step).orElse(null), why);
    }

    private String what() {
        return text("training.draft.in-step", place, text("training.draft.asks"));
    }
}
