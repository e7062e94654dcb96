package be.leerspoor.survey;

import be.leerspoor.people.AuditNames;
import be.leerspoor.shell.CalledByProgram;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names waves in the audit, so that one sees which was opened, closed or given up. */
@Component
@CalledByProgram
class WaveNames implements AuditNames {

    private final WaveRepository waves;

    WaveNames(WaveRepository waves) {
        this.waves = waves;
    }

    @Override
    public String kind() {
        return "wave";
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        return waves.names(ids.stream().map(WaveId::new).toList());
    }
}
