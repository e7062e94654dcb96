package be.leerspoor.survey;

import be.leerspoor.shell.CsvFile;
import java.util.List;

/** What came of reading a file of counts. Nothing is kept yet. */
public sealed interface CountReading {

    /** It can be taken over as it is. */
    record Read(List<CountDraft> counts) implements CountReading {

        public Read {
            counts = List.copyOf(counts);
        }
    }

    /** Something is wrong with these lines; nothing of it is taken over. */
    record Faulty(List<CountFault> faults) implements CountReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** It is no such file; {@code line} is where it went wrong, 0 when it is about the whole file. */
    record Unreadable(CsvFile.Problem problem, long line) implements CountReading {}
}
