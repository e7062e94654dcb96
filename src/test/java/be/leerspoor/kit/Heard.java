package be.leerspoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what a capability tells, in the transaction in which it is told, and asks it at once for what became of it. Whoever
 * makes something of a fact in the same transaction sees what is heard here.
 */
public final class Heard<E, F> implements ApplicationListener<PayloadApplicationEvent<?>>, AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final Class<E> event;
    private final Function<E, F> ask;
    private final List<F> answers = new ArrayList<>();

    private Heard(ConfigurableApplicationContext application, Class<E> event, Function<E, F> ask) {
        this.application = application;
        this.event = event;
        this.ask = ask;
    }

    /** Listens to events of this kind until it is closed. */
    public static <E, F> Heard<E, F> of(
            ConfigurableApplicationContext application, Class<E> event, Function<E, F> ask) {
        Heard<E, F> heard = new Heard<>(application, event, ask);
        application.addApplicationListener(heard);
        return heard;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<?> told) {
        if (event.isInstance(told.getPayload())) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            answers.add(ask.apply(event.cast(told.getPayload())));
        }
    }

    /** What was answered, one for each event, since the last time this was asked. */
    public List<F> answers() {
        List<F> now = List.copyOf(answers);
        answers.clear();
        return now;
    }

    @Override
    public void close() {
        application.removeApplicationListener(this);
    }
}
