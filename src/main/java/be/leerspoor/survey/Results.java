package be.leerspoor.survey;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is told of closed waves. Everyone reads what is told of everyone; of a region or team its own people do and who leads
 * it, and of each region the steering group. A wave that asked some regions or teams only is read by those, and by who made it.
 * Regions and teams are never told beside each other.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Results {

    private final WaveRepository waves;
    private final ToldRepository told;
    private final TextRepository texts;
    private final KnownQuestionnaires questionnaires;
    private final WavesOverTime overTime;
    private final SignedIn signedIn;

    Results(
            WaveRepository waves,
            ToldRepository told,
            TextRepository texts,
            KnownQuestionnaires questionnaires,
            WavesOverTime overTime,
            SignedIn signedIn) {
        this.waves = waves;
        this.told = told;
        this.texts = texts;
        this.questionnaires = questionnaires;
        this.overTime = overTime;
        this.signedIn = signedIn;
    }

    /** Waves of which something is told, the latest first. */
    public List<Wave> waves() {
        return waves.closed(signedIn.actor());
    }

    /** One of them; empty when there is no such wave, it is not closed or not for the reader. */
    public Optional<Wave> wave(WaveId id) {
        return waves.closed(id, signedIn.actor());
    }

    /** The questionnaire of a wave, for its name. */
    public Questionnaire questionnaire(Wave wave) {
        return questionnaires.get(wave.version());
    }

    /**
     * What is told of a wave, with one group beside everyone if it is chosen; empty when there is no such wave or it is not
     * closed. A group that is not for the reader is left out as if it were not there.
     */
    public Optional<WaveResults> of(WaveId id, @Nullable Integer place) {
        return waves.closed(id, signedIn.actor()).map(wave -> of(wave, place));
    }

    private WaveResults of(Wave wave, @Nullable Integer place) {
        Actor me = signedIn.actor();
        Questionnaire questionnaire = questionnaires.get(wave.version());
        ToldRepository.Seen seen = told.seen(wave.id(), me, place);
        List<ToldPlace> places = seen.groups().stream()
                .filter(group -> group.kind() != ToldGroup.Kind.EVERYONE)
                .map(group -> new ToldPlace(group.place(), group.kind(), group.name()))
                .toList();
        Optional<ToldPlace> chosen = places.stream()
                .filter(each -> place != null && each.place() == place)
                .findFirst();
        int whole = seen.groups().stream()
                .filter(group -> group.kind() == ToldGroup.Kind.EVERYONE)
                .map(ToldRepository.Group::place)
                .findFirst()
                .orElse(-1);
        List<ToldItem> items = questionnaire.items().stream()
                .filter(item -> item.scale().isPresent())
                .map(item -> new ToldItem(
                        item,
                        shares(item, seen.cells(), whole),
                        chosen.map(each -> shares(item, seen.cells(), each.place()))
                                .orElse(List.of())))
                .toList();
        return new WaveResults(wave, questionnaire, places, chosen, items, texts.released(wave.id()));
    }

    /** A questionnaire over the waves that asked the whole organisation; empty when nothing was told of one yet. */
    public Optional<OverTime> overTime(String questionnaire) {
        return overTime.of(questionnaire);
    }

    private static List<ToldShare> shares(Item item, List<ToldRepository.Cell> cells, int group) {
        return shares(item, cells.stream().filter(cell -> cell.group() == group).toList());
    }

    static List<ToldShare> shares(Item item, List<ToldRepository.Cell> cells) {
        Map<String, Scale.Option> options = new LinkedHashMap<>();
        item.scale().orElseThrow().options().forEach(option -> options.put(option.code(), option));
        List<ToldRepository.Cell> own =
                cells.stream().filter(cell -> cell.item().equals(item.code())).toList();
        int of = own.stream().mapToInt(ToldRepository.Cell::people).sum();
        return own.stream()
                .map(cell -> new ToldShare(
                        cell.options().stream()
                                .flatMap(code -> Optional.ofNullable(options.get(code)).stream())
                                .toList(),
                        cell.people(),
                        of))
                .toList();
    }
}
