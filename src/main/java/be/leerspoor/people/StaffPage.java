package be.leerspoor.people;

import java.util.List;

/** A part of the administrator's list, and how many people there are in the whole of it. */
public record StaffPage(List<StaffRow> rows, int total) {

    public StaffPage {
        rows = List.copyOf(rows);
    }
}
