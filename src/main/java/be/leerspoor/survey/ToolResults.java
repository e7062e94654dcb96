package be.leerspoor.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What waves tell of one tool.
 *
 * @param breadth how often it is used, over waves; empty while nothing was told
 * @param withWhom of the latest wave about depth, with whom it is used: how many of a hundred chose each, the most chosen first
 * @param depth the latest wave about depth of which something of it is told
 * @param texts what colleagues wrote of it in own words, by the end of the code of the item: {@code how}, {@code valuable} and
 *     {@code less}
 */
public record ToolResults(
        Optional<WaveComparison> breadth,
        List<ToldItem> withWhom,
        Optional<Wave> depth,
        Map<String, List<ToldText>> texts) {

    public ToolResults {
        withWhom = List.copyOf(withWhom);
        texts = Map.copyOf(texts);
    }
}
