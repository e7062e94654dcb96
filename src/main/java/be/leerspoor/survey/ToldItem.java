package be.leerspoor.survey;

import java.util.List;

/**
 * What is told of one item.
 *
 * @param whole how everyone answered; empty where too few did
 * @param beside how the chosen group did; empty where none is chosen, or nothing is told of it
 */
public record ToldItem(Item item, List<ToldShare> whole, List<ToldShare> beside) {

    public ToldItem {
        whole = List.copyOf(whole);
        beside = List.copyOf(beside);
    }
}
