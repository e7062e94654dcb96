package be.leerspoor.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What readers type: the word of each thing, whole, begun and misspelt, and the names of what there is. */
final class Typing {

    /** Something typed; {@code searchedFor} is the thing whose whole word it is, if any. */
    record Typed(String words, Thing searchedFor) {}

    private Typing() {}

    static List<Typed> all(World world) {
        Marks marks = world.marks();
        List<Typed> all = new ArrayList<>();
        for (Thing thing : Thing.values()) {
            if (thing.mayBeSeenBySomebody()) {
                all.add(new Typed(marks.word(thing), thing));
                all.add(new Typed(marks.begun(thing), null));
                all.add(new Typed(marks.misspelt(thing), null));
            }
        }
        Stream.concat(world.reviews().stream(), world.stories().stream())
                .forEach(name -> all.add(new Typed(name.toString(), null)));
        return all;
    }

    /** An answer in which the typed words can no longer be told apart from others. */
    static String withoutWhatWasTyped(String answer, String typed) {
        return answer.replace(typed, "·");
    }
}
