package be.leerspoor.kit;

import be.leerspoor.demo.Cast;
import be.leerspoor.demo.Cast.CastPerson;
import be.leerspoor.people.SignedInPerson;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Does something as one of the cast: {@code As.person("anna", () -> reviews.share(id))}. */
public final class As {

    private As() {}

    /** Does the work as this person and gives back what it gave; whoever was signed in before, is again after. */
    public static <T> T person(String userName, Callable<T> work) {
        return with(new SecurityContextImpl(authentication(userName)), work);
    }

    /** Does the work as this person. */
    public static void person(String userName, Statements.Work work) {
        person(userName, callable(work));
    }

    /** Does the work while nobody is signed in, as a listener, a job or a stranger would. */
    public static <T> T nobody(Callable<T> work) {
        return with(SecurityContextHolder.createEmptyContext(), work);
    }

    /** Does the work while nobody is signed in. */
    public static void nobody(Statements.Work work) {
        nobody(callable(work));
    }

    /** What Spring Security holds while this person of the cast is signed in. */
    public static Authentication authentication(String userName) {
        CastPerson person = Cast.person(userName);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person.id().toString(), 0),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role().role())));
    }

    private static Callable<Void> callable(Statements.Work work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private static <T> T with(SecurityContext context, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
