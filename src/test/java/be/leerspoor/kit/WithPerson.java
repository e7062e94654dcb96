package be.leerspoor.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test runs with this person of the cast signed in. */
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithPerson.SignIn.class)
public @interface WithPerson {

    /** The user name. */
    String value();

    /** Signs the person in. */
    final class SignIn implements WithSecurityContextFactory<WithPerson> {

        @Override
        public SecurityContext createSecurityContext(WithPerson person) {
            return new SecurityContextImpl(As.authentication(person.value()));
        }
    }
}
