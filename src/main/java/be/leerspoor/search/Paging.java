package be.leerspoor.search;

/** The bounds within which hits can be paged through. */
final class Paging {

    private Paging() {}

    static void check(int page, int size) {
        if (page < 0) {
            throw new IllegalArgumentException("a page is counted from 0");
        }
        if (size < 1 || size > 100) {
            throw new IllegalArgumentException("a page has 1 to 100 hits");
        }
        if ((page + 1L) * size > OpenQuery.DEEPEST) {
            throw new IllegalArgumentException("no page beyond the first " + OpenQuery.DEEPEST + " hits");
        }
    }
}
