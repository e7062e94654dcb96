package be.leerspoor.survey;

import be.leerspoor.shell.CalledByProgram;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Closes a wave: opens its box, works out once what is told, and takes away what it was worked out from. Whoever is sending an
 * answer at that moment is waited for; whoever comes later is told so.
 */
@Component
@CalledByProgram
class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WaveRepository waves;
    private final SheetRepository sheets;
    private final ToldRepository told;
    private final KnownQuestionnaires questionnaires;
    private final WaveKeys keys;
    private final Clock clock;

    Closing(
            WaveRepository waves,
            SheetRepository sheets,
            ToldRepository told,
            KnownQuestionnaires questionnaires,
            WaveKeys keys,
            Clock clock) {
        this.waves = waves;
        this.sheets = sheets;
        this.told = told;
        this.questionnaires = questionnaires;
        this.keys = keys;
        this.clock = clock;
    }

    /** Closes this wave if it is open. */
    @Transactional
    public void close(WaveId id) {
        waves.take(id);
        Wave wave = waves.find(id).orElseThrow();
        if (wave.state() != WaveState.OPEN) {
            return;
        }
        int answered = sheets.dismiss(id);
        List<Sheet> answers = new ArrayList<>(wave.mode() == WaveMode.NAMED ? named(id) : fromBox(id));
        Collections.shuffle(answers, RANDOM);
        Questionnaire questionnaire = questionnaires.get(wave.version());
        told.close(id, LocalDate.now(clock), answered < wave.threshold() ? null : answered);
        Map<Item, List<ToldTable>> tables = tables(questionnaire, wave.threshold(), answers);
        told.tell(id, tables, names(answers));
        if (answers.size() >= wave.threshold()) {
            tellTexts(id, questionnaire, answers);
        }
        sheets.empty(id);
        destroyKeyOnceDone(id);
    }

    private List<Sheet> named(WaveId wave) {
        return sheets.sentWithName(wave).stream()
                .map(SheetRepository.Named::content)
                .map(Sheet::read)
                .toList();
    }

    private List<Sheet> fromBox(WaveId wave) {
        Optional<byte[]> key = keys.find(wave);
        if (key.isEmpty()) {
            LOG.error("The key of wave {} is lost, and with it its answers", wave);
            return List.of();
        }
        byte[] privateKey = key.get();
        return sheets.box(wave).parallelStream()
                .map(closed -> Sheet.read(BallotBox.open(privateKey, wave.toString(), closed)))
                .toList();
    }

    static Map<Item, List<ToldTable>> tables(Questionnaire questionnaire, int threshold, List<Sheet> answers) {
        Map<String, Tally> tallies = new HashMap<>();
        questionnaire
                .items()
                .forEach(item ->
                        item.scale().ifPresent(scale -> tallies.put(item.code(), new Tally(item.code(), scale))));
        for (Sheet sheet : answers) {
            Tally.Place place = new Tally.Place(sheet.region(), sheet.team());
            sheet.answers().byItem().forEach((item, answer) -> {
                Tally tally = tallies.get(item);
                if (tally != null) {
                    tally.count(place, answer);
                }
            });
        }
        Protection protection = new Protection(threshold);
        Map<Item, List<ToldTable>> tables = new LinkedHashMap<>();
        for (Item item : questionnaire.items()) {
            Tally tally = tallies.get(item.code());
            if (tally != null) {
                tables.put(item, protection.tell(tally));
            }
        }
        return tables;
    }

    private Map<String, String> names(List<Sheet> answers) {
        Set<String> regions = answers.stream()
                .map(Sheet::region)
                .filter(code -> !code.equals(Sheet.NONE))
                .collect(Collectors.toSet());
        Set<String> teams = answers.stream()
                .map(Sheet::team)
                .filter(code -> !code.equals(Sheet.NONE))
                .collect(Collectors.toSet());
        return told.names(regions, teams);
    }

    private void tellTexts(WaveId wave, Questionnaire questionnaire, List<Sheet> answers) {
        for (Item item : questionnaire.items()) {
            if (item.scale().isEmpty()) {
                List<String> texts = answers.stream()
                        .flatMap(sheet ->
                                Optional.ofNullable(sheet.answers().byItem().get(item.code())).stream())
                        .collect(Collectors.toCollection(ArrayList::new));
                // Confidential: in an order of its own for each item, so that no two texts belong together.
                Collections.shuffle(texts, RANDOM);
                told.addTexts(wave, item.code(), texts);
            }
        }
    }

    private void destroyKeyOnceDone(WaveId wave) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.destroy(wave);
            }
        });
    }
}
