package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** Lists the keys that work outside of fields. */
final class ShortcutsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ShortcutsDialog(List<NavigationEntry> places) {
        addThemeName("confirm");
        setHeaderTitle(text("shell.shortcuts.title"));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("shortcuts");
        for (NavigationEntry place : places) {
            place.shortcut().ifPresent(key -> add(keys, key, text(place.textKey())));
        }
        add(keys, "?", text("shell.shortcuts.this"));
        add(keys, "Esc", text("shell.shortcuts.close"));
        add(keys);
        Button close = Actions.secondary(text("shell.close"), this::close);
        // The focus goes to the dialog as a whole otherwise, where nobody sees it.
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                close.focus();
            }
        });
        getFooter().add(close);
    }

    private static void add(DescriptionList keys, String key, String words) {
        HtmlComponent cap = new HtmlComponent("kbd");
        cap.getElement().setText(key);
        keys.add(new DescriptionList.Term(cap), new DescriptionList.Description(words));
    }
}
