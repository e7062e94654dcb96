package be.leerspoor.survey;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.PrivacyGate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

/** Looks at what somebody answered before it is kept or sent. */
final class CheckedSheet {

    private final PrivacyGate gate;
    private final Questionnaire questionnaire;
    private final Answers answers;
    private final SequencedMap<String, String> written;

    CheckedSheet(PrivacyGate gate, Questionnaire questionnaire, Answers answers) {
        this.gate = gate;
        this.questionnaire = questionnaire;
        this.answers = answers.checked(questionnaire);
        this.written = this.answers.written(questionnaire);
    }

    /** Keeps the answers if they may be kept. */
    KeepResult keep(Function<Answers, KeepResult> keeping) {
        List<String> tooLong = tooLong();
        if (!tooLong.isEmpty()) {
            return new KeepResult.TooLong(tooLong);
        }
        return switch (gate.check(written)) {
            case FormResult.Refused(var fields) -> new KeepResult.Refused(fields);
            case FormResult.Storable storable -> {
                Map<String, String> texts = new HashMap<>();
                storable.fields()
                        .forEach((item, kept) -> texts.put(item, kept.text().value()));
                yield keeping.apply(with(texts));
            }
        };
    }

    /** Sends the answers if they may be read by others. */
    SendResult send(Confirmation confirmation, Function<Answers, SendResult> sending) {
        if (answers.isEmpty()) {
            return new SendResult.Nothing();
        }
        List<String> tooLong = tooLong();
        if (!tooLong.isEmpty()) {
            return new SendResult.TooLong(tooLong);
        }
        return switch (gate.release(written, confirmation)) {
            case FormDecision.Refused(var fields) -> new SendResult.Refused(fields);
            case FormDecision.Unconfirmed(var fields) -> new SendResult.Unconfirmed(fields);
            case FormDecision.Released(var fields) -> {
                Map<String, String> texts = new HashMap<>();
                fields.forEach(
                        (item, released) -> texts.put(item, released.text().value()));
                yield sending.apply(with(texts));
            }
        };
    }

    private List<String> tooLong() {
        return written.entrySet().stream()
                .filter(text -> text.getValue().length() > Answers.LONGEST_TEXT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Answers with(Map<String, String> texts) {
        Map<String, String> all = new HashMap<>(answers.byItem());
        questionnaire.items().stream().filter(item -> item.scale().isEmpty()).forEach(item -> all.remove(item.code()));
        texts.forEach((item, text) -> {
            if (!text.isBlank()) {
                all.put(item, text);
            }
        });
        return new Answers(all);
    }
}
