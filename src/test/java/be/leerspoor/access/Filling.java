package be.leerspoor.access;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.intervision.AgreementId;
import be.leerspoor.intervision.CaseId;
import be.leerspoor.intervision.EntryId;
import be.leerspoor.intervision.GroupDraft;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingDraft;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Way;
import be.leerspoor.people.PersonDraft;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.TeamId;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.FrameDraft;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.TwoLanguages;
import be.leerspoor.stories.StoryId;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.QuestionnaireKind;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.Words;
import be.leerspoor.training.EditionDraft;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EvaluationDraft;
import be.leerspoor.training.EvaluationQuestion;
import be.leerspoor.training.SessionDraft;
import be.leerspoor.training.SessionId;
import be.leerspoor.training.WhoEnrols;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values for a parameter, by its type alone: the names of what is in the world, the typed words, and what can be built. */
final class Filling {

    private static final int ENOUGH = 24;

    private final World world;
    private final LocalDate today;

    Filling(World world, LocalDate today) {
        this.world = world;
        this.today = today;
    }

    /** Whether values for this type name something in the world. */
    static boolean names(Class<?> type) {
        return Set.of(
                        ReviewId.class,
                        StoryId.class,
                        GroupId.class,
                        MeetingId.class,
                        CaseId.class,
                        AgreementId.class,
                        EntryId.class,
                        EditionId.class,
                        SessionId.class,
                        WaveId.class,
                        ImpactSpot.class,
                        ItemId.class,
                        IndicatorId.class,
                        PersonId.class,
                        TeamId.class,
                        UUID.class)
                .contains(type);
    }

    /** All values worth trying; none when only the framework can make such a thing. */
    List<Object> values(Type type, String typed) {
        if (type instanceof ParameterizedType generic) {
            return many((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), typed);
        }
        return type instanceof Class<?> plain ? plain(plain, typed) : List.of();
    }

