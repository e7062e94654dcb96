package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

/** How long something takes, in words. */
final class TimeWords {

    private static final int HOUR = 60;
    private static final int QUARTER = 15;

    private TimeWords() {}

    /** "45 minuten", "13 uur", "6,5 uur", "1 uur en 20 minuten". */
    static String lasting(int minutes) {
        if (minutes < HOUR) {
            return text("training.time.minutes", minutes);
        }
        return minutes % QUARTER == 0
                ? text("training.time.hours", (double) minutes / HOUR)
                : text("training.time.hours-minutes", minutes / HOUR, minutes % HOUR);
    }
}
