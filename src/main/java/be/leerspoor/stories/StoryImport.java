package be.leerspoor.stories;

import be.leerspoor.people.Audit;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.shell.CalledByProgram;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Service;

/**
 * Brings in stories of another system, a few hundred at a time. A story in which the detector marks something stays closed
 * unless a person vouches for it; a story that somebody here took up or withdrew is left alone.
 */
@Service
@CalledByProgram
public class StoryImport {

    private static final int BATCH = 200;

    private final ImportBatch batches;
    private final ImportRepository repository;
    private final TagRepository tags;
    private final PrivacyGate gate;
    private final Audit audit;

    StoryImport(ImportBatch batches, ImportRepository repository, TagRepository tags, PrivacyGate gate, Audit audit) {
        this.batches = batches;
        this.repository = repository;
        this.tags = tags;
        this.gate = gate;
        this.audit = audit;
    }

    /** The active person with this user name, who may vouch. */
    public Optional<PersonId> person(String userName) {
        return repository.activePerson(userName);
    }

    /**
     * Reads the whole file, one story a line in JSON; each few hundred stories are kept before the next are read. A line that is
     * no story is told in the report, a file that cannot be read ends the import.
     */
    public ImportReport run(InputStream file, ImportWish wish) throws IOException {
        ImportReport report = new ImportReport();
        try {
            read(file, wish, report);
        } finally {
            // Also of an import that broke off, whose first stories are there.
            if (!wish.dryRun()) {
                audit.record("stories.imported", "stories:" + report.kept());
            }
        }
        return report;
    }

    private void read(InputStream file, ImportWish wish, ImportReport report) throws IOException {
        ImportLines lines = new ImportLines(file);
        ImportedTags lists = new ImportedTags(tags.all());
        Map<String, Integer> seen = new HashMap<>();
        List<CheckedStory> batch = new ArrayList<>();
        for (Optional<ImportLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                batch.add(read(line.get(), lists, seen, report));
            } catch (ImportedStory.Malformed malformed) {
                report.refuse(malformed.notes(line.get().number()));
            }
            if (batch.size() == BATCH) {
                batches.keep(batch, lists, wish, report);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            batches.keep(batch, lists, wish, report);
        }
    }

    private CheckedStory read(ImportLines.Line line, ImportedTags lists, Map<String, Integer> seen, ImportReport report)
            throws ImportedStory.Malformed {
        return switch (line) {
            case ImportLines.Line.TooLong _ -> throw new ImportedStory.Malformed("line-too-long");
            case ImportLines.Line.NotUtf8 _ -> throw new ImportedStory.Malformed("not-utf8");
            case ImportLines.Line.Text(int number, String text) -> {
                CheckedStory story = check(ImportedStory.read(number, text), lists);
                Integer before = seen.putIfAbsent(story.told().externalId(), number);
                if (before != null) {
                    throw new ImportedStory.Malformed("twice", String.valueOf(before));
                }
                if (story.told().hasUnknownFields()) {
                    report.unknownFields();
                }
                yield story;
            }
        };
    }

    private CheckedStory check(ImportedStory story, ImportedTags lists) throws ImportedStory.Malformed {
        SequencedMap<String, String> fields = new LinkedHashMap<>(story.text().fields());
        // Confidential: whatever of the line is new here, passes the gate; the id and the names of new tags too.
        fields.putFirst(CheckedStory.LABELS, story.labels(lists.unknown(story.tags())));
        return switch (gate.check(fields)) {
            case FormResult.Refused _ -> throw new ImportedStory.Malformed("register-number");
            case FormResult.Storable form -> new CheckedStory(story, form);
        };
    }
}
