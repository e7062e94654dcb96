package be.leerspoor.training.ui;

import be.leerspoor.people.SecretAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The address at which anybody checks a certificate; what opens it is the code. */
@Configuration(proxyBeanMethods = false)
class AttendancePlaces {

    @Bean
    SecretAddress checkAddress() {
        return new SecretAddress("/check/**");
    }
}
