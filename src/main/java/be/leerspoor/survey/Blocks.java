package be.leerspoor.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which answers of a scale are told apart and which are taken together; places of answers, each in exactly one block. */
record Blocks(List<List<Integer>> blocks) {

    Blocks {
        blocks = blocks.stream().map(List::copyOf).toList();
    }

    /** Every answer by itself. */
    static Blocks apart(int options) {
        return new Blocks(IntStream.range(0, options).mapToObj(List::of).toList());
    }

    /** These blocks, and what is left over as one; in the order of their first answers. */
    static Blocks of(List<List<Integer>> apart, List<List<Integer>> leftOver) {
        List<List<Integer>> all = new ArrayList<>(apart);
        if (!leftOver.isEmpty()) {
            all.add(leftOver.stream().flatMap(List::stream).sorted().toList());
        }
        all.sort(Comparator.comparing(List::getFirst));
        return new Blocks(all);
    }

    int count() {
        return blocks.size();
    }

    /** All of them as one block. */
    Blocks together() {
        return cutAt(0);
    }

    /** Neighbouring blocks taken together, except where the bit of the joint between them is set. */
    Blocks cutAt(int joints) {
        List<List<Integer>> joined = new ArrayList<>();
        for (int place = 0; place < blocks.size(); place++) {
            if (place > 0 && (joints & (1 << (place - 1))) == 0) {
                List<Integer> longer = new ArrayList<>(joined.removeLast());
                longer.addAll(blocks.get(place));
                joined.add(longer);
            } else {
                joined.add(blocks.get(place));
            }
        }
        return new Blocks(joined);
    }

    /** The finest blocks in which neither these nor the others are ever split. */
    Blocks joinedWith(List<List<Integer>> others) {
        List<Set<Integer>> joined =
                new ArrayList<>(blocks.stream().<Set<Integer>>map(TreeSet::new).toList());
        for (List<Integer> other : others) {
            Set<Integer> together = new TreeSet<>(other);
            joined.removeIf(block -> {
                boolean meets = block.stream().anyMatch(other::contains);
                if (meets) {
                    together.addAll(block);
                }
                return meets;
            });
            joined.add(together);
        }
        return of(joined.stream().map(List::copyOf).toList(), List.of());
    }
}
