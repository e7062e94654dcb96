package be.leerspoor.survey;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When the same may be asked again, and of whom: two waves beside each other must not tell what one alone does not. */
@Component
@CalledByProgram
class AskingAgain {

    private final AudienceRepository audiences;
    private final OpeningRepository openings;

    AskingAgain(AudienceRepository audiences, OpeningRepository openings) {
        this.audiences = audiences;
        this.openings = openings;
    }

    /** Why a wave may not be asked of these people beside those of the last year; empty when it may. */
    Optional<WaveResult> refuses(Wave wave, List<AudienceRepository.Invitee> invited, LocalDate today) {
        Audience audience = audiences.of(wave.id());
        Set<PersonId> people =
                invited.stream().map(AudienceRepository.Invitee::person).collect(Collectors.toSet());
        for (OpeningRepository.Earlier earlier :
                openings.askedSince(wave.version().code(), wave.id(), today.minusYears(1))) {
            Audience other = audiences.of(earlier.wave());
            if (!other.equals(audience)) {
                boolean overlap =
                        audiences.fitting(other, today).stream().anyMatch(each -> people.contains(each.person()));
                if (overlap) {
                    return Optional.of(new WaveResult.OverlapsOther(
                            earlier.name(), earlier.until().plusYears(1).plusDays(1)));
                }
            } else if (today.isBefore(earlier.until().plusDays(Waves.DAYS_APART))) {
                return Optional.of(new WaveResult.TooSoon(earlier.until().plusDays(Waves.DAYS_APART)));
            }
        }
        return Optional.empty();
    }
}
