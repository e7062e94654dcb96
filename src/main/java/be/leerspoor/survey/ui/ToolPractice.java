package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What surveys tell of how colleagues use a tool; shows nothing of what nothing is told of. */
final class ToolPractice extends Composite<Div> {

    private static final long serialVersionUID = 1;

    ToolPractice() {
        getContent().addClassNames("stack", "tool-practice");
    }

    /** Tells this of an aspect, the most said first; nothing when there is nothing. */
    void tell(ToolAspect aspect, List<String> words) {
        if (!words.isEmpty()) {
            UnorderedList list = new UnorderedList();
            words.forEach(line -> list.add(new ListItem(line)));
            getContent().add(Card.titled(text(key("survey.tool.aspect", aspect)), list));
        }
    }

    /** Shows how often it is used, over waves. */
    void showDistribution(Component distribution) {
        getContent().add(Card.titled(text("survey.tool.distribution"), distribution));
    }
}
