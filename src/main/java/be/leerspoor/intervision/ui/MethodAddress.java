package be.leerspoor.intervision.ui;

import com.vaadin.flow.router.RouteParameters;

/** The addresses of the pages about methods. */
final class MethodAddress {

    static final String LIBRARY = "intervision/methods";
    static final String PARAMETER = "method";

    private MethodAddress() {}

    static String read(String code) {
        return LIBRARY + "/" + code;
    }

    static String edit(String code) {
        return LIBRARY + "/" + code + "/edit";
    }

    static String in(RouteParameters parameters) {
        return parameters.get(PARAMETER).orElse("");
    }
}
