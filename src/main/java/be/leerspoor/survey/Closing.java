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
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(
            WaveRepository waves,
            SheetRepository sheets,
            ToldRepository told,
            KnownQuestionnaires questionnaires,
            WaveKeys keys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waves = waves;
        this.sheets = sheets;
        this.told = told;
        this.questionnaires = questionnaires;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /** Closes this wave if it is open; false when what opens its answers is not here, and then nothing is lost. */
    @Transactional
    public boolean close(WaveId id) {
        waves.take(id);
        Wave wave = waves.find(id).orElseThrow();
        if (wave.state() != WaveState.OPEN) {
            return true;
        }
        Optional<byte[]> key = wave.mode() == WaveMode.NAMED ? Optional.empty() : keys.find(id);
        if (wave.mode() == WaveMode.ANONYMOUS && key.isEmpty()) {
            return false;
        }
        int answered = sheets.dismiss(id);
        List<Sheet> answers =
                new ArrayList<>(key.map(opens -> fromBox(id, opens)).orElseGet(() -> named(id)));
        Collections.shuffle(answers, RANDOM);
        Questionnaire questionnaire = questionnaires.get(wave.version());
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(wave.until())) {
            waves.setUntil(id, today);
        }
        told.close(id, today, answered < wave.threshold() ? null : answered);
        Map<Item, List<ToldTable>> tables = tables(questionnaire, wave.threshold(), answers);
        told.tell(id, tables, names(answers));
        if (answers.size() >= wave.threshold()) {
            tellTexts(id, questionnaire, answers);
        }
        sheets.empty(id);
        forget(id);
        return true;
    }

    /** Closes an anonymous wave of which the key is lost: nothing is told of it, and its answers are gone. */
    @Transactional
    public void giveUp(WaveId id) {
        waves.take(id);
        if (waves.find(id).filter(wave -> wave.state() == WaveState.OPEN).isPresent()) {
            sheets.dismiss(id);
            told.giveUp(id, LocalDate.now(clock));
            sheets.empty(id);
            forget(id);
        }
    }

    /** Leaves nothing that says who was reminded, and no key. */
    private void forget(WaveId wave) {
        events.publishEvent(new WaveClosed(wave));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.destroy(wave);
            }
        });
    }

    private List<Sheet> named(WaveId wave) {
        return sheets.sentWithName(wave).stream()
                .map(SheetRepository.Named::content)
                .map(Sheet::read)
                .toList();
    }

    private List<Sheet> fromBox(WaveId wave, byte[] privateKey) {
        return sheets.box(wave).parallelStream()
                .flatMap(closed -> opened(wave, privateKey, closed).stream())
                .toList();
    }

    /** A sheet that somebody damaged in the database is no reason to lose all others. */
    private static Optional<Sheet> opened(WaveId wave, byte[] privateKey, byte[] closed) {
        try {
            return Optional.of(Sheet.read(BallotBox.open(privateKey, wave.toString(), closed)));
        } catch (IllegalArgumentException damaged) {
            LOG.error("A sheet of wave {} cannot be opened and is left out", wave);
            return Optional.empty();
        }
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
}
