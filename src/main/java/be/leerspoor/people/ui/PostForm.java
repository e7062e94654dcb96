package be.leerspoor.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that the browser itself sends, with fields of which the server sees nothing until then: a password that is being
 * typed never becomes part of the page's state.
 */
@Tag("form")
final class PostForm extends Component implements HasStyle {

    private static final long serialVersionUID = 1;

    PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    /** A value that is sent along unseen. */
    PostForm hidden(String name, String content) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", content));
        return this;
    }

    /** A field with a label; {@code autocomplete} tells a password store what it is. */
    Element field(String label, String name, String type, String autocomplete) {
        Element input = new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        Element words = new Element("label").setAttribute("for", name);
        words.setText(label);
        words.appendChild(input);
        getElement().appendChild(words);
        return input;
    }

    /** The button that sends, with a second line of smaller words if there are any. */
    PostForm submit(String words, String more) {
        Element button = new Element("button").setAttribute("type", "submit");
        button.setText(words);
        if (!more.isEmpty()) {
            Element small = new Element("small");
            small.setText(more);
            button.appendChild(small);
        }
        getElement().appendChild(button);
        return this;
    }
}
