package be.leerspoor.survey;

import be.leerspoor.shell.CalledByProgram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the waves of a questionnaire that asked the whole organisation one after the other. */
@Component
@CalledByProgram
class WavesOverTime {

    private final WaveRepository waves;
    private final ToldRepository told;
    private final KnownQuestionnaires questionnaires;

    WavesOverTime(WaveRepository waves, ToldRepository told, KnownQuestionnaires questionnaires) {
        this.waves = waves;
        this.told = told;
        this.questionnaires = questionnaires;
    }

    /** What was told of everyone; empty when nothing was told of this questionnaire yet. */
    Optional<OverTime> of(String questionnaire) {
        List<Wave> closed = waves.closed(questionnaire);
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        Questionnaire latest = questionnaires.get(closed.stream()
                .map(Wave::version)
                .max(Comparator.comparingInt(QuestionnaireVersion::number))
                .orElseThrow());
        List<Wave> earliestFirst = closed.reversed();
        Map<WaveId, List<ToldRepository.Cell>> cells =
                told.ofEveryone(questionnaire).stream().collect(Collectors.groupingBy(ToldRepository.Cell::wave));
        List<WaveComparison> items = latest.items().stream()
                .filter(item -> item.scale().isPresent())
                .map(item -> new WaveComparison(item, inWaves(item, earliestFirst, cells)))
                .toList();
        return Optional.of(new OverTime(latest, earliestFirst, items));
    }

    private static List<WaveComparison.InWave> inWaves(
            Item item, List<Wave> waves, Map<WaveId, List<ToldRepository.Cell>> cells) {
        List<WaveComparison.InWave> inWaves = new ArrayList<>();
        for (Wave wave : waves) {
            List<ToldShare> shares = Results.shares(item, cells.getOrDefault(wave.id(), List.of()));
            if (!shares.isEmpty()) {
                inWaves.add(new WaveComparison.InWave(wave, shares));
            }
        }
        return inWaves;
    }
}
