package be.leerspoor.training;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a step asks to read can be a file, of the kinds that materials may have. */
@LeerspoorTest
@WithPerson("chaima")
class ReadingFileTest {

    private static final String PATH = "basisopleiding";
    private static final String STEP = "lezen";
    private static final byte[] PDF = "%PDF-1.7 drie kolommen".getBytes(US_ASCII);

    @Autowired
    private PathDrafts drafts;

    @Autowired
    private Readings readings;

    @Test
    void aFileInADraftIsForTrainersAndTheLinkCanThenBeEmpty() {
        drafts.begin(PATH);
        PathDraft draft = attached("Drie kolommen.exe");

        assertThat(asked(draft).file()).isEqualTo("Drie-kolommen.pdf");
        PathDraft without = ((PathResult.Kept) drafts.change(PATH, withLink(draft, ""), draft.version())).draft();
        assertThat(without.problems()).isEmpty();
        assertThat(readings.file(PATH, draft.id().version(), STEP)).isPresent();
        assertThat(As.person("anna", () -> readings.file(PATH, draft.id().version(), STEP)))
                .as("not offered yet")
                .isEmpty();

        PathDraft bare = ((PathResult.Kept) drafts.detach(PATH, STEP, without.version())).draft();
        assertThat(bare.problems()).extracting(PathProblem::flaw).containsExactly(PathFlaw.READING_LINK);
        assertThat(readings.file(PATH, draft.id().version(), STEP)).isEmpty();
    }

    @Test
    void onceOfferedEverybodyReadsItAndTheNextVersionTakesItOver() {
        drafts.begin(PATH);
        PathDraft draft = attached("lezen.pdf");
        assertThat(drafts.offer(PATH, draft.version())).isInstanceOf(PathResult.Done.class);

        assertThat(As.person("anna", () -> readings.file(PATH, 2, STEP))
                        .orElseThrow()
                        .content())
                .isEqualTo(PDF);
        drafts.begin(PATH);
        assertThat(readings.file(PATH, 3, STEP)).isPresent();
        assertThat(drafts.discard(PATH, drafts.draft(PATH).orElseThrow().version()))
                .isInstanceOf(PathResult.Done.class);
        assertThat(readings.file(PATH, 3, STEP)).isEmpty();
    }

    @Test
    void whatIsNoDocumentIsRefusedAndSoIsAStepThatAsksNothingToRead() {
        drafts.begin(PATH);
        int version = drafts.draft(PATH).orElseThrow().version();

        assertThat(drafts.attach(PATH, STEP, "lezen.pdf", "geen pdf".getBytes(US_ASCII), version))
                .isInstanceOf(PathResult.FileOfAnotherKind.class);
        assertThat(drafts.attach(PATH, STEP, "lezen.pdf", new byte[Materials.MOST_BYTES + 1], version))
                .isInstanceOf(PathResult.FileSize.class);
        assertThat(drafts.attach(PATH, "twee-dagen", "lezen.pdf", PDF, version)).isInstanceOf(PathResult.Closed.class);
        assertThat(drafts.attach(PATH, STEP, "lezen.pdf", PDF, version + 1))
                .isInstanceOf(PathResult.ChangedMeanwhile.class);
        assertThat(readings.file("Geen Pad", 0, STEP)).isEmpty();
    }

    private PathDraft attached(String name) {
        int version = drafts.draft(PATH).orElseThrow().version();
        return ((PathResult.Kept) drafts.attach(PATH, STEP, name, PDF, version)).draft();
    }

    private static Requirement asked(PathDraft draft) {
        return draft.content().step(STEP).orElseThrow().requirements().getFirst();
    }

    private static PathContent withLink(PathDraft draft, String link) {
        Requirement asked = asked(draft);
        return draft.content()
                .changed(
                        STEP,
                        step -> step.asking(List.of(new Requirement(
                                1, asked.kind(), 1, 0, null, null, null, asked.title(), link, null, asked.file()))));
    }
}
