package be.leerspoor.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path. Its code is the same in every version of the path, so that what is done stays done.
 *
 * @param needed how many of its requirements are enough
 * @param validMonths how long it counts once done; without it, for good
 * @param renewMonths how long before its end renewing begins; there when {@code validMonths} is
 */
public record Step(
        String code,
        int place,
        String stageNl,
        String stageEn,
        String nameNl,
        String nameEn,
        String purposeNl,
        String purposeEn,
        int needed,
        @Nullable Integer validMonths,
        @Nullable Integer renewMonths,
        List<Requirement> requirements) {

    public Step {
        requirements = List.copyOf(requirements);
    }

    public String stage(Locale language) {
        return TrainingPath.isEnglish(language) ? stageEn : stageNl;
    }

    public String name(Locale language) {
        return TrainingPath.isEnglish(language) ? nameEn : nameNl;
    }

    public String purpose(Locale language) {
        return TrainingPath.isEnglish(language) ? purposeEn : purposeNl;
    }

    /** The same with other requirements, in this order. */
    public Step asking(List<Requirement> others) {
        return new Step(
                code,
                place,
                stageNl,
                stageEn,
                nameNl,
                nameEn,
                purposeNl,
                purposeEn,
                needed,
                validMonths,
                renewMonths,
                IntStream.range(0, others.size())
                        .mapToObj(at -> others.get(at).at(at + 1))
                        .toList());
    }

    /** The same, done with so many of its requirements, for so long. */
    public Step counting(int enough, @Nullable Integer months, @Nullable Integer window) {
        return new Step(
                code,
                place,
                stageNl,
                stageEn,
                nameNl,
                nameEn,
                purposeNl,
                purposeEn,
                enough,
                months,
                window,
                requirements);
    }

    /** The same at this place, with its requirements numbered in their order. */
    Step at(int other) {
        return new Step(
                        code,
                        other,
                        stageNl,
                        stageEn,
                        nameNl,
                        nameEn,
                        purposeNl,
                        purposeEn,
                        needed,
                        validMonths,
                        renewMonths,
                        requirements)
                .asking(requirements);
    }

    /** Whether everything it asks is needed. */
    public boolean asksAll() {
        return needed >= requirements.size();
    }
}
