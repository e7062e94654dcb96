package be.leerspoor.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path as the page of the signed-in person shows it.
 *
 * @param walking whether they are on it; otherwise it shows where they would stand
 * @param had for each step how much there is of each of its requirements, in their order
 * @param history what became of it, the latest first
 * @param asked the steps that they asked to confirm
 * @param places where they have a place in a course or wait for one
 * @param exemptions why they need not do a step; what lasts longest comes last
 * @param requests for which steps they asked that, without those where it was given or taken back; the latest comes last
 */
public record MyPathPage(
        MyPath path,
        boolean walking,
        Map<String, List<Integer>> had,
        List<Entry> history,
        List<MyAsking> asked,
        List<MyExemption> exemptions,
        List<MyExemptionRequest> requests,
        List<MyPlace> places) {

    /**
     * Something that became of it.
     *
     * @param step the code of the step, when it is about one
     * @param kind what made the difference, where that was evidence
     * @param evidenceOn when that happened
     * @param reopenedBy why it is open again, where that is what it tells
     */
    public record Entry(
            Change what,
            @Nullable String step,
            @Nullable EvidenceKind kind,
            @Nullable LocalDate evidenceOn,
            ReopenedBy reopenedBy,
            Instant at) {}

    public MyPathPage {
        had = Map.copyOf(had);
        history = List.copyOf(history);
        asked = List.copyOf(asked);
        exemptions = List.copyOf(exemptions);
        requests = List.copyOf(requests);
        places = List.copyOf(places);
    }

    /** What they asked to confirm and is not answered, of this step. */
    public Optional<MyAsking> asking(String step) {
        return asked.stream().filter(each -> each.step().equals(step)).findFirst();
    }

    /** What they last asked about this step: that they need not do it. */
    public Optional<MyExemptionRequest> request(String step) {
        return requests.stream().filter(each -> each.step().equals(step)).reduce((_, later) -> later);
    }

    /** Why they need not do this step, when that is so. */
    public Optional<MyExemption> exemption(String step) {
        return exemptions.stream().filter(each -> each.step().equals(step)).reduce((_, longer) -> longer);
    }
}
