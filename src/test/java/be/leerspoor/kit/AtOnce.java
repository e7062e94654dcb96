package be.leerspoor.kit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Does two things at the same moment, as two people do, or one who presses twice. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of the one and of the other. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        var begin = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(() -> {
                begin.await();
                return one.call();
            });
            var second = two.submit(() -> {
                begin.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
