package be.leerspoor.shell.ui;

import java.util.List;

/** A bean of a capability that knows what waits for the signed-in person. Asked once per visit to the start page. */
public interface WaitingItems {

    /** What waits now, at most a handful; empty when nothing does. */
    List<WaitingItem> items();
}
