package be.leerspoor.plan;

import be.leerspoor.intervision.Groups;
import be.leerspoor.people.ForStaff;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.survey.Results;
import be.leerspoor.survey.Tool;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.Editions;
import be.leerspoor.training.Learning;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
                Stream.concat(learning.mine().stream().map(path -> path.path()), learning.toChoose(List.of()).stream())
                        .distinct()
                        .map(path ->
                                link(kind, path.code(), path.name(Texts.language()), "training/path/" + path.code()))
                        .toList();
            case EDITION ->
                Stream.concat(editions.coming().stream(), editions.behind().stream())
                        .map(PlanLinks::edition)
                        .toList();
            case WAVE ->
                results.waves().stream()
                        .map(wave -> link(
                                kind,
                                wave.id().toString(),
                                Texts.text(
                                        "plan.link.wave.name",
                                        results.questionnaire(wave)
                                                .name()
                                                .in(Texts.language().getLanguage()),
                                        wave.name()),
                                "surveys/results/" + wave.id()))
                        .toList();
            case GROUP ->
                groups.mine().stream()
                        .map(group ->
                                link(kind, group.id().toString(), group.name(), "intervision/groups/" + group.id()))
                        .toList();
            case TOOL ->
                Arrays.stream(Tool.values())
                        .map(tool -> link(
                                kind,
                                tool.code(),
                                Texts.text(Texts.key("survey.tool.name", tool)),
                                "surveys/tools/" + tool.code()))
                        .toList();
        };
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

    private static NamedLink link(LinkKind kind, String target, String name, String address) {
        return new NamedLink(new PlanLink(kind, target), name, address);
    }

    /** These, as far as the signed-in person may see them. Asks for each kind once. */
    public List<NamedLink> named(Collection<PlanLink> links) {
        return links.stream()
                .map(PlanLink::kind)
                .distinct()
                .sorted()
                .flatMap(kind -> choices(kind).stream())
                .filter(link -> links.contains(link.link()))
                .toList();
    }
}
