package be.leerspoor.demo;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.shell.Formats;
import be.leerspoor.training.ConfirmationResult;
import be.leerspoor.training.ConversationDraft;
import be.leerspoor.training.ConversationKind;
import be.leerspoor.training.ConversationResult;
import be.leerspoor.training.Conversations;
import be.leerspoor.training.GiveBackResult;
import be.leerspoor.training.ObservationField;
import be.leerspoor.training.ObservationResult;
import be.leerspoor.training.Observations;
import be.leerspoor.training.StepConfirmations;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** What colleagues do for each other on a path: conversations, looking on and confirming, in every state. */
class DemoAsked {

    private static final String FACILITATORS = "begeleider-intervisie";
    private static final String CONFIRMED = "bevestiging";
    private static final LocalTime NOON = LocalTime.of(12, 20);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 10);

    /** What somebody gave back; the last may be empty. */
    private record Words(String saw, String effect, String onward) {}

    private final Conversations conversations;
    private final Observations observations;
    private final StepConfirmations confirmations;
    private final ActingAs acting;

    DemoAsked(
            Conversations conversations, Observations observations, StepConfirmations confirmations, ActingAs acting) {
        this.conversations = conversations;
        this.observations = observations;
        this.confirmations = confirmations;
        this.acting = acting;
    }

    /** What was done before the next version of a path came. */
    void before() {
        talked("jana", "paulien", ConversationKind.GROUP_SUPERVISION, 120);
        talked("jana", "paulien", ConversationKind.GROUP_SUPERVISION, 100);
        talked("dirk", "paulien", ConversationKind.COACHING, 80);
        talked("dirk", "paulien", ConversationKind.COACHING, 40);
        talked("imane", "chaima", ConversationKind.GROUP_SUPERVISION, 90);
        lookedOn(
                "dirk",
                "ursula",
                60,
                new Words(
                        "Je liet de consulent eerst vertellen wat al gelukt was, voor je zelf iets zei.",
                        "Ze ging rechter zitten en bedacht zelf de volgende stap.",
                        "Die eerste vraag, ook als de tijd krap is."));
        lookedOn(
                "dirk",
                "jef",
                35,
                new Words(
                        "Je vatte het overleg samen in drie zinnen die iedereen aan tafel had kunnen schrijven.",
                        "Er was meteen een afspraak, en niemand moest nog vragen wat er bedoeld werd.",
                        ""));
    }

    /** What was done since, and what waits for an answer. */
    void after() {
        talked("anna", "chaima", ConversationKind.GROUP_SUPERVISION, 25);
        talked("imane", "chaima", ConversationKind.GROUP_SUPERVISION, 20);
        talked("ilse", "paulien", ConversationKind.COACHING, 50);
        noted("anna", "chaima", ConversationKind.GROUP_SUPERVISION, true, 2);
        noted("paulien", "ilse", ConversationKind.COACHING, false, 3);
        UUID mistaken = noted("zeger", "bert", ConversationKind.GROUP_SUPERVISION, true, 14);
        Went.well(acting.person("bert", new Moment(13, NOON), () -> conversations.decline(mistaken)));

        lookedOn(
                "ilse",
                "dirk",
                22,
                new Words(
                        "Je vroeg aan elke collega wat die nodig had om vrij te kunnen spreken.",
                        "Wie meestal zwijgt, begon als eerste.",
                        ""));
        lookedOn(
                "imane",
                "dirk",
                9,
                new Words(
                        "Je ging op je hurken zitten en liet het kind kiezen met welk huis het begon. Daarna bleef je stil.",
                        "Het kind begon zelf te vertellen, en een van de ouders kwam erbij zitten.",
                        "Die stilte, ook in het gesprek met de ouders."));
        asked("anna", "dirk", 2);
        UUID unfinished = asked("mehmet", "dirk", 6);
        write("dirk", 4, unfinished, ObservationField.SAW, "Je begon met te vragen hoe de week geweest was.");
        UUID impossible = asked("zeger", "ursula", 11);
        Went.well(acting.person("ursula", new Moment(10, NOON), () -> observations.decline(impossible)));

        UUID confirmed = askedToConfirm("joris", 29);
        Went.well(acting.person("chaima", new Moment(28, NOON), () -> confirmations.confirm(confirmed)));
        askedToConfirm("lotte", 3);
    }

    private void talked(String learner, String with, ConversationKind kind, int days) {
        UUID conversation = noted(learner, with, kind, true, days);
        Went.well(acting.person(with, new Moment(days - 1, NOON), () -> conversations.confirm(conversation)));
    }

    private UUID noted(String by, String other, ConversationKind kind, boolean learning, int days) {
        Moment moment = new Moment(days, AFTERNOON);
        var draft = new ConversationDraft(kind, Cast.person(other).id(), day(moment), learning);
        return Went.as(ConversationResult.Asked.class, acting.person(by, moment, () -> conversations.note(draft)))
                .conversation();
    }

    private UUID asked(String learner, String giver, int days) {
        return Went.as(
                        ObservationResult.Asked.class,
                        acting.person(
                                learner,
                                new Moment(days, NOON),
                                () -> observations.ask(Cast.person(giver).id())))
                .observation();
    }

    private void lookedOn(String learner, String giver, int days, Words words) {
        UUID observation = asked(learner, giver, days + 6);
        write(giver, days, observation, ObservationField.SAW, words.saw());
        write(giver, days, observation, ObservationField.EFFECT, words.effect());
        if (!words.onward().isEmpty()) {
            write(giver, days, observation, ObservationField.ONWARD, words.onward());
        }
        LocalDate held = day(new Moment(days, NOON));
        Went.as(
                GiveBackResult.Given.class,
                acting.person(
                        giver,
                        new Moment(days, AFTERNOON),
                        () -> observations.give(observation, held, Confirmation.none())));
    }

    private void write(String giver, int days, UUID observation, ObservationField field, String words) {
        Went.as(
                SaveResult.Saved.class,
                acting.person(giver, new Moment(days, NOON), () -> observations.save(observation, field, words, 0)));
    }

    private UUID askedToConfirm(String person, int days) {
        return Went.as(
                        ConfirmationResult.Asked.class,
                        acting.person(
                                person, new Moment(days, AFTERNOON), () -> confirmations.ask(FACILITATORS, CONFIRMED)))
                .confirmation();
    }

    private LocalDate day(Moment moment) {
        return LocalDate.ofInstant(moment.before(acting.now()), Formats.ZONE);
    }
}
