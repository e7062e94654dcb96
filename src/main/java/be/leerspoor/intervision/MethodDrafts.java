package be.leerspoor.intervision;

import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.shell.Texts;
import java.text.Normalizer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drawing up own methods. A draft is its author's alone and is kept with every change; once offered, a version never
 * changes, and its author goes on with a next one.
 */
@Service
@ForTrainers
@Transactional
public class MethodDrafts {

    /** No method has more steps. */
    public static final int MOST_STEPS = 30;

    private static final String CODE = "[a-z0-9-]{1,40}";
    private static final int LONGEST_SLUG = 31;

    private final MethodDraftRepository drafts;
    private final Methods methods;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    MethodDrafts(MethodDraftRepository drafts, Methods methods, PrivacyGate gate, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.methods = methods;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** All versions of what the signed-in person drew up, newest version of each first. */
    @Transactional(readOnly = true)
    public List<Method> mine() {
        return drafts.ofAuthor(me());
    }

    /** The draft to go on with; empty when the signed-in person has none of that name. */
    @Transactional(readOnly = true)
    public Optional<MethodDraft> draft(String code) {
        return row(code).map(MethodDrafts::checked);
    }

    /**
     * Begins a next version of an own method, or an own version of somebody else's. Gives the code of the draft, also when
     * it was begun before; empty when no such method is offered.
     */
    public Optional<String> start(String code) {
        if (row(code).isPresent()) {
            return Optional.of(code);
        }
        Optional<Method> offered = methods.newest(code);
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        Method method = offered.get();
        Method draft = drafts.isAuthor(code, me())
                ? as(method, method.code(), method.version() + 1, method.nameNl(), method.nameEn())
                : as(
                        method,
                        newCode(method.nameNl()),
                        1,
                        ownName(Texts.DUTCH, method.nameNl()),
                        ownName(Texts.ENGLISH, method.nameEn()));
        drafts.insert(draft, me(), clock.instant());
        return Optional.of(draft.code());
    }

    /** Keeps one text of the draft (place 0) or of one of its steps. */
    public MethodResult write(String code, int place, MethodField field, String typed, int basedOn) {
        int longest = field.longest(place);
        // Before the detector reads it; tidying may make it longer still, so the tidied text is measured again.
        if (typed.length() > longest) {
            return new MethodResult.TooLong(longest);
        }
        return changed(code, basedOn, (method, keep) -> {
            if (place < 0 || place > method.steps().size()) {
                return new MethodResult.OutOfBounds();
            }
            SequencedMap<String, String> texts = texts(method, place);
            texts.put(name(place, field), typed);
            return switch (gate.check(texts)) {
                case FormResult.Refused _ -> new MethodResult.RegisterNumber();
                case FormResult.Storable kept -> {
                    String text = kept.text(name(place, field)).value();
                    yield text.length() > longest
                            ? new MethodResult.TooLong(longest)
                            : keep.apply(draft -> drafts.write(draft, place, field, text));
                }
            };
        });
    }

    /** Changes for whom the draft is. */
    public MethodResult frame(String code, MethodFrame frame, int basedOn) {
        return changed(
                code,
                basedOn,
                (method, keep) -> frame.fits()
                        ? keep.apply(draft -> drafts.frame(draft, frame))
                        : new MethodResult.OutOfBounds());
    }

    /** Changes how a step is played. */
    public MethodResult shape(String code, int place, StepShape shape, int basedOn) {
        return shape.fits(place)
                ? rearranged(
                        code,
                        place,
                        basedOn,
                        steps -> steps.stream()
                                .map(step -> step.place() == place ? shape.of(step) : step)
                                .toList())
                : new MethodResult.OutOfBounds();
    }

    /** Puts an empty step after this place; 0 puts it first. */
    public MethodResult add(String code, int after, int basedOn) {
        return changed(code, basedOn, (method, keep) -> {
            if (after < 0 || after > method.steps().size()) {
                return new MethodResult.OutOfBounds();
            }
            return method.steps().size() >= MOST_STEPS
                    ? new MethodResult.TooManySteps(MOST_STEPS)
                    : keep.apply(draft -> drafts.steps(draft, StepOrder.added(draft.steps(), after)));
        });
    }

    /** Takes a step out. */
    public MethodResult remove(String code, int place, int basedOn) {
        return rearranged(code, place, basedOn, steps -> StepOrder.removed(steps, place));
    }

    /** Moves a step this many places up (negative) or down, as far as that goes. */
    public MethodResult move(String code, int place, int by, int basedOn) {
        return rearranged(code, place, basedOn, steps -> StepOrder.moved(steps, place, by));
    }

    /**
     * Offers the draft to every group, when the check finds nothing and every mark is gone or confirmed. An English text
     * that was left empty is the Dutch one.
     */
    public MethodResult offer(String code, Confirmation confirmation, int basedOn) {
        return changed(code, basedOn, (method, keep) -> {
            List<MethodProblem> problems = MethodCheck.problems(method);
            if (!problems.isEmpty()) {
                return new MethodResult.Flawed(problems);
            }
            SequencedMap<String, String> all = new LinkedHashMap<>();
            for (int place = 0; place <= method.steps().size(); place++) {
                all.putAll(texts(method, place));
            }
            all.values().removeIf(String::isBlank);
            // Confidential: from here on every member of staff reads it.
            return switch (gate.release(all, confirmation)) {
                case FormDecision.Refused _ -> new MethodResult.RegisterNumber();
                case FormDecision.Unconfirmed open -> new MethodResult.ToConfirm(open);
                case FormDecision.Released _ -> {
                    MethodResult kept = keep.apply(this::fillEnglish);
                    yield kept instanceof MethodResult.Kept
                                    && drafts.turn(method, me(), MethodState.DRAFT, MethodState.OFFERED)
                            ? new MethodResult.Done()
                            : kept;
                }
            };
        });
    }

    /** Throws the draft away; what was offered before stays. */
    public MethodResult discard(String code, int basedOn) {
        return changed(code, basedOn, (method, keep) -> {
            if (!drafts.take(code, me(), basedOn)) {
                return new MethodResult.ChangedMeanwhile();
            }
            drafts.delete(method);
            return new MethodResult.Done();
        });
    }

    /** Offers an own method no longer; meetings that began with it go on with it. */
    public MethodResult retire(String code) {
        return turned(code, MethodState.OFFERED, MethodState.RETIRED);
    }

    /** Offers an own method again. */
    public MethodResult reinstate(String code) {
        return turned(code, MethodState.RETIRED, MethodState.OFFERED);
    }

    private MethodResult turned(String code, MethodState from, MethodState to) {
        return mine().stream()
                        .filter(method -> method.code().equals(code) && method.state() != MethodState.DRAFT)
                        .findFirst()
                        .filter(method -> drafts.turn(method, me(), from, to))
                        .isPresent()
                ? new MethodResult.Done()
                : new MethodResult.Closed();
    }

    private MethodResult rearranged(String code, int place, int basedOn, UnaryOperator<List<Step>> change) {
        return changed(
                code,
                basedOn,
                (method, keep) -> method.step(place).isEmpty()
                        ? new MethodResult.OutOfBounds()
                        : keep.apply(draft -> drafts.steps(draft, change.apply(draft.steps()))));
    }

    /** Makes a change and keeps it, unless another window was first. */
    @FunctionalInterface
    private interface Keep {
        MethodResult apply(Consumer<Method> change);
    }

    private MethodResult changed(String code, int basedOn, BiFunction<Method, Keep, MethodResult> change) {
        Optional<MethodDraftRepository.Row> found = row(code);
        if (found.isEmpty()) {
            return new MethodResult.Closed();
        }
        if (found.get().version() != basedOn) {
            return new MethodResult.ChangedMeanwhile();
        }
        Method method = found.get().method();
        return change.apply(method, doing -> {
            if (!drafts.take(code, me(), basedOn)) {
                return new MethodResult.ChangedMeanwhile();
            }
            doing.accept(method);
            return new MethodResult.Kept(checked(row(code).orElseThrow()), clock.instant());
        });
    }

    private void fillEnglish(Method method) {
        for (int place = 0; place <= method.steps().size(); place++) {
            fillEnglish(method, place, MethodField.NAME_EN, MethodField.NAME_NL);
            fillEnglish(method, place, MethodField.PURPOSE_EN, MethodField.PURPOSE_NL);
        }
    }

    private void fillEnglish(Method method, int place, MethodField english, MethodField dutch) {
        if (textAt(method, place, english).isBlank()) {
            drafts.write(method, place, english, textAt(method, place, dutch));
        }
    }

    private Optional<MethodDraftRepository.Row> row(String code) {
        return code.matches(CODE) ? drafts.find(code, me()) : Optional.empty();
    }

    private PersonId me() {
        return signedIn.actor().id();
    }

    private static MethodDraft checked(MethodDraftRepository.Row row) {
        return new MethodDraft(row.method(), row.version(), MethodCheck.problems(row.method()));
    }

    private static SequencedMap<String, String> texts(Method method, int place) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (MethodField field : MethodField.values()) {
            texts.put(name(place, field), textAt(method, place, field));
        }
        return texts;
    }

    /** In which step a text of {@link MethodResult.ToConfirm} stands; 0 when in the method itself. */
    public static int placeOf(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('.')));
    }

    /** Which text of {@link MethodResult.ToConfirm} it is. */
    public static MethodField fieldOf(String name) {
        return MethodField.valueOf(name.substring(name.indexOf('.') + 1));
    }

    private static String name(int place, MethodField field) {
        return place + "." + field.name();
    }

    private static String textAt(Method method, int place, MethodField field) {
        return method.step(place).map(field::of).orElseGet(() -> field.of(method));
    }

    private static Method as(Method method, String code, int version, String nameNl, String nameEn) {
        return new Method(
                code,
                version,
                MethodState.DRAFT,
                nameNl,
                nameEn,
                method.purposeNl(),
                method.purposeEn(),
                method.minMembers(),
                method.maxMembers(),
                method.beforehand(),
                method.overDays(),
                method.steps());
    }

    private static String ownName(Locale language, String name) {
        int room = MethodField.NAME_NL.longest(0)
                - Texts.textIn(language, "intervision.method.own-name", "").length();
        return Texts.textIn(language, "intervision.method.own-name", name.substring(0, Math.min(name.length(), room)));
    }

    private static String newCode(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST_SLUG))
                + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }
}
