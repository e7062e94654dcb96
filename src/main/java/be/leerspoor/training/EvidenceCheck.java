package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works everything out anew from the facts and compares it with what is kept: evidence with what practice and training say
 * happened, where people stand with their evidence. Page by page of people, in as many statements for each page. Changes nothing.
 */
@Component
@CalledByProgram
class EvidenceCheck {

    /** So many people are looked at together. */
    static final int TOGETHER = 500;

    /**
     * Something that happened and whose it is.
     *
     * @param endIsKnown whether it is known from the facts until when it counts
     */
    record Fact(PersonId person, Happening happening, boolean endIsKnown) {

        private Key key() {
            return new Key(person, happening.kind(), happening.source());
        }
    }

    /**
     * What the check found.
     *
     * @param facts how many facts there are that count as evidence
     * @param missing facts without evidence, or with other evidence
     * @param unfounded evidence that holds although what it came from says otherwise
     * @param people how many people walk a path
     * @param otherStandings steps of people that stand otherwise than their evidence says
     */
    record Found(int facts, int missing, int unfounded, int people, int otherStandings) {

        boolean isRight() {
            return missing == 0 && unfounded == 0 && otherStandings == 0;
        }

        private Found and(Found other) {
            return new Found(
                    facts + other.facts,
                    missing + other.missing,
                    unfounded + other.unfounded,
                    people + other.people,
                    otherStandings + other.otherStandings);
        }
    }

    private record Key(PersonId person, EvidenceKind kind, UUID source) {}

    private final PracticeEvidence practice;
    private final TrainingFacts training;
    private final EvidenceRepository evidence;
    private final WalkRepository walks;
    private final Standings standings;

    EvidenceCheck(
            PracticeEvidence practice,
            TrainingFacts training,
            EvidenceRepository evidence,
            WalkRepository walks,
            Standings standings) {
        this.practice = practice;
        this.training = training;
        this.evidence = evidence;
        this.walks = walks;
        this.standings = standings;
    }

    /** As everything is at one moment, also while people go on. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Found check() {
        return check(TOGETHER);
    }

    /** The same, so many people at a time. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Found check(int together) {
        Found found = new Found(0, 0, 0, 0, 0);
        List<PersonId> people = evidence.peopleAfter(null, together);
        while (!people.isEmpty()) {
            found = found.and(check(people));
            people = evidence.peopleAfter(people.getLast(), together);
        }
        return found;
    }

    private Found check(List<PersonId> people) {
        Map<Key, Fact> missing = new HashMap<>();
        Stream.concat(
                        practice.of(people).stream().map(each -> new Fact(each.person(), each.happening(), true)),
                        training.of(people).stream())
                .forEach(fact -> missing.put(fact.key(), fact));
        int facts = missing.size();
        Map<EvidenceKind, Set<UUID>> sources = new EnumMap<>(EvidenceKind.class);
        Set<Key> without = new HashSet<>();
        for (EvidenceRepository.Kept kept : evidence.keptOf(people)) {
            Key key = new Key(kept.person(), kept.kind(), kept.source());
            Fact fact = missing.get(key);
            if (fact != null && saysTheSame(kept, fact)) {
                missing.remove(key);
            }
            if (fact == null) {
                without.add(key);
                sources.computeIfAbsent(kept.kind(), _ -> new HashSet<>()).add(kept.source());
            }
        }
        // Where what it came from is gone, evidence stays. Where it is still there, it tells otherwise.
        Map<EvidenceKind, Set<UUID>> known = new EnumMap<>(EvidenceKind.class);
        sources.forEach((kind, those) -> {
            Set<UUID> told = new HashSet<>(practice.known(kind, those));
            told.addAll(training.known(kind, those));
            known.put(kind, told);
        });
        int unfounded = (int) without.stream()
                .filter(key -> known.getOrDefault(key.kind(), Set.of()).contains(key.source()))
                .count();
        return new Found(facts, missing.size(), unfounded, 0, 0).and(standings(people));
    }

    private static boolean saysTheSame(EvidenceRepository.Kept kept, Fact fact) {
        Happening happening = fact.happening();
        // A review that was closed and opened again counts from the day it was first opened.
        boolean sameDay = kept.kind() == EvidenceKind.REVIEW
                ? !kept.on().isAfter(happening.on())
                : kept.on().equals(happening.on());
        return sameDay
                && kept.about().equals(happening.about())
                && kept.presenter() == happening.presenter()
                && kept.facilitator() == happening.facilitator()
                && Objects.equals(kept.minutes(), happening.minutes())
                && (!fact.endIsKnown() || Objects.equals(kept.validUntil(), happening.validUntil()));
    }

    private Found standings(List<PersonId> people) {
        Map<PersonId, Map<String, StepStanding>> stored = walks.standingsOf(people);
        var worked = standings.byEvidence(people);
        Set<PersonId> walking = new HashSet<>(stored.keySet());
        walking.addAll(worked.keySet());
        int other = walking.stream()
                .mapToInt(person ->
                        otherStandings(stored.getOrDefault(person, Map.of()), worked.getOrDefault(person, Map.of())))
                .sum();
        return new Found(0, 0, 0, walking.size(), other);
    }

    private static int otherStandings(Map<String, StepStanding> stored, Map<String, StepStanding> worked) {
        Set<String> steps = new HashSet<>(stored.keySet());
        steps.addAll(worked.keySet());
        return (int) steps.stream()
                .filter(step -> {
                    StepStanding kept = stored.get(step);
                    StepStanding now = worked.get(step);
                    return kept == null || now == null || !kept.saysTheSameAs(now);
                })
                .count();
    }
}
