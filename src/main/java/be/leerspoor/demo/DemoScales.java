package be.leerspoor.demo;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.survey.ImpactDirection;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactResult;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactTags;
import be.leerspoor.survey.ImpactTerm;
import be.leerspoor.survey.OwnStatements;
import be.leerspoor.survey.ScalingDraft;
import be.leerspoor.survey.ScalingResult;
import be.leerspoor.survey.StatementDraft;
import be.leerspoor.survey.StatementResult;
import be.leerspoor.survey.TeamScaling;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.Writing;
import be.leerspoor.survey.WritingDesk;
import be.leerspoor.survey.WritingPage;
import be.leerspoor.survey.WritingResult;
import be.leerspoor.survey.Writings;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What goes with waves: own words that chaima let through with their themes, teams that say how far they are, and effects. */
class DemoScales {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 30);

    private final Writings writings;
    private final TeamScaling scalings;
    private final ImpactTags impact;
    private final OwnStatements statements;
    private final Stories stories;
    private final ActingAs acting;

    DemoScales(
            Writings writings,
            TeamScaling scalings,
            ImpactTags impact,
            OwnStatements statements,
            Stories stories,
            ActingAs acting) {
        this.writings = writings;
        this.scalings = scalings;
        this.impact = impact;
        this.statements = statements;
        this.stories = stories;
        this.acting = acting;
    }

    /** Lets what was written in a wave through, a text of each question excepted, and gives it its themes. */
    void letThrough(WaveId wave, int daysAgo, Map<String, List<String>> themes) {
        WritingDesk desk = acting.person("chaima", new Moment(daysAgo, AFTERNOON), () -> writings.of(wave))
                .orElseThrow();
        for (WritingPage first : desk.pages()) {
            Optional<WritingPage> page = Optional.of(first);
            while (page.isPresent()) {
                page.get().writings().forEach(writing -> letThrough(writing, daysAgo, themes));
                UUID last = page.get().writings().getLast().id();
                page = acting.person(
                        "chaima",
                        new Moment(daysAgo, AFTERNOON),
                        () -> writings.after(wave, first.item(), first.state(), last));
            }
        }
    }

    private void letThrough(Writing writing, int daysAgo, Map<String, List<String>> themes) {
        WritingResult released = acting.person(
                "chaima", new Moment(daysAgo, AFTERNOON), () -> writings.release(writing.id(), Confirmation.none()));
        if (released instanceof WritingResult.Decided) {
            give(writing, daysAgo, themes);
        }
    }

    private void give(Writing writing, int daysAgo, Map<String, List<String>> themes) {
        Set<UUID> given = new HashSet<>();
        themes.forEach((theme, words) -> {
            if (words.stream().anyMatch(word -> writing.text().value().contains(word))) {
                given.add(Went.as(
                                WritingResult.Themed.class,
                                acting.person(
                                        "chaima",
                                        new Moment(daysAgo, AFTERNOON),
                                        () -> writings.theme(writing.id(), theme)))
                        .theme());
            }
        });
        if (!given.isEmpty()) {
            acting.person("chaima", new Moment(daysAgo, AFTERNOON), () -> writings.setThemes(writing.id(), given));
        }
    }

    /** Six teams say how far they are; Gent-Noord for the second time. */
    void scale() {
        scale("anna", 260, 4, "We wachten op een vorming voor we iets proberen.", "We hebben de woorden geleerd.");
        scale(
                "anna",
                40,
                6,
                "We proberen elke maand iets en vertellen wat lukte.",
                "Elk van ons tekende al met een kind.");
        scale("bram", 35, 5, "We doen het als er tijd is.", "De drie kolommen zitten in elk verslag.");
        scale(
                "dirk",
                30,
                7,
                "We doen het standaard en vragen elkaar raad.",
                "Netwerkberaad lukt ook bij de moeilijkste dossiers.");
        scale("ursula", 28, 5, "We zoeken nog hoe we begonnen.", "Twee collega’s trekken het en dat helpt.");
        scale("ilse", 25, 6, "We houden vol, ook als het druk is.", "We bespreken wat goed ging voor wat misliep.");
        scale("veerle", 20, 4, "We zijn met te weinig om te vertragen.", "Wie begon, is blijven doorgaan.");
    }

    private void scale(String who, int daysAgo, int number, String step, String why) {
        ScalingDraft draft = new ScalingDraft(
                number,
                "Iedereen werkt alleen en het gezin weet niet waarom wij er zijn.",
                "Het gezin vertelt zelf wat er nodig is, en wij leren van elkaar.",
                why,
                step);
        Went.as(
                ScalingResult.Kept.class,
                acting.person(
                        who,
                        new Moment(daysAgo, AFTERNOON),
                        () -> scalings.scale(scalings.teams().getFirst().id(), draft, Confirmation.none())));
    }

    /** The steering group adds what the evaluation did not say, and anna says of her published story which effects it tells of. */
    void tag() {
        add(
                ImpactLevel.WORKER,
                ImpactTerm.MIDDLE,
                ImpactDirection.BURDEN,
                new StatementDraft(
                        "Goed voorbereiden vraagt tijd die nergens ingepland staat",
                        "Preparing well takes time that is planned nowhere"));
        ImpactSpot own = add(
                ImpactLevel.CLIENT,
                ImpactTerm.SHORT,
                ImpactDirection.GAIN,
                new StatementDraft(
                        "Gezinsleden vertellen elkaar zelf wat er afgesproken is",
                        "Family members tell each other what was agreed"));
        StorySummary story = acting.person("anna", new Moment(10, AFTERNOON), stories::mine).stream()
                .filter(mine -> mine.title().equals("Een schriftje dat meereist"))
                .findFirst()
                .orElseThrow();
        for (ImpactSpot spot : List.of(
                own,
                new ImpactSpot(ImpactLevel.PRACTICE, ImpactTerm.SHORT, 2),
                new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.SHORT, 2))) {
            Went.as(
                    ImpactResult.Kept.class,
                    acting.person("anna", new Moment(10, AFTERNOON), () -> impact.tag(story.id(), spot)));
        }
    }

    private ImpactSpot add(ImpactLevel level, ImpactTerm term, ImpactDirection direction, StatementDraft draft) {
        return Went.as(
                        StatementResult.Kept.class,
                        acting.person(
                                "greet",
                                new Moment(12, AFTERNOON),
                                () -> statements.add(level, term, direction, draft, Confirmation.none())))
                .spot();
    }
}
