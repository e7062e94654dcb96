package be.leerspoor.survey;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** What stands around what is told: when was asked, how many answered, of whom it tells, who reads it and how it was counted. */
public final class WaveWords {

    private final Locale language;
    private final Formats formats;
    private final ToldWords told;

    /** In this language. */
    public WaveWords(Locale language) {
        this.language = language;
        this.formats = Formats.in(language);
        this.told = new ToldWords(language);
    }

    /** What it is called: its questionnaire, and its own name. */
    public String name(Questionnaire questionnaire, Wave wave) {
        return textIn(language, "survey.home.wave", questionnaire.name().in(language.getLanguage()), wave.name());
    }

    /** From when until when was asked, and how many answered. */
    public String asked(Wave wave) {
        if (wave.published() && wave.by().isEmpty()) {
            return counted(wave);
        }
        return textIn(
                language,
                "survey.results.asked",
                formats.longDay(wave.from()),
                formats.longDay(wave.until()),
                counted(wave));
    }

    /** How many answered, of how many where that is known; of counts taken over, where they come from. */
    public String counted(Wave wave) {
        if (wave.origin() == WaveOrigin.TAKEN_OVER) {
            return textIn(language, "survey.results.source", wave.source().orElseThrow());
        }
        if (wave.givenUp()) {
            return textIn(language, "survey.results.given-up");
        }
        return wave.answered()
                .map(answered -> wave.invited() == 0
                        ? textIn(language, "survey.results.answered", answered, formats.number(answered))
                        : textIn(
                                language,
                                "survey.results.response",
                                answered,
                                formats.number(answered),
                                told.people(wave.invited()),
                                told.percent(answered, wave.invited())))
                .orElseGet(() -> textIn(language, "survey.results.few"));
    }

    /** The name of a group, as it was when the wave closed. */
    public String group(ToldPlace place) {
        String name = place.name();
        return switch (place.kind()) {
            case EVERYONE -> textIn(language, "survey.told.everyone");
            case REGION -> name.isEmpty() ? textIn(language, "survey.told.no-region") : name;
            case TEAM -> name.isEmpty() ? textIn(language, "survey.told.no-team") : name;
            case OTHER_REGIONS -> textIn(language, "survey.told.other-regions");
            case OTHER_TEAMS ->
                name.isEmpty()
                        ? textIn(language, "survey.told.other-teams.nowhere")
                        : textIn(language, "survey.told.other-teams", name);
        };
    }

    /** Who reads what is told of everyone, and of the chosen group. */
    public String readers(Wave wave, Optional<ToldPlace> chosen) {
        String everyone = textIn(language, wave.narrow() ? "survey.results.readers.narrow" : "survey.results.readers");
        return chosen.map(place ->
                        everyone + " " + textIn(language, key("survey.results.readers.of", place.kind()), group(place)))
                .orElse(everyone);
    }

    /** How it was counted, in paragraphs. */
    public List<String> method(Questionnaire questionnaire, List<Wave> waves) {
        List<String> lines = new ArrayList<>();
        TreeSet<Integer> thresholds = new TreeSet<>();
        waves.stream().filter(wave -> !wave.published()).forEach(wave -> thresholds.add(wave.threshold()));
        if (!thresholds.isEmpty()) {
            lines.add(textIn(language, "survey.method.threshold", formats.number(thresholds.first())));
            lines.add(textIn(language, "survey.method.same"));
        }
        if (waves.stream().anyMatch(Wave::published)) {
            lines.add(textIn(language, "survey.method.taken-over"));
        }
        lines.add(textIn(language, "survey.method.interval"));
        if (questionnaire.items().stream()
                .flatMap(item -> item.scale().stream())
                .anyMatch(scale -> !scale.ordered())) {
            lines.add(textIn(language, "survey.method.conditional"));
        }
        lines.add(textIn(language, "survey.method.no-ranking"));
        return lines;
    }
}
