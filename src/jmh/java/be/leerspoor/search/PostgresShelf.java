package be.leerspoor.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same stories in PostgreSQL, and the same page made by its own full text search in Dutch, as somebody would write
 * it who has no other search: a total, the best hits with headlines, the tags counted. When few answer all of a
 * question, words that are nowhere to be found are replaced by what resembles them and any of the words will do.
 */
final class PostgresShelf implements AutoCloseable {

    private static final int FEW = 10;
    private static final String QUERY = "websearch_to_tsquery('dutch', ?)";
    private static final String IN_FACET =
            " and exists (select 1 from story_tag c" + " where c.story_id = s.id and c.facet = ? and c.tag = any(?))";

    private final EmbeddedPostgres server;
    private final Connection connection;

    /** What a page shows, as far as it is compared. */
    record Page(long total, int hits, int counts) {}

    PostgresShelf(int stories) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("work_mem", "64MB")
                // One core for each side, and no compiling of statements that last for milliseconds.
                .setServerConfig("max_parallel_workers_per_gather", "0")
                .setServerConfig("jit", "off")
                .start();
        connection = server.getPostgresDatabase().getConnection();
        fill(stories);
    }

    private void fill(int stories) throws SQLException {
        run("create extension pg_trgm");
        run("create table story (id integer primary key, title text not null, summary text not null,"
                + " body text not null, published timestamp with time zone not null, words tsvector not null)");
        run("create table story_tag (story_id integer not null, facet text not null, tag text not null,"
                + " primary key (story_id, facet, tag))");
        connection.setAutoCommit(false);
        try (PreparedStatement story = connection.prepareStatement("insert into story values (?, ?, ?, ?, ?,"
                        + " setweight(to_tsvector('dutch', ?), 'A') || setweight(to_tsvector('dutch', ?), 'B')"
                        + " || setweight(to_tsvector('dutch', ?), 'C') || to_tsvector('dutch', ?))");
                PreparedStatement tag = connection.prepareStatement("insert into story_tag values (?, ?, ?)")) {
            for (int number = 0; number < stories; number++) {
                add(number, GeneratedStories.story(number, 1, ""), story, tag);
                if (number % 500 == 499) {
                    story.executeBatch();
                    tag.executeBatch();
                }
            }
            story.executeBatch();
            tag.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        run("create index on story using gin (words)");
        run("create index on story (published desc, id)");
        run("create index on story_tag (facet, tag, story_id)");
        run("create table word as select word from ts_stat("
                + "'select to_tsvector(''simple'', title || '' '' || summary || '' '' || body) from story')");
        run("create index on word using gin (word gin_trgm_ops)");
        run("create unique index on word (word)");
        run("vacuum analyze");
    }

    private static void add(int number, OpenDocument document, PreparedStatement story, PreparedStatement tag)
            throws SQLException {
        StringBuilder labels = new StringBuilder();
        for (Map.Entry<Facet, Set<TagValue>> facet : document.tags().entrySet()) {
            for (TagValue value : facet.getValue()) {
                labels.append(value.label()).append(" . ");
                tag.setInt(1, number);
                tag.setString(2, facet.getKey().name());
                tag.setString(3, value.key());
                tag.addBatch();
            }
        }
        story.setInt(1, number);
        story.setString(2, document.title());
        story.setString(3, document.summary());
        story.setString(4, document.body());
        story.setTimestamp(5, Timestamp.from(document.publishedOn()));
        story.setString(6, document.title());
        story.setString(7, document.summary());
        story.setString(8, labels.toString());
        story.setString(9, document.body());
        story.addBatch();
    }

    private void run(String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    /** The first page of answers. */
    Page search(OpenQuery asked) throws SQLException {
        String text = asked.text();
        long total = total(text, asked.chosen());
        if (total < FEW && !text.contains("\"")) {
            text = anyOf(text);
            total = total(text, asked.chosen());
        }
        int counts = tags(text, asked.chosen(), Set.copyOf(List.of(Facet.values())));
        return new Page(total, hits(text, asked.chosen()), counts);
    }

    private long total(String text, Map<Facet, Set<String>> chosen) throws SQLException {
        String total = "select count(*) from story s where true" + condition(text, chosen);
        try (PreparedStatement statement = connection.prepareStatement(total)) {
            bind(statement, 1, text, chosen);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private int hits(String text, Map<Facet, Set<String>> chosen) throws SQLException {
        String best = text.isEmpty()
                ? "select s.id, s.title, s.summary, '' as excerpt, s.published from story s where true"
                        + condition(text, chosen) + " order by s.published desc, s.id limit " + QuestionKind.PAGE
                : "select b.id, ts_headline('dutch', b.title, b.query, 'HighlightAll=true'),"
                        + " ts_headline('dutch', b.summary, b.query, 'HighlightAll=true'),"
                        + " ts_headline('dutch', b.body, b.query, 'MaxFragments=2'), b.published"
                        + " from (select s.*, " + QUERY + " as query from story s where true"
                        + condition(text, chosen) + " order by ts_rank(s.words, " + QUERY
                        + ") desc, s.published desc, s.id limit " + QuestionKind.PAGE + ") b";
        int[] counted = {0};
        try (PreparedStatement statement = connection.prepareStatement(best)) {
            int at = 1;
            if (!text.isEmpty()) {
                statement.setString(at++, text);
            }
            at = bind(statement, at, text, chosen);
            if (!text.isEmpty()) {
                statement.setString(at, text);
            }
            List<Integer> ids = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getInt(1));
                    counted[0] += result.getString(2).isEmpty() ? 0 : 1;
                }
            }
            tagsOf(ids);
        }
        return counted[0];
    }

    private void tagsOf(List<Integer> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select story_id, facet, tag from story_tag where story_id = any(?) order by story_id, facet, tag")) {
            statement.setArray(1, connection.createArrayOf("integer", ids.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    result.getString(3);
                }
            }
        }
    }

    /** Counts the tags; those of a facet in which something was chosen as if nothing was chosen in it. */
    private int tags(String text, Map<Facet, Set<String>> chosen, Set<Facet> facets) throws SQLException {
        int counted = count(text, chosen, facets, chosen.keySet());
        for (Facet facet : chosen.keySet()) {
            Map<Facet, Set<String>> others = new java.util.EnumMap<>(Facet.class);
            others.putAll(chosen);
            others.remove(facet);
            counted += count(text, others, Set.of(facet), Set.of());
        }
        return counted;
    }

    private int count(String text, Map<Facet, Set<String>> chosen, Set<Facet> facets, Set<Facet> without)
            throws SQLException {
        Set<Facet> asked = new LinkedHashSet<>(facets);
        asked.removeAll(without);
        String counts = "select t.facet, t.tag, count(*) from story s join story_tag t on t.story_id = s.id where true"
                + condition(text, chosen) + " and t.facet = any(?) group by t.facet, t.tag"
                + " order by t.facet, count(*) desc, t.tag";
        int counted = 0;
        try (PreparedStatement statement = connection.prepareStatement(counts)) {
            int at = bind(statement, 1, text, chosen);
            statement.setArray(
                    at,
                    connection.createArrayOf(
                            "text", asked.stream().map(Facet::name).toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    counted++;
                }
            }
        }
        return counted;
    }

    private static String condition(String text, Map<Facet, Set<String>> chosen) {
        return (text.isEmpty() ? "" : " and s.words @@ " + QUERY) + IN_FACET.repeat(chosen.size());
    }

    private int bind(PreparedStatement statement, int from, String text, Map<Facet, Set<String>> chosen)
            throws SQLException {
        int at = from;
        if (!text.isEmpty()) {
            statement.setString(at++, text);
        }
        for (Map.Entry<Facet, Set<String>> choice : chosen.entrySet()) {
            statement.setString(at++, choice.getKey().name());
            statement.setArray(
                    at++, connection.createArrayOf("text", choice.getValue().toArray()));
        }
        return at;
    }

    /** The words, or what resembles those that are nowhere to be found; any of them will do. */
    private String anyOf(String text) throws SQLException {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            List<String> alike = alike(word);
            words.addAll(alike.isEmpty() ? List.of(word) : alike);
        }
        return String.join(" or ", words);
    }

    private List<String> alike(String word) throws SQLException {
        List<String> alike = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select word from word where word % ? and not exists (select 1 from word where word = ?)"
                        + " order by similarity(word, ?) desc limit 3")) {
            for (int at = 1; at <= 3; at++) {
                statement.setString(at, word);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    alike.add(result.getString(1));
                }
            }
        }
        return alike;
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
