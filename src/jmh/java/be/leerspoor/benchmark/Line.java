package be.leerspoor.benchmark;

/** Something measured, set beside what we aim for. */
@FunctionalInterface
public interface Line {

    /** One line for the terminal. */
    String line();
}
