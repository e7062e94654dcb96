package be.leerspoor.people;

/** Why a file with people cannot be read at all. */
public enum FileProblem {
    /** Nothing in it but perhaps a header. */
    EMPTY,
    /** More than a megabyte. */
    TOO_LARGE,
    /** More than 5,000 lines. */
    TOO_MANY_LINES,
    /** Not UTF-8. */
    ENCODING,
    /** The first line does not name the columns. */
    HEADER,
    /** A quotation mark that is never closed, or something like it. */
    QUOTES
}
