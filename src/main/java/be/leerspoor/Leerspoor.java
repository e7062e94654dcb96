package be.leerspoor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Leerspoor {

    public static void main(String[] arguments) {
        SpringApplication.run(Leerspoor.class, arguments);
    }
}
