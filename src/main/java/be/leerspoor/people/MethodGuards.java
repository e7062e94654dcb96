package be.leerspoor.people;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Turns on the guards that stand on services. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodGuards {}
