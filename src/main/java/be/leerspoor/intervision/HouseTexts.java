package be.leerspoor.intervision;

import be.leerspoor.people.ForAdministrators;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.NeverStored;
import be.leerspoor.shell.Texts;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts that belong to the organisation, in both languages. */
@Service
@Transactional
public class HouseTexts {

    /** Characters that fit in a text. */
    public static final int LONGEST = 4_000;

    private final HouseTextRepository repository;
    private final NeverStored neverStored;

    HouseTexts(HouseTextRepository repository, NeverStored neverStored) {
        this.repository = repository;
        this.neverStored = neverStored;
    }

    /** The text as it stands now, in the language that comes closest. */
    @ForStaff
    @Transactional(readOnly = true)
    public HouseText text(HouseTextKind kind, Locale language) {
        return repository.find(kind, Texts.known(language)).orElse(new HouseText("", 0));
    }

    /** Changes the text as it was in that version; groups that have a promise already keep theirs. */
    @ForAdministrators
    public HouseTextResult change(HouseTextKind kind, Locale language, int version, String typed) {
        String body = typed.strip();
        if (body.isEmpty() || body.length() > LONGEST) {
            return new HouseTextResult.WrongLength(LONGEST);
        }
        if (neverStored.isIn(body)) {
            return new HouseTextResult.NeverStored();
        }
        return repository.change(kind, Texts.known(language), version, body)
                ? new HouseTextResult.Kept()
                : new HouseTextResult.ChangedMeanwhile();
    }
}
