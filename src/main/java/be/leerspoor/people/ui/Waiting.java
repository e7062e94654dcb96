package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import java.time.Duration;

/** Says how long somebody has to wait: "40 seconden", "1 minuut", "15 minuten". */
final class Waiting {

    private Waiting() {}

    static String inWords(Duration wait) {
        return inWords(Math.clamp(wait.toSeconds() + 1, 1, 86_400));
    }

    static String inWords(int seconds) {
        if (seconds == 1) {
            return text("people.wait.second");
        }
        if (seconds < 60) {
            return text("people.wait.seconds", seconds);
        }
        int minutes = (seconds + 59) / 60;
        return minutes == 1 ? text("people.wait.minute") : text("people.wait.minutes", minutes);
    }
}
