package be.leerspoor.survey;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A question as it stands on the screen; it asks one item or several. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Question.One.class, name = "one"),
    @JsonSubTypes.Type(value = Question.Several.class, name = "several"),
    @JsonSubTypes.Type(value = Question.ZeroToTen.class, name = "number"),
    @JsonSubTypes.Type(value = Question.Grid.class, name = "grid"),
    @JsonSubTypes.Type(value = Question.Written.class, name = "written")
})
public sealed interface Question {

    /** Its name for good. */
    String code();

    /** What is asked. */
    Words words();

    /** One thing of a list: a row of a grid, or something to choose. Each is an item. */
    record Part(String code, Words words) {}

    /** One answer of a scale. */
    record One(String code, Words words, String scale) implements Question {}

    /** Several of a list; each of them is chosen or not. */
    record Several(String code, Words words, List<Part> options) implements Question {

        public Several {
            options = List.copyOf(options);
        }
    }

    /** From 0 to 10, with words for both ends. */
    record ZeroToTen(String code, Words words, Words low, Words high) implements Question {}

    /** The same scale for each of several things. */
    record Grid(String code, Words words, String scale, List<Part> rows) implements Question {

        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /** Own words, short (one line) or long. */
    record Written(String code, Words words, int lines) implements Question {}
}
