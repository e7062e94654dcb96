package be.leerspoor.privacy;

import be.leerspoor.people.NeverStored;
import be.leerspoor.shell.CalledByProgram;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Finds register numbers for the capabilities that this one stands on. */
@Component
@CalledByProgram
class RegisterNumbersNowhere implements NeverStored {

    private final Detector detector;

    RegisterNumbersNowhere(Detector detector) {
        this.detector = detector;
    }

    @Override
    public boolean isIn(String... texts) {
        return Arrays.stream(texts)
                .anyMatch(text -> !detector.registerNumbers(text).isEmpty()
                        || !detector.registerNumbers(PlainText.of(text)).isEmpty());
    }
}
