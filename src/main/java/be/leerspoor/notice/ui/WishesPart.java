package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.notice.KindWish;
import be.leerspoor.notice.Wish;
import be.leerspoor.notice.WishResult;
import be.leerspoor.notice.Wishes;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How mail comes about each kind of notice; each choice is kept at once. */
final class WishesPart extends Composite<Div> {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(WishesPart.class);

    private final transient Wishes wishes;
    private final SavedLine saved = SavedLine.ofChoices();
    private final Div message = new Div();

    WishesPart(Wishes wishes) {
        this.wishes = wishes;
        getContent().addClassNames("fields", "wishes");
        getContent().add(new Paragraph(text("notice.wish.line")), saved);
        wishes.mine().forEach(each -> getContent().add(field(each)));
        getContent().add(message);
    }

    private Select<Wish> field(KindWish each) {
        Select<Wish> choice = new Select<>();
        choice.setLabel(text(each.kind().textKey()));
        choice.setItems(Arrays.stream(Wish.values())
                .filter(each.kind().choices()::contains)
                .toList());
        choice.setItemLabelGenerator(wish -> text(Texts.key("notice.wish", wish)));
        choice.setValue(each.wish());
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                keep(each.kind().code(), choice.getLabel(), change.getValue());
            }
        });
        return choice;
    }

    private void keep(String kind, String label, Wish wish) {
        message.removeAll();
        WishResult result;
        try {
            result = wishes.choose(kind, wish);
        } catch (RuntimeException failure) {
            LOG.warn("A wish could not be saved: {}", failure.getClass().getName());
            saved.failed(label, () -> keep(kind, label, wish));
            return;
        }
        switch (result) {
            case WishResult.Kept(var at) -> saved.kept(label, at);
            case WishResult.NotOffered _ -> {
                saved.notKept(label);
                message.add(Notice.attention(text("notice.wish.not-offered")));
            }
        }
    }
}
