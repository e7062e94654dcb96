package be.leerspoor.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.BaseStream;

/** Everything that a result tells to whoever holds it, as text: what it contains, and what that contains. */
final class Telling {

    private static final int DEEPEST = 12;

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private Telling() {}

    static String of(Object result) {
        Telling telling = new Telling();
        telling.tell(result, 0);
        return telling.text.toString();
    }

    private void tell(Object thing, int depth) {
        if (thing == null || depth > DEEPEST) {
            return;
        }
        switch (thing) {
            case CharSequence words -> text.append(words).append('\n');
            case Enum<?> constant -> text.append(constant).append('\n');
            case Throwable problem -> {
                text.append(problem.getMessage()).append('\n');
                tell(problem.getCause(), depth + 1);
            }
            case Optional<?> maybe -> tell(maybe.orElse(null), depth + 1);
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    tell(key, depth + 1);
                    tell(value, depth + 1);
                });
            case Iterable<?> many -> many.forEach(each -> tell(each, depth + 1));
            case BaseStream<?, ?> stream -> stream.iterator().forEachRemaining(each -> tell(each, depth + 1));
            case Component component -> tell(component.getElement(), depth + 1);
            case Element element -> element(element, depth);
            case Object array
            when array.getClass().isArray() -> {
                for (int i = 0; i < Array.getLength(array); i++) {
                    tell(Array.get(array, i), depth + 1);
                }
            }
            case Object ours when ours.getClass().getName().startsWith("be.leerspoor.") -> fields(ours, depth);
            default -> text.append(thing).append('\n');
        }
    }

    private void element(Element element, int depth) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames().forEach(name -> tell(element.getAttribute(name), depth + 1));
        element.getPropertyNames().forEach(name -> tell(element.getPropertyRaw(name), depth + 1));
        element.getChildren().forEach(child -> element(child, depth));
    }

    private void fields(Object ours, int depth) {
        if (!told.add(ours)) {
            return;
        }
        for (Class<?> type = ours.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && type.getName().startsWith("be.leerspoor.")) {
                    tell(valueOf(field, ours), depth + 1);
                }
            }
        }
    }

    private static Object valueOf(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
