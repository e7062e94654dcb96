package be.leerspoor.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Accounts;
import be.leerspoor.people.Period;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RolePlace;
import be.leerspoor.people.SignedIn;
import be.leerspoor.people.Staff;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@LeerspoorTestOnce
@WithPerson("kaat")
class SessionCheckTest {

    private static final PersonId KAAT = Cast.person("kaat").id();
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Staff staff;

    @Autowired
    private Accounts accounts;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aNewRoleCountsAtTheNextRequestAndALostOneNoLonger() throws Exception {
        assertThat(rolesAtNextRequest()).containsExactly("ROLE_CONSULTANT");

        As.person("hasan", () -> staff.grant(KAAT, Role.ADMINISTRATOR, RolePlace.EVERYWHERE, Period.from(TODAY)));
        assertThat(rolesAtNextRequest()).containsExactly("ROLE_ADMINISTRATOR", "ROLE_CONSULTANT");

        As.person("hasan", () -> staff.withdraw(KAAT, administratorGrant(), TODAY));
        assertThat(rolesAtNextRequest()).containsExactly("ROLE_CONSULTANT");
    }

    @Test
    void theSessionGoesByTheNewRolesToo() throws Exception {
        As.person("hasan", () -> staff.grant(KAAT, Role.ADMINISTRATOR, RolePlace.EVERYWHERE, Period.from(TODAY)));
        rolesAtNextRequest();

        var kept = (SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(kept).isNotNull();
        assertThat(roles(kept.getAuthentication())).contains("ROLE_ADMINISTRATOR");
    }

    @Test
    void anEndedSessionIsGone() throws Exception {
        accounts.signOutEverywhere();

        assertThat(rolesAtNextRequest()).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    private java.util.UUID administratorGrant() {
        return staff.find(KAAT).orElseThrow().grants().stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Set<String> rolesAtNextRequest() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        new SessionCheck(signedIn, new HttpSessionSecurityContextRepository())
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return roles(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Set<String> roles(Authentication person) {
        Set<String> roles = new TreeSet<>();
        if (person != null) {
            person.getAuthorities().forEach(role -> roles.add(role.getAuthority()));
        }
        return roles;
    }
}
