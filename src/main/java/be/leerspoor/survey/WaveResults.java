package be.leerspoor.survey;

import java.util.List;
import java.util.Optional;

/**
 * What is told of a wave.
 *
 * @param places the groups that the reader may look at beside everyone, wide before narrow
 * @param chosen the one that stands beside everyone now
 */
public record WaveResults(
        Wave wave,
        Questionnaire questionnaire,
        List<ToldPlace> places,
        Optional<ToldPlace> chosen,
        List<ToldItem> items,
        List<ToldText> texts) {

    public WaveResults {
        places = List.copyOf(places);
        items = List.copyOf(items);
        texts = List.copyOf(texts);
    }

    /** What is told of this item, or empty. */
    public Optional<ToldItem> item(String code) {
        return items.stream().filter(each -> each.item().code().equals(code)).findFirst();
    }

    /** What was written to this item. */
    public List<ToldText> texts(String code) {
        return texts.stream().filter(each -> each.item().equals(code)).toList();
    }
}
