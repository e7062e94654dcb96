package be.leerspoor.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a training path asks, of whom and in what order.
 *
 * @param place its order among paths
 * @param targetMonths in how many months it is meant to be walked; without it one takes the time one needs
 * @param audience for whom it is: whoever fits one of these
 */
public record TrainingPath(
        PathVersion id,
        int place,
        String nameNl,
        String nameEn,
        String purposeNl,
        String purposeEn,
        @Nullable Integer targetMonths,
        List<Audience> audience,
        List<Step> steps) {

    public TrainingPath {
        audience = List.copyOf(audience);
        steps = List.copyOf(steps);
    }

    public String code() {
        return id.code();
    }

    public String name(Locale language) {
        return isEnglish(language) ? nameEn : nameNl;
    }

    public String purpose(Locale language) {
        return isEnglish(language) ? purposeEn : purposeNl;
    }

    /** The step of this code, when this version has it. */
    public Optional<Step> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
