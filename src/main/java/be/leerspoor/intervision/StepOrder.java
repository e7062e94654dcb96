package be.leerspoor.intervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Steps put in, taken out and moved; a step that works with another keeps to it as long as that one comes earlier. */
final class StepOrder {

    private static final int NEW = 0;

    private StepOrder() {}

    /** With an empty step for talking after this place; 0 puts it first. */
    static List<Step> added(List<Step> steps, int after) {
        List<Step> order = new ArrayList<>(steps);
        order.add(
                after,
                new Step(
                        NEW,
                        Block.TALK,
                        "",
                        "",
                        "",
                        "",
                        5,
                        Who.EVERYONE,
                        Who.NOBODY,
                        false,
                        PresenterPart.TAKES_PART,
                        null,
                        null,
                        false));
        return numbered(order);
    }

    static List<Step> removed(List<Step> steps, int place) {
        List<Step> order = new ArrayList<>(steps);
        order.remove(place - 1);
        return numbered(order);
    }

    /** With a step this many places up (negative) or down, as far as that goes. */
    static List<Step> moved(List<Step> steps, int place, int by) {
        List<Step> order = new ArrayList<>(steps);
        Step step = order.remove(place - 1);
        order.add(Math.clamp((long) place - 1 + by, 0, order.size()), step);
        return numbered(order);
    }

    private static List<Step> numbered(List<Step> order) {
        Map<Integer, Integer> placeNow = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            placeNow.put(order.get(i).place(), i + 1);
        }
        placeNow.remove(NEW);
        List<Step> numbered = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int place = i + 1;
            Step step = order.get(i);
            Integer source = step.source()
                    .map(old -> placeNow.getOrDefault(old, NEW))
                    .map(now -> now < place ? now : NEW)
                    .orElse(null);
            numbered.add(at(place, step, source));
        }
        return numbered;
    }

    private static Step at(int place, Step step, @Nullable Integer source) {
        return new Step(
                place,
                step.block(),
                step.nameNl(),
                step.nameEn(),
                step.purposeNl(),
                step.purposeEn(),
                step.minutes(),
                step.speaks(),
                step.writes(),
                step.hidden(),
                step.presenter(),
                source,
                step.scale(),
                step.advice());
    }
}
