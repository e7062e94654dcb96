package be.leerspoor.intervision;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a method.
 *
 * @param place counted from 1
 * @param minutes how long it takes, 0 where the group takes the time it needs
 * @param hidden what is written here stays with who wrote it until a later step shows it
 * @param sourcePlace the earlier step whose texts are shown, read or rated here
 * @param advice what is said here may become an agreement
 */
public record Step(
        int place,
        Block block,
        String nameNl,
        String nameEn,
        String purposeNl,
        String purposeEn,
        int minutes,
        Who speaks,
        Who writes,
        boolean hidden,
        PresenterPart presenter,
        @Nullable Integer sourcePlace,
        @Nullable RatingScale scale,
        boolean advice) {

    /** The name in the language of the screen. */
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameNl;
    }

    /** What the step is for and how it goes, in the language of the screen. */
    public String purpose(Locale language) {
        return language.getLanguage().equals("en") ? purposeEn : purposeNl;
    }

    /** The earlier step whose texts are shown, read or rated here. */
    public Optional<Integer> source() {
        return Optional.ofNullable(sourcePlace);
    }

    /** Whether somebody in this part may write here. A silent presenter may not, whatever the step says. */
    public boolean mayWrite(boolean isPresenter, boolean isFacilitator) {
        return !(isPresenter && presenter.isSilent()) && writes.includes(isPresenter, isFacilitator);
    }

    /** Whether somebody in this part may give points here: who rates is who writes, the rest is for all who are not silent. */
    public boolean mayVote(boolean isPresenter, boolean isFacilitator) {
        return block == Block.RATE
                ? mayWrite(isPresenter, isFacilitator)
                : block.hasVotes() && !(isPresenter && presenter.isSilent());
    }

    /** Whether somebody in this part may take a turn here. */
    public boolean mayTakeTurn(boolean isPresenter, boolean isFacilitator) {
        return !(isPresenter && presenter.isSilent()) && speaks.includes(isPresenter, isFacilitator);
    }
}
