package be.leerspoor.survey;

import be.leerspoor.people.ForStaff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waves tell of a tool and of experienced effects, of everyone and for everyone. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ToolSurveys {

    private static final String BREADTH = "breadth.";
    private static final String DEPTH = "depth.";
    private static final String IMPACT = "impact.";

    private final ToldRepository told;
    private final KnownQuestionnaires questionnaires;

    ToolSurveys(ToldRepository told, KnownQuestionnaires questionnaires) {
        this.told = told;
        this.questionnaires = questionnaires;
    }

    /** What is told of a tool; one statement. */
    public ToolResults of(Tool tool) {
        String breadth = BREADTH + tool.asked();
        String depth = DEPTH + tool.asked() + ".";
        ToldRepository.OverWaves known = told.overWavesInWords(breadth, depth);
        List<WaveComparison.InWave> used = new ArrayList<>();
        Optional<Item> asked = Optional.empty();
        Optional<Wave> latest = Optional.empty();
        List<ToldItem> withWhom = List.of();
        for (Map.Entry<Wave, List<ToldRepository.Cell>> each : known.cells().entrySet()) {
            Questionnaire questionnaire = questionnaires.get(each.getKey().version());
            Optional<Item> item = questionnaire.item(breadth);
            if (item.isPresent()) {
                asked = item;
                used.add(new WaveComparison.InWave(each.getKey(), Results.shares(item.get(), each.getValue())));
            } else {
                latest = Optional.of(each.getKey());
                withWhom = chosen(questionnaire, each.getValue());
            }
        }
        Map<String, List<ToldText>> written = known.texts().stream()
                .collect(Collectors.groupingBy(text -> text.item().substring(depth.length())));
        return new ToolResults(asked.map(item -> new WaveComparison(item, used)), withWhom, latest, written);
    }

    private static List<ToldItem> chosen(Questionnaire questionnaire, List<ToldRepository.Cell> cells) {
        return cells.stream()
                .map(ToldRepository.Cell::item)
                .distinct()
                .flatMap(code -> questionnaire.item(code).stream())
                .map(item -> new ToldItem(item, Results.shares(item, cells), List.of()))
                .sorted(Comparator.comparingInt(ToolSurveys::times).reversed())
                .toList();
    }

    private static int times(ToldItem item) {
        return item.whole().stream()
                .filter(share -> share.options().stream()
                        .anyMatch(option -> option.code().equals(Scale.YES)))
                .mapToInt(ToldShare::people)
                .sum();
    }

    /** What the latest wave tells of each effect, by the code of its statement; one statement. */
    public Map<String, ToldItem> effects() {
        Map<Wave, List<ToldRepository.Cell>> waves = told.overWaves(IMPACT, IMPACT);
        Map<String, ToldItem> effects = new LinkedHashMap<>();
        if (!waves.isEmpty()) {
            Map.Entry<Wave, List<ToldRepository.Cell>> latest = new ArrayList<>(waves.entrySet()).getLast();
            Questionnaire questionnaire = questionnaires.get(latest.getKey().version());
            questionnaire.items().forEach(item -> {
                List<ToldShare> shares = Results.shares(item, latest.getValue());
                if (!shares.isEmpty()) {
                    effects.put(item.code(), new ToldItem(item, shares, List.of()));
                }
            });
        }
        return effects;
    }
}