    private List<Object> plain(Class<?> type, String typed) {
        if (type == String.class || type == CharSequence.class || type == Object.class) {
            return List.of(typed);
        }
        if (type == ReviewId.class) {
            return List.copyOf(world.reviews());
        }
        if (type == StoryId.class) {
            return List.copyOf(world.stories());
        }
        if (type == GroupId.class) {
            return List.of(world.group());
        }
        if (type == MeetingId.class) {
            return List.copyOf(world.meetings());
        }
        if (type == CaseId.class) {
            return List.copyOf(world.questions());
        }
        if (type == AgreementId.class) {
            return List.copyOf(world.agreements());
        }
        if (type == EntryId.class) {
            return List.copyOf(world.entries());
        }
        if (type == EditionId.class) {
            return List.copyOf(world.editions());
        }
        if (type == SessionId.class) {
            return List.copyOf(world.courseSessions());
        }
        if (type == WaveId.class) {
            return List.copyOf(world.waves());
        }
        if (type == ImpactSpot.class) {
            return List.copyOf(world.spots());
        }
        if (type == ItemId.class) {
            return List.copyOf(world.planItems());
        }
        if (type == PlanYear.class) {
            return List.of(new PlanYear(1));
        }
        if (type == FrameDraft.class) {
            return List.of(new FrameDraft(
                    YearMonth.from(today),
                    8,
                    3,
                    Map.of(new PlanYear(1), new TwoLanguages(typed, typed)),
                    Map.of(Element.LEARNING, new TwoLanguages(typed, typed))));
        }
        if (type == IndicatorId.class) {
            return List.copyOf(world.indicators());
        }
        if (type == PersonId.class) {
            return List.copyOf(world.people());
        }
        if (type == TeamId.class) {
            return List.of(world.team());
        }
        if (type == UUID.class) {
            return List.copyOf(world.rows());
        }
        if (type == int.class || type == Integer.class) {
            return List.of(0, 20);
        }
        if (type == long.class || type == Long.class) {
            return List.of(0L, 20L);
        }
        if (type == BigDecimal.class) {
            return List.of(BigDecimal.TEN);
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == LocalDate.class) {
            return List.of(today);
        }
        if (type == YearMonth.class) {
            return List.of(YearMonth.from(today).minusMonths(1));
        }
        if (type == Year.class) {
            return List.of(Year.from(today).minusYears(1));
        }
        if (type == LocalTime.class) {
            return List.of(LocalTime.NOON);
        }
        if (type == LocalDateTime.class) {
            return List.of(today.plusDays(20).atTime(LocalTime.NOON));
        }
        if (type == Instant.class) {
            return List.of(Instant.EPOCH);
        }
        if (type == Locale.class) {
            return List.of(Locale.of("nl", "BE"));
        }
        if (type == byte[].class) {
            return List.of(typed.getBytes(StandardCharsets.UTF_8));
        }
        if (type == InputStream.class) {
            return List.of(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        }
        if (type == PersonDraft.class) {
            return List.of(new PersonDraft(typed, typed + "@meander.example", "Kim", "Jansen"));
        }
        if (type == GroupDraft.class) {
            return List.of(new GroupDraft(typed, typed, null, typed, "https://meet.example", 90));
        }
        if (type == MeetingDraft.class) {
            return List.of(new MeetingDraft(Way.LIVE, 90, typed, "", Optional.empty()));
        }
        if (type == EvaluationDraft.class) {
            return List.of(new EvaluationDraft(
                    Arrays.stream(EvaluationQuestion.values())
                            .collect(Collectors.toMap(question -> question, question -> 7)),
                    typed));
        }
        if (type == EditionDraft.class) {
            SessionDraft session = new SessionDraft(
                    null,
                    today.plusDays(20),
                    LocalTime.of(9, 0),
                    LocalTime.NOON,
                    typed,
                    "",
                    Set.of(World.person("paulien")));
            return List.of(new EditionDraft("basis", null, 2, WhoEnrols.OPEN, today, 80, List.of(session)));
        }
        if (type == Questionnaire.class) {
            Words words = Words.same(typed.isBlank() ? "Vraag" : typed);
            return List.of(new Questionnaire(
                    "eigen", QuestionnaireKind.OTHER, 100, words, words, List.of("nl"), List.of(), List.of()));
        }
        if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants());
        }
        return type.getName().startsWith("be.leerspoor.") ? ours(type, typed) : List.of();
    }

    private List<Object> many(Class<?> type, Type[] of, String typed) {
        List<Object> values = of.length == 1 ? values(of[0], typed) : List.of();
        if (type == Optional.class) {
            List<Object> maybe = new ArrayList<>(List.of(Optional.empty()));
            values.forEach(value -> maybe.add(Optional.of(value)));
            return maybe;
        }
        if (type == Set.class) {
            return List.of(Set.of(), Set.copyOf(values));
        }
        if (type.isAssignableFrom(List.class) && Collection.class.isAssignableFrom(type) || type == Iterable.class) {
            return List.of(List.of(), List.copyOf(values));
        }
        if (Map.class.isAssignableFrom(type) && type.isAssignableFrom(LinkedHashMap.class)) {
            return maps(values(of[0], typed), values(of[1], typed));
        }
        return List.of();
    }

    private static List<Object> maps(List<Object> keys, List<Object> values) {
        Map<Object, Object> one = new LinkedHashMap<>();
        if (!keys.isEmpty() && !values.isEmpty()) {
            one.put(keys.getFirst(), values.getFirst());
        }
        return List.of(new LinkedHashMap<>(), one);
    }

    private List<Object> ours(Class<?> type, String typed) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .flatMap(one -> ours(one, typed).stream())
                    .toList();
        }
        List<Object> made = new ArrayList<>();
        if (type.isRecord()) {
            Constructor<?> constructor = canonical(type);
            List<List<Object>> parts = Arrays.stream(type.getRecordComponents())
                    .map(part -> values(part, typed))
                    .toList();
            for (Object[] arguments : combinations(parts)) {
                attempt(() -> constructor.newInstance(arguments)).ifPresent(made::add);
            }
        }
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() == type
                    && method.getParameterCount() == 0) {
                method.setAccessible(true);
                attempt(() -> method.invoke(null)).ifPresent(made::add);
            }
        }
        return made;
    }

    private List<Object> values(RecordComponent part, String typed) {
        List<Object> values = new ArrayList<>(values(part.getGenericType(), typed));
        if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        return values;
    }

    /** Every combination of values of these types, as far as there are not too many; of the rest each value once. */
    List<Object[]> combinations(Type[] types, String typed) {
        return combinations(
                Arrays.stream(types).map(type -> values(type, typed)).toList());
    }

    private static List<Object[]> combinations(List<List<Object>> values) {
        int all = 1;
        int longest = 1;
        for (List<Object> some : values) {
            if (some.isEmpty()) {
                return List.of();
            }
            all = Math.min(all * some.size(), 1_000_000 / Math.max(1, some.size()));
            longest = Math.max(longest, some.size());
        }
        int count = all <= ENOUGH ? all : Math.max(longest, ENOUGH);
        List<Object[]> combinations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object[] arguments = new Object[values.size()];
            int rest = i;
            for (int part = 0; part < values.size(); part++) {
                List<Object> some = values.get(part);
                arguments[part] = some.get((all <= ENOUGH ? rest : i) % some.size());
                rest /= some.size();
            }
            combinations.add(arguments);
        }
        return combinations;
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Making {
        Object make() throws ReflectiveOperationException;
    }

    private static Optional<Object> attempt(Making making) {
        try {
            return Optional.ofNullable(making.make());
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
