package be.leerspoor.people;

import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Turns on the guards that stand on services. Only those that look before a method runs: each kind of guard is sought on
 * every method at every start.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class MethodGuards {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor guardsBefore(ApplicationContext context) {
        DefaultMethodSecurityExpressionHandler expressions = new DefaultMethodSecurityExpressionHandler();
        expressions.setApplicationContext(context);
        PreAuthorizeAuthorizationManager guards = new PreAuthorizeAuthorizationManager();
        guards.setExpressionHandler(expressions);
        Pointcut guarded =
                AuthorizationManagerBeforeMethodInterceptor.preAuthorize(guards).getPointcut();
        AuthorizationManagerBeforeMethodInterceptor before = new AuthorizationManagerBeforeMethodInterceptor(
                new ComposablePointcut(guarded).intersection(ours()), guards);
        before.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder());
        return before;
    }

    /** Nobody else's classes carry our guards, and looking through them all takes time at every start. */
    private static ClassFilter ours() {
        return type -> type.getName().startsWith("be.leerspoor.");
    }
}
