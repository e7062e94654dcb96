package be.leerspoor.survey;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One time that a questionnaire is asked.
 *
 * @param threshold the least number of people that any told number counts
 * @param source of counts taken over: where they come from
 * @param until the last day on which one can answer
 * @param by who made it; empty for what came along
 * @param invited how many people were asked; 0 before it opens and where people come with a code
 * @param answered how many answered; empty until it closes, and where too few did
 * @param published of counts taken over: whether they were published before and are told as they came
 * @param narrow whether it asked some regions or teams only
 * @param givenUp whether what opens its answers was lost, so that nothing is told of it
 */
public record Wave(
        WaveId id,
        QuestionnaireVersion version,
        QuestionnaireKind kind,
        String name,
        WaveOrigin origin,
        WaveMode mode,
        WaveState state,
        int threshold,
        Optional<String> source,
        LocalDate from,
        LocalDate until,
        Optional<PersonId> by,
        int invited,
        Optional<Integer> answered,
        boolean givenUp,
        boolean published,
        boolean narrow,
        int lockVersion) {}
