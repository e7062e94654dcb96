package be.leerspoor.shell.ui;

import java.util.Locale;

/** The icons we have; each is drawn in {@code icons.css} under the same name. */
public enum IconName {
    START,
    PEN,
    BOOK,
    SEARCH,
    PEOPLE,
    PROFILE,
    SETTINGS,
    LOCK,
    TWO_PEOPLE,
    TEAM,
    EVERYONE,
    CHECK,
    CLOCK,
    EYE,
    ARROW,
    BACK,
    PLUS,
    TAG,
    LEAVE,
    CLOSE,
    MORE,
    CHAT,
    HEART,
    INFO,
    KEYBOARD,
    DOWNLOAD,
    ROOM,
    PATH,
    PLAN,
    CALENDAR,
    BELL,
    SCALE,
    SPROUT,
    WEIGHT;

    String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
