package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.AccessToken;
import be.leerspoor.people.AccessTokens;
import be.leerspoor.people.TokenLifetime;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OnceShown;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The own access tokens: making one, which is shown once, and making one worthless. */
final class TokensPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient AccessTokens tokens;
    private final transient Clock clock;
    private final TextField label = new TextField(text("people.tokens.label"));
    private final Select<TokenLifetime> lifetime = new Select<>();
    private final Div made = new Div();
    private final Div list = new Div();

    TokensPart(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        label.setHelperText(text("people.tokens.label.help"));
        TextLimit.on(label, AccessTokens.LONGEST_LABEL);
        label.setWidthFull();
        lifetime.setLabel(text("people.tokens.lifetime"));
        lifetime.setItems(TokenLifetime.values());
        lifetime.setItemLabelGenerator(each -> text(key("people.tokens.lifetime", each)));
        lifetime.setValue(TokenLifetime.USUAL);
        lifetime.setWidthFull();
        getContent().addClassName("fields");
        getContent()
                .add(
                        new Paragraph(text("people.tokens.line")),
                        list,
                        made,
                        label,
                        lifetime,
                        Actions.row(Actions.secondary(text("people.tokens.make"), this::make)));
        showList();
    }

    private void make() {
        boolean named = tokens.isLabel(label.getValue());
        label.setErrorMessage(text(label.getValue().isBlank() ? "people.required" : "people.never-stored"));
        label.setInvalid(!named);
        if (named && TextLimit.fits(label)) {
            OnceShown secret =
                    new OnceShown(text("people.tokens.secret"), tokens.make(label.getValue(), lifetime.getValue()));
            made.removeAll();
            made.add(Notice.done(text("people.tokens.made")).with(secret));
            label.clear();
            showList();
        }
    }

    private void showList() {
        List<AccessToken> mine = tokens.mine();
        Instant now = clock.instant();
        list.removeAll();
        mine.stream().map(token -> ending(token, now)).flatMap(Optional::stream).forEach(list::add);
        list.add(
                mine.isEmpty()
                        ? new Paragraph(text("people.tokens.none"))
                        : new Rows(mine.stream().map(token -> row(token, now)).toList()));
    }

    private static Optional<Component> ending(AccessToken token, Instant now) {
        String end = Formats.here().moment(token.endsAt());
        if (token.hasEnded(now)) {
            return Optional.of(Notice.attention(text("people.tokens.ended", token.label(), end)));
        }
        return token.endsSoon(now)
                ? Optional.of(Notice.attention(text("people.tokens.ends-soon", token.label(), end)))
                : Optional.empty();
    }

    private Component row(AccessToken token, Instant now) {
        Formats formats = Formats.here();
        String used = token.lastUsedAt() == null
                ? text("people.tokens.never-used")
                : text("people.tokens.used", formats.moment(token.lastUsedAt()));
        String end = text(
                token.hasEnded(now) ? "people.tokens.until.past" : "people.tokens.until", formats.day(token.endsAt()));
        String made = text("people.tokens.made-on", formats.day(token.createdAt()));
        return new PlainRow(token.label(), String.join(" · ", end, made, used))
                .withAction(
                        text(token.hasEnded(now) ? "people.tokens.remove" : "people.tokens.revoke"),
                        text(
                                token.hasEnded(now) ? "people.tokens.remove.of" : "people.tokens.revoke.of",
                                token.label()),
                        () -> end(token));
    }

    private void end(AccessToken token) {
        if (token.hasEnded(clock.instant())) {
            revoke(token);
        } else {
            askToRevoke(token);
        }
    }

    private void revoke(AccessToken token) {
        tokens.revoke(token.id());
        made.removeAll();
        showList();
    }

    private void askToRevoke(AccessToken token) {
        Confirm.askAttention(
                text("people.tokens.revoke.question", token.label()),
                text("people.tokens.revoke.consequence"),
                text("people.tokens.revoke"),
                () -> revoke(token));
    }
}
