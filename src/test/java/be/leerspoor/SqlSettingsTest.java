package be.leerspoor;

import static leerspoor.db.people.Tables.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.RegionId;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

@LeerspoorTest
class SqlSettingsTest {

    @Autowired
    private DSLContext sql;

    @Test
    void whatTheDatabaseRefusesIsNotRepeated() {
        String tooLong = "geheim ".repeat(50);

        Throwable problem = catchThrowable(() -> insert(tooLong));

        assertThat(problem).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(everythingSaid(problem)).doesNotContain("geheim");
    }

    @Test
    void twiceTheSameIsStillRecognisedAsSuch() {
        insert("geheim");

        Throwable problem = catchThrowable(() -> insert("geheim"));

        assertThat(problem).isInstanceOf(DuplicateKeyException.class);
        assertThat(everythingSaid(problem)).doesNotContain("geheim");
    }

    private void insert(String name) {
        sql.insertInto(REGION, REGION.ID, REGION.NAME)
                .values(RegionId.random(), name)
                .execute();
    }

    private static String everythingSaid(Throwable problem) {
        StringWriter words = new StringWriter();
        problem.printStackTrace(new PrintWriter(words));
        return words.toString();
    }
}
