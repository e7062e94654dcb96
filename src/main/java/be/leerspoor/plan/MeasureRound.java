package be.leerspoor.plan;

import be.leerspoor.casereview.ReviewFigures;
import be.leerspoor.intervision.IntervisionMonth;
import be.leerspoor.people.MonthCount;
import be.leerspoor.people.RegionCount;
import be.leerspoor.stories.StoryFigures;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.SurveyFigures;
import be.leerspoor.survey.SurveyMonths;
import be.leerspoor.survey.ToldShare;
import be.leerspoor.training.TrainingMonth;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts measures one after the other, and asks each capability for a month only once. */
final class MeasureRound {

    private final MeasureSources sources;
    private final Map<YearMonth, IntervisionMonth> intervision = new HashMap<>();
    private final Map<YearMonth, TrainingMonth> training = new HashMap<>();
    private final Map<YearMonth, ReviewFigures> reviews = new HashMap<>();
    private final Map<YearMonth, StoryFigures> stories = new HashMap<>();
    private final Map<String, List<SurveyFigures>> surveys = new HashMap<>();

    MeasureRound(MeasureSources sources) {
        this.sources = sources;
    }

    /** What there is of a measure in a month; empty where its capability has nothing to tell. */
    Optional<MonthCount> count(Measure measure, YearMonth month) {
        return switch (measure.kind()) {
            case MEETINGS_HELD -> intervision(month).held();
            case MEETINGS_ATTENDED -> intervision(month).present();
            case CHAINS_CLOSED -> intervision(month).closed();
            case SESSIONS_HELD -> training(month).held();
            case PATH_FINISHED ->
                Optional.ofNullable(training(month).finished().get(measure.about()))
                        .map(MeasureRound::withoutOf);
            case PATH_FINISHED_DUE ->
                Optional.ofNullable(training(month).finishedDue().get(measure.about()));
            case REVIEWS_OPENED ->
                reviews.computeIfAbsent(month, sources.reviews()::of).opened();
            case STORIES_PUBLISHED -> stories(month).published();
            case STORIES_USED -> stories(month).used();
            case SEARCHES_IN_VAIN -> stories(month).searchedInVain();
            case SURVEY_ANSWER -> measure.answer().flatMap(answer -> answered(answer, month));
            case SURVEY_RESPONSE ->
                wave(measure.about(), month)
                        .filter(wave -> wave.invited() > 0)
                        .flatMap(wave ->
                                wave.answered().map(answered -> new MonthCount(answered, wave.invited(), List.of())));
        };
    }

    private IntervisionMonth intervision(YearMonth month) {
        return intervision.computeIfAbsent(month, sources.intervision()::of);
    }

    private TrainingMonth training(YearMonth month) {
        return training.computeIfAbsent(month, sources.training()::of);
    }

    private StoryFigures stories(YearMonth month) {
        return stories.computeIfAbsent(month, sources.stories()::of);
    }

    private Optional<SurveyFigures> wave(String questionnaire, YearMonth month) {
        return SurveyMonths.in(month, surveys.computeIfAbsent(questionnaire, sources.surveys()::of));
    }

    private Optional<MonthCount> answered(Measure.Answer answer, YearMonth month) {
        return wave(answer.questionnaire(), month)
                .flatMap(wave -> wave.items().stream()
                        .filter(item -> item.item().code().equals(answer.item()))
                        .findFirst()
                        .flatMap(item -> share(item.shares(), answer.options())));
    }

    /** Empty where the answers were told together with others. */
    static Optional<MonthCount> share(List<ToldShare> shares, Set<String> options) {
        long counted = 0;
        long of = 0;
        for (ToldShare share : shares) {
            List<String> codes =
                    share.options().stream().map(Scale.Option::code).toList();
            long chosen = codes.stream().filter(options::contains).count();
            if (chosen > 0 && chosen < codes.size()) {
                return Optional.empty();
            }
            counted += chosen > 0 ? share.people() : 0;
            of += share.people();
        }
        return of == 0 ? Optional.empty() : Optional.of(new MonthCount(counted, of, List.of()));
    }

    private static MonthCount withoutOf(MonthCount count) {
        return new MonthCount(
                count.counted(),
                0,
                count.regions().stream()
                        .map(region -> new RegionCount(region.region(), region.people(), region.counted(), 0))
                        .toList());
    }
}
