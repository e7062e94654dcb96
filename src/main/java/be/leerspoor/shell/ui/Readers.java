package be.leerspoor.shell.ui;

/** The four circles in which something can be read, from closed to open. */
public enum Readers {
    ONLY_ME(IconName.LOCK),
    CHOSEN_PEOPLE(IconName.TWO_PEOPLE),
    TEAM(IconName.TEAM),
    EVERYONE(IconName.EVERYONE);

    private final IconName icon;

    Readers(IconName icon) {
        this.icon = icon;
    }

    public IconName icon() {
        return icon;
    }
}
