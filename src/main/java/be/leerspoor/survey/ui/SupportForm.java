package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.SupportDraft;
import be.leerspoor.survey.SupportResult;
import be.leerspoor.survey.SupportRoute;
import be.leerspoor.survey.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;

/** Adds or changes a way to support. */
final class SupportForm extends Composite<Div> {

    private static final long serialVersionUID = 1;
    private static final String ENGLISH = "en";

    private final TextField titleNl = new TextField(text("survey.support.title-nl"));
    private final TextField titleEn = new TextField(text("survey.support.title-en"));
    private final TextArea wordsNl = new TextArea(text("survey.support.words-nl"));
    private final TextArea wordsEn = new TextArea(text("survey.support.words-en"));
    private final TextField contact = new TextField(text("survey.support.contact"));
    private final Div message = new Div();
    private final transient Function<SupportDraft, SupportResult> keep;
    private final transient Runnable kept;

    /** An empty one. */
    SupportForm(Function<SupportDraft, SupportResult> keep, Runnable kept) {
        this.keep = keep;
        this.kept = kept;
        TextLimit.on(titleNl, SupportDraft.LONGEST_TITLE);
        TextLimit.on(titleEn, SupportDraft.LONGEST_TITLE);
        TextLimit.on(wordsNl, SupportDraft.LONGEST_WORDS);
        TextLimit.on(wordsEn, SupportDraft.LONGEST_WORDS);
        TextLimit.on(contact, SupportDraft.LONGEST_CONTACT);
        titleNl.setRequiredIndicatorVisible(true);
        wordsNl.setRequiredIndicatorVisible(true);
        titleNl.setErrorMessage(text("survey.support.needed"));
        wordsNl.setErrorMessage(text("survey.support.needed"));
        titleEn.setHelperText(text("survey.support.english.help"));
        wordsEn.setHelperText(text("survey.support.english.help"));
        contact.setHelperText(text("survey.support.contact.help"));
        titleNl.setWidthFull();
        titleEn.setWidthFull();
        wordsNl.setWidthFull();
        wordsEn.setWidthFull();
        contact.setWidthFull();
        getContent().addClassName("fields");
        getContent()
                .add(
                        titleNl,
                        wordsNl,
                        contact,
                        titleEn,
                        wordsEn,
                        message,
                        Actions.row(Actions.secondary(text("survey.support.keep"), this::keep)));
    }

    /** Filled with what is there. */
    SupportForm with(SupportRoute route) {
        titleNl.setValue(route.title().in(Words.FIRST));
        titleEn.setValue(route.title().byLanguage().getOrDefault(ENGLISH, ""));
        wordsNl.setValue(route.words().in(Words.FIRST));
        wordsEn.setValue(route.words().byLanguage().getOrDefault(ENGLISH, ""));
        contact.setValue(route.contact());
        return this;
    }

    private void keep() {
        message.removeAll();
        if (!TextLimit.fits(this)) {
            return;
        }
        titleNl.setInvalid(titleNl.getValue().isBlank());
        wordsNl.setInvalid(wordsNl.getValue().isBlank());
        if (titleNl.isInvalid() || wordsNl.isInvalid()) {
            message.add(Notice.attention(text("survey.support.incomplete")));
            return;
        }
        SupportDraft draft = new SupportDraft(
                titleNl.getValue(), titleEn.getValue(), wordsNl.getValue(), wordsEn.getValue(), contact.getValue());
        switch (keep.apply(draft)) {
            case SupportResult.Kept _ -> kept.run();
            case SupportResult.NeverStored _ -> message.add(Notice.attention(text("survey.support.never-stored")));
            case SupportResult.ChangedMeanwhile _ -> message.add(Notice.attention(text("survey.support.meanwhile")));
        }
    }
}
