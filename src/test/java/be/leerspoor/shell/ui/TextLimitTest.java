package be.leerspoor.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.junit.jupiter.api.Test;

class TextLimitTest {

    private static final String TOO_LONG =
            "Te lang: 2 tekens te veel, want er passen er 10. Wat je typte, staat er nog.";

    private final TextField field = new TextField("Naam");

    @Test
    void aFieldThatHoldsTooMuchSaysHowMuchAndKeepsItAll() {
        TextLimit.on(field, 10);
        field.setValue("123456789012");

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(TOO_LONG);
        assertThat(field.getValue()).isEqualTo("123456789012");
        assertThat(field.getMaxLength()).as("what makes the browser cut").isZero();
        assertThat(field.getElement().getAttribute("data-longest")).isEqualTo("10");
    }

    @Test
    void whatItSaidIsTakenBackWhenTheTextIsShortEnough() {
        field.setErrorMessage("Vul dit in.");
        TextLimit.on(field, 10);
        field.setValue("123456789012");
        assertThat(field.getValueChangeMode()).as("follows the typing").isEqualTo(ValueChangeMode.LAZY);
        field.setValue("1234567890");

        assertThat(field.isInvalid()).isFalse();
        assertThat(field.getErrorMessage()).isEqualTo("Vul dit in.");
        assertThat(field.getValueChangeMode()).isEqualTo(ValueChangeMode.ON_CHANGE);
    }

    @Test
    void aFormFitsWhenEachOfItsFieldsInSightDoes() {
        TextArea hidden = new TextArea("Later");
        TextLimit.on(field, 10);
        TextLimit.on(hidden, 10);
        Div form = new Div(new Div(field), new Text("Plat"), hidden);
        assertThat(TextLimit.fits(form)).isTrue();

        hidden.setValue("123456789012");
        hidden.setVisible(false);
        assertThat(TextLimit.fits(form)).isTrue();

        field.setValue("123456789012");
        field.setErrorMessage("Iets anders.");
        field.setInvalid(false);
        assertThat(TextLimit.fits(form)).isFalse();
        assertThat(field.getErrorMessage()).isEqualTo(TOO_LONG);
        assertThat(field.isInvalid()).isTrue();
    }
}
