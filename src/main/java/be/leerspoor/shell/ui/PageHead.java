package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;

/**
 * Opens a page: a title in the person's words, one sentence of what this is, at most one main action. The title also
 * becomes the title of the browser's tab.
 */
public final class PageHead extends Composite<Header> {

    private final H1 title = new H1();
    private final Div words = new Div(title);
    private final Div actions = new Div();
    private String nameInTab;

    public PageHead(String title) {
        this.title.setText(title);
        this.nameInTab = title;
        getContent().addClassName("page-head");
        words.addClassName("page-head-words");
        actions.addClassName("page-head-actions");
        getContent().add(words);
    }

    public PageHead(String title, String sentence) {
        this(title);
        Paragraph lead = new Paragraph(sentence);
        lead.addClassName("page-lead");
        words.add(lead);
    }

    /** Puts the main action at the right, on a phone at the bottom of the screen. */
    public PageHead withAction(Component... action) {
        actions.add(action);
        getContent().add(actions);
        return this;
    }

    /** Gives the tab of the browser another, shorter name than the title. */
    public PageHead inTab(String name) {
        nameInTab = name;
        return this;
    }

    /** Adds a line under the title, such as a {@link ReadersLine} or a {@link SavedLine}. */
    public PageHead withLine(Component... lines) {
        words.add(lines);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showTitleInBrowser();
        // A page that stays while its address changes, as a search does, would lose its title.
        Registration navigations = event.getUI().addAfterNavigationListener(navigation -> showTitleInBrowser());
        addDetachListener(detach -> {
            navigations.remove();
            detach.unregisterListener();
        });
    }

    private void showTitleInBrowser() {
        // After the router, which has no title to give and would clear ours.
        getUI().ifPresent(ui ->
                ui.beforeClientResponse(this, page -> ui.getPage().setTitle(text("shell.page.title", nameInTab))));
    }

    /** Changes the title, for instance when the person renames what they write. */
    public void setTitle(String title) {
        this.title.setText(title);
        this.nameInTab = title;
        showTitleInBrowser();
    }
}
