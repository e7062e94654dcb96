package be.leerspoor.stories;

import java.util.stream.Collectors;
import leerspoor.db.DefaultCatalog;
import org.jooq.DSLContext;

/** Every value in every table, to look for what must not be there. */
final class Everything {

    private Everything() {}

    static String inTheDatabase(DSLContext sql) {
        return DefaultCatalog.DEFAULT_CATALOG.getSchemas().stream()
                .flatMap(schema -> schema.getTables().stream())
                .map(table -> table + "\n" + sql.fetch(table).formatCSV())
                .collect(Collectors.joining("\n"));
    }
}
