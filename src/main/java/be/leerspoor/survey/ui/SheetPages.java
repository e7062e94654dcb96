package be.leerspoor.survey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Which page of a sheet an address names, so that the way back in a browser is the page before. */
final class SheetPages {

    private static final String PAGE = "page";
    private static final String NUMBER = "[1-9]\\d{0,2}";

    private SheetPages() {}

    /** The page in this address, counted from 0; the first where there is none. */
    static int in(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(number -> number.matches(NUMBER))
                .map(number -> Integer.parseInt(number) - 1)
                .orElse(0);
    }

    /** Adds a page to the way back. What stands after the # stays, and goes to no server. */
    static void go(int page) {
        // The event of the framework for a new address without a visit: its own call knows no #.
        UI.getCurrentOrThrow().getPage().executeJs("""
                window.dispatchEvent(new CustomEvent('vaadin-navigate', { detail: {
                  state: null,
                  url: document.location.href.split(/[?#]/)[0] + '?page=' + $0 + window.location.hash,
                  replace: false,
                  callback: false,
                }}))""", page + 1);
    }
}
