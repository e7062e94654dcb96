package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works everything out anew from the facts and compares it with what is kept: evidence with what practice says happened, where
 * people stand with their evidence. Changes nothing.
 */
@Component
@CalledByProgram
class EvidenceCheck {

    /**
     * What the check found.
     *
     * @param facts how many facts practice knows of
     * @param missing facts without evidence, or with other evidence
     * @param unfounded evidence that holds although what it came from says otherwise
     * @param people how many people walk a path
     * @param otherStandings steps of people that stand otherwise than their evidence says
     */
    record Found(int facts, int missing, int unfounded, int people, int otherStandings) {

        boolean isRight() {
            return missing == 0 && unfounded == 0 && otherStandings == 0;
        }
    }

    private record Fact(PersonId person, EvidenceKind kind, UUID source) {}

    private record Source(EvidenceKind kind, UUID source) {}

    private final PracticeEvidence practice;
    private final EvidenceRepository evidence;
    private final WalkRepository walks;
    private final Standings standings;

    EvidenceCheck(PracticeEvidence practice, EvidenceRepository evidence, WalkRepository walks, Standings standings) {
        this.practice = practice;
        this.evidence = evidence;
        this.walks = walks;
        this.standings = standings;
    }

    @Transactional(readOnly = true)
    public Found check() {
        Map<Fact, Happening> facts = new HashMap<>();
        Set<Source> sources = new HashSet<>();
        practice.all().forEach(each -> {
            Happening happening = each.happening();
            facts.put(new Fact(each.person(), happening.kind(), happening.source()), happening);
            sources.add(new Source(happening.kind(), happening.source()));
        });
        int unfounded = 0;
        Map<Fact, Happening> missing = new HashMap<>(facts);
        for (EvidenceRepository.Kept kept : evidence.all()) {
            Fact key = new Fact(kept.person(), kept.kind(), kept.source());
            Happening fact = facts.get(key);
            if (fact != null && kept.holds() && saysTheSame(kept, fact)) {
                missing.remove(key);
            }
            // What it came from is still there and tells of others, not of this person. Where it is gone, evidence
            // stays.
            if (fact == null && kept.holds() && sources.contains(new Source(kept.kind(), kept.source()))) {
                unfounded++;
            }
        }
        List<PersonId> walking = walks.walking();
        int other = walking.stream().mapToInt(this::otherStandings).sum();
        return new Found(facts.size(), missing.size(), unfounded, walking.size(), other);
    }

    private static boolean saysTheSame(EvidenceRepository.Kept kept, Happening fact) {
        // A review that was closed and opened again counts from the day it was first opened.
        boolean sameDay = kept.kind() == EvidenceKind.REVIEW
                ? !kept.on().isAfter(fact.on())
                : kept.on().equals(fact.on());
        return sameDay
                && kept.about().equals(fact.about())
                && kept.presenter() == fact.presenter()
                && kept.facilitator() == fact.facilitator();
    }

    private int otherStandings(PersonId person) {
        Map<String, StepStanding> stored = new HashMap<>();
        walks.standings(person).forEach(each -> stored.put(each.path() + "/" + each.step(), each.standing()));
        int other = 0;
        for (var path : standings.byEvidence(person).entrySet()) {
            for (var step : path.getValue().entrySet()) {
                StepStanding kept = stored.remove(path.getKey().code() + "/" + step.getKey());
                if (kept == null || !kept.saysTheSameAs(step.getValue())) {
                    other++;
                }
            }
        }
        return other + stored.size();
    }
}
