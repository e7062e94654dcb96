package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;

import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.Step;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The steps of a method to read: what one does, for how long, and what the room sees to. */
class MethodSteps extends OrderedList {

    MethodSteps(Method method) {
        addClassName("method-steps");
        method.steps().forEach(step -> add(step(method, step)));
    }

    private static ListItem step(Method method, Step step) {
        Span number = new Span(Integer.toString(step.place()));
        number.addClassName("method-step-number");
        // The list counts for who listens.
        number.getElement().setAttribute("aria-hidden", "true");
        Span minutes = new Span(MethodWords.minutes(step));
        minutes.addClassName("method-step-minutes");
        Div head = new Div(new H3(MethodWords.name(step)), minutes);
        head.addClassName("method-step-head");
        UnorderedList rules = new UnorderedList();
        rules.addClassName("method-step-rules");
        MethodWords.rules(method, step).forEach(rule -> rules.add(new ListItem(rule)));
        Div words = new Div(head, new Paragraph(step.purpose(language())), rules);
        words.addClassName("method-step-words");
        ListItem item = new ListItem(number, words);
        item.addClassName("method-step");
        return item;
    }
}
