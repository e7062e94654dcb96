package be.leerspoor.access;

import be.leerspoor.kit.As;
import be.leerspoor.kit.TestDatabase;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.training.GivenCourses;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every public method of every component of ours that a screen could be given. Methods that change something are called as
 * well, for their answers can tell something too; what they changed is rolled back.
 */
final class Services implements Ways {

    /**
     * One compares a password and counts the tries against the person, also beyond this test; its answer is a bare yes or
     * no. The others give a seat in a room, which says nothing itself: what it is told is what the room shows on a page.
     */
    private static final Set<String> NOT_CALLED = Set.of("Accounts.changePassword", "Room.join", "Room.joinOnTheWall");

    private record Service(Object bean, Method method, String name) {}

    private final Map<String, Service> services = new TreeMap<>();
    private final Set<String> withoutValues = new TreeSet<>();
    private final World world;
    private final Filling filling;
    private final TransactionTemplate transaction;
    private final GivenCourses courses;
    private int tries;

    Services(ApplicationContext application, World world, LocalDate today) {
        this.world = world;
        this.filling = new Filling(world, today);
        this.courses = application.getBean(GivenCourses.class);
        this.transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        for (String name : application.getBeanNamesForType(Object.class, false, true)) {
            Object bean = application.getBean(name);
            Class<?> type = AopUtils.getTargetClass(bean);
            if (isReachable(type)) {
                Arrays.stream(type.getMethods())
                        .filter(Services::isReachable)
                        .forEach(method -> add(bean, type, method));
            }
        }
    }

    @Override
    public Set<String> names() {
        return services.keySet();
    }

    /** Methods for which no values could be found, other than those that take what only a framework can make. */
    Set<String> withoutValues() {
        return withoutValues;
    }

    @Override
    public int tries() {
        return tries;
    }

    @Override
    public Set<Sighting> triedBy(Reader reader) {
        Set<Sighting> sightings = new HashSet<>();
        services.values().forEach(service -> {
            if (takesText(service.method().getGenericParameterTypes())) {
                search(service, reader, sightings);
            } else {
                answers(service, reader, world.marks().nonsense(), any -> true)
                        .forEach(answer -> look(sightings, reader, service, answer, ""));
            }
        });
        return sightings;
    }

    private void search(Service service, Reader reader, Set<Sighting> sightings) {
        String meaningless = world.marks().nonsense();
        List<String> nothing = answers(service, reader, meaningless, any -> true);
        nothing.forEach(answer -> look(sightings, reader, service, answer, meaningless));
        if (Arrays.stream(service.method().getParameterTypes()).anyMatch(Filling::names)) {
            // About one thing by its name: what is typed there is written, not searched for.
            return;
        }
        String other = world.marks().nonsense();
        List<String> compared = withoutWhatWasTyped(nothing, meaningless);
        boolean comparable = compared.equals(withoutWhatWasTyped(answers(service, reader, other, any -> true), other));
        for (Typing.Typed typed : Typing.all(world)) {
            // Parts of words and names once for each kind of answer; whole words in every way there is to ask, on one
            // of
            // the databases.
            IntPredicate which = typed.searchedFor() == null || TestDatabase.isPostgreSql()
                    ? i -> i < compared.size() && compared.indexOf(compared.get(i)) == i
                    : any -> true;
            List<String> answers = answers(service, reader, typed.words(), which);
            answers.forEach(answer -> look(sightings, reader, service, answer, typed.words()));
            if (comparable
                    && typed.searchedFor() != null
                    && !typed.searchedFor().mayBeSeenBy(reader)
                    && !IntStream.range(0, compared.size())
                            .filter(which)
                            .mapToObj(compared::get)
                            .toList()
                            .equals(withoutWhatWasTyped(answers, typed.words()))) {
                sightings.add(new Sighting(
                        reader, service.name() + ", by another answer than to nonsense", typed.searchedFor()));
            }
        }
    }

    private static List<String> withoutWhatWasTyped(List<String> answers, String typed) {
        return answers.stream()
                .map(answer -> Typing.withoutWhatWasTyped(answer, typed))
                .toList();
    }

