package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import be.leerspoor.notice.KindWish;
import be.leerspoor.notice.Wish;
import be.leerspoor.notice.WishResult;
import be.leerspoor.notice.Wishes;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How mail comes about each kind of notice; each choice is kept at once. */
final class WishesPart extends Composite<Div> {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(WishesPart.class);

    private final transient Wishes wishes;

    WishesPart(Wishes wishes) {
        this.wishes = wishes;
        getContent().addClassName("wishes");
        getContent().add(new Paragraph(text("notice.wish.line")));
        wishes.mine().stream()
                .collect(groupingBy(each -> each.kind().part(), LinkedHashMap::new, toList()))
                .forEach((part, kinds) -> getContent().add(part(part, kinds)));
    }

    private Div part(String part, List<KindWish> kinds) {
        Div fields = new Div();
        fields.addClassName("wish-fields");
        kinds.forEach(each -> fields.add(field(each)));
        return new Div(new H3(text("notice.wish.part." + part)), fields);
    }

    /** A choice, and under it whether it is kept. */
    private Div field(KindWish each) {
        SavedLine saved = SavedLine.ofChoices();
        Div message = new Div();
        Select<Wish> choice = new Select<>();
        choice.setLabel(text(each.kind().textKey()));
        choice.setItems(Arrays.stream(Wish.values())
                .filter(each.kind().choices()::contains)
                .toList());
        choice.setItemLabelGenerator(wish -> text(Texts.key("notice.wish", wish)));
        choice.setValue(each.wish());
        choice.setWidthFull();
        if (each.kind().dated()) {
            choice.setHelperText(text("notice.wish.dated"));
        }
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                keep(each.kind().code(), choice.getLabel(), change.getValue(), saved, message);
            }
        });
        return new Div(choice, saved, message);
    }

    private void keep(String kind, String label, Wish wish, SavedLine saved, Div message) {
        message.removeAll();
        WishResult result;
        try {
            result = wishes.choose(kind, wish);
        } catch (RuntimeException failure) {
            LOG.warn("A wish could not be saved: {}", failure.getClass().getName());
            saved.failed(label, () -> keep(kind, label, wish, saved, message));
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
