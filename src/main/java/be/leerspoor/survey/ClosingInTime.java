package be.leerspoor.survey;

import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes waves once their last day is over, each by itself, and lets no key outlive its wave. */
@Component
@CalledByProgram
class ClosingInTime {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingInTime.class);

    private final WaveRepository waves;
    private final OpeningRepository openings;
    private final Closing closing;
    private final WaveKeys keys;
    private final Clock clock;
    private final boolean sharedDatabase;

    ClosingInTime(
            WaveRepository waves,
            OpeningRepository openings,
            Closing closing,
            WaveKeys keys,
            Clock clock,
            @Value("${leerspoor.shared-database:false}") boolean sharedDatabase) {
        this.waves = waves;
        this.openings = openings;
        this.closing = closing;
        this.keys = keys;
        this.clock = clock;
        this.sharedDatabase = sharedDatabase;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public void closeWhatIsOver() {
        for (WaveId wave : openings.toClose(LocalDate.now(clock))) {
            try {
                // Of several servers the one with the key closes it.
                if (!closing.close(wave) && !sharedDatabase) {
                    LOG.error("What opens wave {} is not in its folder, so it stays open", wave);
                }
            } catch (RuntimeException failure) {
                LOG.error("Wave {} is closed later", wave, failure);
            }
        }
        destroyLeftKeys();
    }

    /** Keys of waves that closed just before the program stopped, or that were never opened with them. */
    private void destroyLeftKeys() {
        for (WaveId wave : keys.kept()) {
            if (waves.find(wave).map(Wave::state).orElse(WaveState.CLOSED) == WaveState.CLOSED) {
                keys.destroy(wave);
            }
        }
    }
}
