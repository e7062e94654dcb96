package be.leerspoor.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What became of the answers to one item between two waves. Only answers that both waves tell apart are compared: where one
 * tells some together, so does this.
 *
 * @param answers in the order of the scale; empty where the two waves tell no answers apart in the same way
 */
public record Change(WaveComparison.InWave from, WaveComparison.InWave to, List<Both> answers) {

    /** The same answers in both waves. */
    public record Both(ToldShare then, ToldShare now) {

        /** Whether their intervals overlap, so that chance alone may have made the difference. */
        public boolean mayBeChance() {
            Wilson before = then.interval();
            Wilson after = now.interval();
            return before.low() <= after.high() && after.low() <= before.high();
        }

        /** The answers. */
        public List<Scale.Option> options() {
            return then.options();
        }
    }

    public Change {
        answers = List.copyOf(answers);
    }

    /** From the earliest wave that tells something of an item to the latest; empty when there is only one. */
    public static Optional<Change> of(WaveComparison item) {
        if (item.waves().size() < 2) {
            return Optional.empty();
        }
        Scale scale = item.item().scale().orElseThrow();
        WaveComparison.InWave from = item.waves().getFirst();
        WaveComparison.InWave to = item.waves().getLast();
        List<Both> both = unsplit(scale, from.whole(), to.whole()).stream()
                .map(places -> new Both(together(scale, from.whole(), places), together(scale, to.whole(), places)))
                .toList();
        return Optional.of(new Change(from, to, both.size() < 2 ? List.of() : both));
    }

    /** The change of these answers taken as one; empty if either wave does not tell them apart from the others. */
    public Optional<Both> of(Scale scale, List<Scale.Option> options) {
        TreeSet<Integer> places = places(scale, options);
        List<Both> parts = answers.stream()
                .filter(each -> places.containsAll(places(scale, each.options())))
                .toList();
        int found = parts.stream().mapToInt(each -> each.options().size()).sum();
        return found < places.size()
                ? Optional.empty()
                : Optional.of(new Both(
                        together(scale, parts.stream().map(Both::then).toList(), places),
                        together(scale, parts.stream().map(Both::now).toList(), places)));
    }

    /** The finest sets of answers that neither wave splits, in the order of their first. */
    private static List<TreeSet<Integer>> unsplit(Scale scale, List<ToldShare> some, List<ToldShare> others) {
        List<TreeSet<Integer>> sets = new ArrayList<>(
                some.stream().map(share -> places(scale, share.options())).toList());
        for (ToldShare other : others) {
            TreeSet<Integer> told = places(scale, other.options());
            TreeSet<Integer> joined = new TreeSet<>(told);
            sets.stream().filter(set -> set.stream().anyMatch(told::contains)).forEach(joined::addAll);
            sets.removeIf(joined::containsAll);
            sets.add(joined);
        }
        sets.sort(Comparator.comparing(TreeSet::first));
        return sets;
    }

    private static TreeSet<Integer> places(Scale scale, List<Scale.Option> options) {
        TreeSet<Integer> places = new TreeSet<>();
        options.forEach(option -> places.add(scale.place(option.code())));
        return places;
    }

    private static ToldShare together(Scale scale, List<ToldShare> shares, Collection<Integer> places) {
        int people = shares.stream()
                .filter(share -> places.containsAll(places(scale, share.options())))
                .mapToInt(ToldShare::people)
                .sum();
        return new ToldShare(
                places.stream().map(scale.options()::get).toList(),
                people,
                shares.getFirst().of());
    }
}
