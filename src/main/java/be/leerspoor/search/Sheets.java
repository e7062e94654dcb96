package be.leerspoor.search;

import java.util.ArrayDeque;
import java.util.Deque;

/** Empty sheets, used again and again for one part of the index. */
final class Sheets {

    private final int documents;
    private final Deque<Sheet> empty = new ArrayDeque<>();

    Sheets(int documents) {
        this.documents = documents;
    }

    Sheet take() {
        Sheet sheet = empty.poll();
        return sheet == null ? new Sheet(documents) : sheet;
    }

    void giveBack(Sheet... used) {
        for (Sheet sheet : used) {
            sheet.clear();
            empty.push(sheet);
        }
    }
}
