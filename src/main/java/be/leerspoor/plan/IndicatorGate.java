package be.leerspoor.plan;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Lets the words of an indicator pass before anything of it is kept. */
final class IndicatorGate {

    private final PrivacyGate gate;

    IndicatorGate(PrivacyGate gate) {
        this.gate = gate;
    }

    /** Goes on with the words as they may be kept, or says why not. */
    IndicatorResult pass(
            SequencedMap<IndicatorField, String> typed,
            Confirmation confirmation,
            Function<Map<IndicatorField, GuardedText>, IndicatorResult> then) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        typed.forEach((field, words) -> fields.put(field.name(), words));
        return switch (gate.release(fields, confirmation)) {
            case FormDecision.Refused _ -> new IndicatorResult.Refused();
            case FormDecision.Unconfirmed(var open) -> new IndicatorResult.Unconfirmed(List.copyOf(open.values()));
            case FormDecision.Released(var released) -> {
                Map<IndicatorField, GuardedText> words = new EnumMap<>(IndicatorField.class);
                released.forEach((field, text) -> words.put(IndicatorField.valueOf(field), text(text)));
                yield tooLong(words)
                        .<IndicatorResult>map(field -> new IndicatorResult.TooLong(field, field.longest()))
                        .orElseGet(() -> then.apply(words));
            }
        };
    }

    private static GuardedText text(ShareDecision.Released released) {
        return released.text();
    }

    private static Optional<IndicatorField> tooLong(Map<IndicatorField, GuardedText> words) {
        return words.entrySet().stream()
                .filter(each -> each.getValue().length() > each.getKey().longest())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
