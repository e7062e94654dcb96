package be.leerspoor.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All waves at a glance, for who makes surveys. */
@Service
@ForSurveyMakers
@Transactional(readOnly = true)
public class WaveList {

    private final WaveRepository waves;
    private final WaveShareRepository shares;
    private final QuestionnaireRepository questionnaires;

    WaveList(WaveRepository waves, WaveShareRepository shares, QuestionnaireRepository questionnaires) {
        this.waves = waves;
        this.shares = shares;
        this.questionnaires = questionnaires;
    }

    /** Every wave, the latest first. */
    public List<WaveLine> all() {
        Map<QuestionnaireVersion, Words> names = questionnaires.all().stream()
                .collect(Collectors.toMap(
                        kept -> new QuestionnaireVersion(kept.questionnaire().code(), kept.number()),
                        kept -> kept.questionnaire().name()));
        Map<WaveId, Integer> answered = shares.answered();
        return waves.all().stream()
                .map(wave -> new WaveLine(
                        wave,
                        names.getOrDefault(
                                wave.version(), Words.same(wave.version().code())),
                        answered.getOrDefault(wave.id(), 0)))
                .toList();
    }
}
