package be.leerspoor.people.ui;

import be.leerspoor.people.AccessTokens;
import be.leerspoor.people.DemoSignInCheck;
import be.leerspoor.people.SecretAddress;
import be.leerspoor.people.SignedIn;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The doors: one for programs with a token, one for addresses that hold a secret, one for people with a session; and the
 * counter where files lie that are the same for everyone. What no rule opens, is shut.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {

    private static final RequestMatcher HEALTH =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/actuator/health");

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository formTokens = new HttpSessionCsrfTokenRepository();

    /** Nobody is asked who they are for a style sheet, and the long headers would weigh more than some of the files. */
    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http) {
        return http.securityMatcher(new FilesForAnyone())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::onFiles)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, AccessTokens tokens) {
        ApiAnswers answers = new ApiAnswers();
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::on)
                .addFilterBefore(new TokenCheck(tokens), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new ReadableAddress(), AuthorizationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .build();
    }

    /** Whoever has the address may come: who they are is not asked, and nothing is left behind in their program. */
    @Bean
    @Order(2)
    SecurityFilterChain secretAddresses(HttpSecurity http, ObjectProvider<SecretAddress> addresses) {
        List<RequestMatcher> known = addresses.stream()
                .<RequestMatcher>map(
                        address -> PathPatternRequestMatcher.withDefaults().matcher(address.pattern()))
                .toList();
        return http.securityMatcher(request -> known.stream().anyMatch(address -> address.matches(request)))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::on)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(
            HttpSecurity http,
            SignedIn signedIn,
            RequestUtil vaadin,
            VaadinDefaultRequestCache askedFor,
            DeviceCookie device,
            Doorstep doorstep,
            ObjectProvider<DemoSignInCheck> demo) {
        askedFor.setDelegateRequestCache(plainAddresses());
        SignInAnswers answers = new SignInAnswers();
        http.securityContext(context -> context.securityContextRepository(sessions))
                .headers(SecurityHeaders::on)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        // Otherwise the refusal itself is refused, and the screen stays white.
                        .permitAll()
                        .requestMatchers(HEALTH)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/leerspoor-*/**")
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                        .ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                // Its own rule would leave the sign-in form without protection.
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        configurer -> configurer.loginView("/login", "/login").enableCsrfConfiguration(false))
                .formLogin(form -> form.failureHandler(answers).authenticationDetailsSource(device::place))
                .sessionManagement(session ->
                        session.addSessionAuthenticationStrategy(device).addSessionAuthenticationStrategy(doorstep))
                .exceptionHandling(refused -> refused.accessDeniedHandler(answers))
                .addFilterAfter(
                        new FullDoorstep(doorstep, HEALTH, vaadin::isFrameworkInternalRequest),
                        HeaderWriterFilter.class)
                .addFilterAfter(new SessionCheck(signedIn, sessions), SecurityContextHolderFilter.class);
        demo.ifAvailable(check ->
                http.addFilterBefore(demoFilter(check, answers, doorstep), UsernamePasswordAuthenticationFilter.class));
        return http.build();
    }

    /** Remembers the page that was asked for without adding a parameter to its address. */
    @SuppressWarnings("NullAway") // null is how to ask for no parameter
    private static HttpSessionRequestCache plainAddresses() {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setMatchingRequestParameterName(null);
        return pages;
    }

    private DemoSignInFilter demoFilter(DemoSignInCheck check, SignInAnswers answers, Doorstep doorstep) {
        DemoSignInFilter filter = new DemoSignInFilter(check);
        filter.setSecurityContextRepository(sessions);
        filter.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(formTokens), doorstep)));
        filter.setAuthenticationFailureHandler(answers);
        filter.setAuthenticationSuccessHandler(new SavedRequestAwareAuthenticationSuccessHandler());
        return filter;
    }
}
