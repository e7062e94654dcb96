package be.leerspoor.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told to keep from a page of ours. */
final class SecurityHeaders implements HeaderWriter {

    private static final String POLICY = "Content-Security-Policy";

    private SecurityHeaders() {}

    /** For what is the same for everyone: that it is what its name says; how long it keeps, is said where it lies. */
    static void onFiles(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults());
    }

    static void on(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        // Addresses may hold a one-time secret or an id.
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), screen-wake-lock=(self)"));
        headers.addHeaderWriter(new SecurityHeaders());
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                // A page is made by a forward, after which headers written late would be lost.
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader(POLICY)) {
            return;
        }
        // The framework evaluates what the server sends (unsafe-eval) and its components bring styles with them.
        // Scripts in the page itself run only with the nonce of this response.
        response.setHeader(
                POLICY,
                "default-src 'self'; script-src 'self' 'nonce-" + PageNonce.of(request)
                        + "' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'self'");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
