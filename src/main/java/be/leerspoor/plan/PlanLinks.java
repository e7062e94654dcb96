package be.leerspoor.plan;

import be.leerspoor.intervision.Groups;
import be.leerspoor.intervision.MyGroup;
import be.leerspoor.people.ForStaff;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.survey.Results;
import be.leerspoor.survey.Tool;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveId;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.Editions;
import be.leerspoor.training.Learning;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.TrainingPath;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the plan can lead to elsewhere in the house, by the names that the signed-in person may see. What they may not see is not
 * there for them.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class PlanLinks {

    private final Learning learning;
    private final Editions editions;
    private final Results results;
    private final Groups groups;

    PlanLinks(Learning learning, Editions editions, Results results, Groups groups) {
        this.learning = learning;
        this.editions = editions;
        this.results = results;
        this.groups = groups;
    }

    /** What there is of this kind. */
    public List<NamedLink> choices(LinkKind kind) {
        return switch (kind) {
            case PATH ->
                Stream.concat(learning.mine().stream().map(MyPath::path), learning.toChoose(List.of()).stream())
                        .distinct()
                        .map(PlanLinks::path)
                        .toList();
            case EDITION ->
                Stream.concat(editions.coming().stream(), editions.behind().stream())
                        .map(PlanLinks::edition)
                        .toList();
            case WAVE -> results.waves().stream().map(this::wave).toList();
            case GROUP -> groups.mine().stream().map(PlanLinks::group).toList();
            case TOOL -> Arrays.stream(Tool.values()).map(PlanLinks::tool).toList();
        };
    }

    /** These, as far as the signed-in person may see them; each is looked up by itself. */
    public List<NamedLink> named(Collection<PlanLink> links) {
        return links.stream()
                .sorted(Comparator.comparing(PlanLink::kind).thenComparing(PlanLink::target))
                .flatMap(link -> named(link).stream())
                .toList();
    }

    private Optional<NamedLink> named(PlanLink link) {
        return switch (link.kind()) {
            case PATH -> learning.named(link.target()).map(PlanLinks::path);
            case EDITION -> id(link, EditionId::of).flatMap(editions::summary).map(PlanLinks::edition);
            case WAVE -> id(link, WaveId::of).flatMap(results::wave).map(this::wave);
            case GROUP ->
                groups.mine().stream()
                        .map(PlanLinks::group)
                        .filter(group -> group.link().equals(link))
                        .findFirst();
            case TOOL -> Tool.of(link.target()).map(PlanLinks::tool);
        };
    }

    private static <T> Optional<T> id(PlanLink link, Function<String, T> read) {
        try {
            return Optional.of(read.apply(link.target()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static NamedLink path(TrainingPath path) {
        return link(LinkKind.PATH, path.code(), path.name(Texts.language()), "training/path/" + path.code());
    }

    private static NamedLink edition(EditionSummary edition) {
        return link(
                LinkKind.EDITION,
                edition.id().toString(),
                Texts.text(
                        "plan.link.edition.name",
                        edition.course(Texts.language()),
                        Formats.here().longDay(edition.sessions().getFirst().startsAt())),
                "training/editions/" + edition.id());
    }

    private NamedLink wave(Wave wave) {
        String questionnaire =
                results.questionnaire(wave).name().in(Texts.language().getLanguage());
        return link(
                LinkKind.WAVE,
                wave.id().toString(),
                Texts.text("plan.link.wave.name", questionnaire, wave.name()),
                "surveys/results/" + wave.id());
    }

    private static NamedLink group(MyGroup group) {
        return link(LinkKind.GROUP, group.id().toString(), group.name(), "intervision/groups/" + group.id());
    }

    private static NamedLink tool(Tool tool) {
        return link(
                LinkKind.TOOL,
                tool.code(),
                Texts.text(Texts.key("survey.tool.name", tool)),
                "surveys/tools/" + tool.code());
    }

    private static NamedLink link(LinkKind kind, String target, String name, String address) {
        return new NamedLink(new PlanLink(kind, target), name, address);
    }
}
