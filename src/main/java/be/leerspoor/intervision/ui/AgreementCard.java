package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AgreementChain;
import be.leerspoor.intervision.AgreementNews;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An agreement from the advice to what became of it, in the order in which it went. */
final class AgreementCard extends Composite<Div> {

    private static final long serialVersionUID = 1;

    /** @param more what one can do about it */
    AgreementCard(AgreementChain chain, boolean mine, Component... more) {
        Formats formats = Formats.here();
        Span line = new Span(AgreementWords.line(chain.ownerName(), chain.withName(), chain.dueOn(), mine));
        line.addClassName("row-line");
        OrderedList steps = new OrderedList();
        steps.addClassName("chain");
        chain.advice().ifPresent(advice -> steps.add(step(text("intervision.chain.advice"), advice)));
        steps.add(step(text("intervision.chain.agreed", formats.longDay(chain.madeOn()), chain.groupName()), ""));
        chain.news().forEach(news -> steps.add(step(kind(news), news.body())));
        getContent().addClassNames("choice-card", "agreement-card");
        getContent().add(new Paragraph(chain.what()), line, steps);
        getContent().add(more);
    }

    private static String kind(AgreementNews news) {
        String when = Formats.here().longDay(news.toldAt());
        return text("intervision.chain.news", text(Texts.key("intervision.chain.kind", news.kind())), when);
    }

    private static ListItem step(String name, String words) {
        Span label = new Span(name);
        label.addClassName("chain-step");
        return words.isEmpty() ? new ListItem(label) : new ListItem(label, new Prose(words));
    }
}
