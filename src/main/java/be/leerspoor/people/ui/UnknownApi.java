package be.leerspoor.people.ui;

import be.leerspoor.people.ForStaff;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program that there is nothing at its address; otherwise the framework would answer with a page. */
@RestController
@ForStaff
class UnknownApi {

    @RequestMapping("/api/**")
    void nothing(HttpServletResponse response) throws IOException {
        ApiAnswers.write(response, HttpStatus.NOT_FOUND, "There is nothing at this address for this kind of request.");
    }
}