    private void look(Set<Sighting> sightings, Reader reader, Service service, String answer, String typed) {
        world.marks().in(answer, typed).forEach(thing -> sightings.add(new Sighting(reader, service.name(), thing)));
    }

    private List<String> answers(Service service, Reader reader, String typed, IntPredicate which) {
        List<Object[]> combinations = filling.combinations(service.method().getGenericParameterTypes(), typed);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < combinations.size(); i++) {
            if (which.test(i)) {
                tries++;
                // How often somebody may try a code says nothing of what they try.
                courses.restore();
                Object[] arguments = combinations.get(i);
                answers.add(reader.userName()
                        .map(userName -> As.person(userName, () -> call(service, arguments)))
                        .orElseGet(() -> As.nobody(() -> call(service, arguments))));
            }
        }
        return answers;
    }

    private String call(Service service, Object[] arguments) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return Telling.of(service.method().invoke(service.bean(), arguments));
            } catch (InvocationTargetException refused) {
                return Telling.of(refused.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void add(Object bean, Class<?> type, Method method) {
        method.setAccessible(true);
        String name = type.getSimpleName() + '.' + method.getName() + types(method);
        if (NOT_CALLED.contains(type.getSimpleName() + '.' + method.getName())) {
            return;
        }
        if (filling.combinations(
                        method.getGenericParameterTypes(), world.marks().nonsense())
                .isEmpty()) {
            if (Arrays.stream(method.getParameterTypes()).noneMatch(Services::isOfAFramework)) {
                withoutValues.add(name);
            }
        } else {
            services.put(name, new Service(bean, AopUtils.selectInvocableMethod(method, bean.getClass()), name));
        }
    }

    private static String types(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList()
                .toString()
                .replace('[', '(')
                .replace(']', ')');
    }

    private static boolean isReachable(Class<?> type) {
        return type.getName().startsWith("be.leerspoor.")
                && !type.getName().startsWith("be.leerspoor.kit.")
                && AnnotatedElementUtils.hasAnnotation(type, Component.class)
                && !AnnotatedElementUtils.hasAnnotation(type, TestComponent.class)
                && !AnnotatedElementUtils.hasAnnotation(type, Repository.class)
                && !AnnotatedElementUtils.hasAnnotation(type, Configuration.class)
                && !type.isAnnotationPresent(CalledByProgram.class);
    }

    private static boolean isReachable(Method method) {
        return method.getDeclaringClass().getName().startsWith("be.leerspoor.")
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !method.isAnnotationPresent(CalledByProgram.class)
                && !isCalledByAFramework(method);
    }

    private static boolean isCalledByAFramework(Method method) {
        return interfaces(method.getDeclaringClass()).stream()
                .filter(type -> !type.getName().startsWith("be.leerspoor."))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .anyMatch(framework -> framework.getName().equals(method.getName())
                        && framework.getParameterCount() == method.getParameterCount());
    }

    private static boolean isOfAFramework(Class<?> type) {
        return Stream.of("com.vaadin.", "jakarta.", "org.springframework.").anyMatch(type.getName()::startsWith);
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> all = new TreeSet<>(Comparator.comparing(Class::getName));
        List<Class<?>> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            Class<?> next = open.removeLast();
            if (next.isInterface()) {
                all.add(next);
            }
            open.addAll(List.of(next.getInterfaces()));
            if (next.getSuperclass() != null) {
                open.add(next.getSuperclass());
            }
        }
        return all;
    }

    private static boolean takesText(Type[] types) {
        return Arrays.stream(types).anyMatch(Services::takesText);
    }

    private static boolean takesText(Type type) {
        if (type instanceof ParameterizedType generic) {
            return takesText(generic.getActualTypeArguments());
        }
        return type == String.class
                || type instanceof Class<?> plain
                        && plain.isRecord()
                        && !Filling.names(plain)
                        && Arrays.stream(plain.getRecordComponents())
                                .anyMatch(part -> takesText(part.getGenericType()));
    }
}
