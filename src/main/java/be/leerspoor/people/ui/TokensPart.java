package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.AccessToken;
import be.leerspoor.people.AccessTokens;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** The own access tokens: making one, which is shown once, and making one worthless. */
final class TokensPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient AccessTokens tokens;
    private final TextField label = new TextField(text("people.tokens.label"));
    private final Div made = new Div();
    private final Div list = new Div();

    TokensPart(AccessTokens tokens) {
        this.tokens = tokens;
        label.setHelperText(text("people.tokens.label.help"));
        label.setMaxLength(AccessTokens.LONGEST_LABEL);
        label.setWidthFull();
        getContent().addClassName("fields");
        getContent()
                .add(
                        new Paragraph(text("people.tokens.line")),
                        list,
                        made,
                        label,
                        Actions.row(Actions.secondary(text("people.tokens.make"), this::make)));
        showList();
    }

    private void make() {
        boolean named = tokens.isLabel(label.getValue());
        label.setErrorMessage(text(label.getValue().isBlank() ? "people.required" : "people.never-stored"));
        label.setInvalid(!named);
        if (named) {
            OnceShown secret = new OnceShown(text("people.tokens.secret"), tokens.make(label.getValue()));
            made.removeAll();
            made.add(Notice.done(text("people.tokens.made")).with(secret));
            label.clear();
            showList();
        }
    }

    private void showList() {
        List<AccessToken> mine = tokens.mine();
        list.removeAll();
        list.add(
                mine.isEmpty()
                        ? new Paragraph(text("people.tokens.none"))
                        : new Rows(mine.stream().map(this::row).toList()));
    }

    private Component row(AccessToken token) {
        Formats formats = Formats.here();
        String made = formats.day(token.createdAt());
        String used = token.lastUsedAt() == null
                ? text("people.tokens.never-used", made)
                : text("people.tokens.used", made, formats.moment(token.lastUsedAt()));
        return new PlainRow(token.label(), used)
                .withAction(
                        text("people.tokens.revoke"),
                        text("people.tokens.revoke.of", token.label()),
                        () -> askToRevoke(token));
    }

    private void askToRevoke(AccessToken token) {
        Confirm.askAttention(
                text("people.tokens.revoke.question", token.label()),
                text("people.tokens.revoke.consequence"),
                text("people.tokens.revoke"),
                () -> {
                    tokens.revoke(token.id());
                    made.removeAll();
                    showList();
                });
    }
}
