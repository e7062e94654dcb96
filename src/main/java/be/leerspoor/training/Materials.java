package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.Whereabouts;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What participants of an edition get before and after: put there by its trainers, for its participants. */
@Service
@ForStaff
@Transactional
public class Materials {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 120;

    /** The largest file, in megabytes. */
    public static final int MOST_MEGABYTES = 10;

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    /** The most materials of one edition. */
    public static final int MOST = 30;

    private final MaterialRepository repository;
    private final PlanRepository editions;
    private final TrainingNews news;
    private final NeverStored neverStored;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    Materials(
            MaterialRepository repository,
            PlanRepository editions,
            TrainingNews news,
            NeverStored neverStored,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.news = news;
        this.neverStored = neverStored;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Adds something that is found elsewhere. */
    @ForTrainers
    public MaterialResult addLink(
            EditionId edition, MaterialMoment moment, String title, String link, Confirmation confirmation) {
        refuseUnlessMine(edition);
        String address = link.strip();
        return address.isEmpty() || !Whereabouts.isLink(address)
                ? new MaterialResult.NoLink()
                : add(edition, moment, title, address, null, confirmation);
    }

    /** Adds a file; what it is, is told by what is in it. */
    @ForTrainers
    public MaterialResult addFile(
            EditionId edition,
            MaterialMoment moment,
            String title,
            String fileName,
            byte[] content,
            Confirmation confirmation) {
        refuseUnlessMine(edition);
        if (content.length == 0 || content.length > MOST_BYTES) {
            return new MaterialResult.FileSize(MOST_MEGABYTES);
        }
        Optional<FileKind> kind = FileKind.of(content);
        if (kind.isEmpty()) {
            return new MaterialResult.FileKind();
        }
        String name = kind.get().named(fileName);
        MaterialFile file = new MaterialFile(name, kind.get().type(), content);
        return add(edition, moment, title.isBlank() ? name : title, "", file, confirmation);
    }

    /** Takes something away. */
    @ForTrainers
    public MaterialResult remove(EditionId edition, UUID material) {
        refuseUnlessMine(edition);
        return repository.remove(edition, material)
                ? new MaterialResult.Removed()
                : new MaterialResult.ChangedMeanwhile();
    }

    /** A file, for who has a place in its edition and for its trainers; empty for anyone else. */
    @Transactional(readOnly = true)
    public Optional<MaterialFile> file(UUID material) {
        return repository.file(material, signedIn.actor());
    }

    private MaterialResult add(
            EditionId edition,
            MaterialMoment moment,
            String title,
            String link,
            @Nullable MaterialFile file,
            Confirmation confirmation) {
        String name = title.strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            return new MaterialResult.TitleLength(LONGEST_TITLE);
        }
        if (neverStored.isIn(name, link, file == null ? "" : file.name())) {
            return new MaterialResult.NeverStored();
        }
        return switch (gate.release(name, confirmation)) {
            case ShareDecision.Refused _ -> new MaterialResult.NeverStored();
            case ShareDecision.Unconfirmed marks -> new MaterialResult.Unconfirmed(marks);
            case ShareDecision.Released released ->
                keep(edition, moment, released.text().value(), link, file);
        };
    }

    private MaterialResult keep(
            EditionId edition, MaterialMoment moment, String name, String link, @Nullable MaterialFile file) {
        editions.takeTurn(edition);
        if (repository.count(edition) >= MOST) {
            return new MaterialResult.TooMany(MOST);
        }
        repository.add(edition, moment, name, link, file, signedIn.actor().id(), clock.instant());
        news.material(edition);
        return new MaterialResult.Added();
    }

    private void refuseUnlessMine(EditionId edition) {
        if (!editions.isInHandsOf(edition, signedIn.actor())) {
            throw EditionPlanning.refused();
        }
    }
}
