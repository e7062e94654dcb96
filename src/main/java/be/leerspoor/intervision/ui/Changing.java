package be.leerspoor.intervision.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does something with a value only when it is another than before, so that a page sends no more than what changed. */
final class Changing<T> {

    private final Consumer<T> show;
    private @Nullable T last;

    Changing(Consumer<T> show) {
        this.show = show;
    }

    void to(T value) {
        if (!value.equals(last)) {
            last = value;
            show.accept(value);
        }
    }
}
