package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.exporting.Decision.Fate;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes everything of one organisation into one ZIP as it goes: a table at a time, a row at a time. It reads through the wall,
 * as the role it is given, in that organisation's own context, and sees all tables as they were at one moment.
 */
public final class Packing {
    private static final int AT_A_TIME = 500;
    private static final int BEFORE_A_MINUTE = 5_000;
    private static final int FILES_BEFORE_A_MINUTE = 20;
    private static final String ENDING =
            "case substring(%1$s from 1 for 2) when '\\x8950' then '.png' when '\\xffd8' then '.jpg'"
                    + " when '\\x2550' then '.pdf' when '\\x504b' then '.zip' else '.bin' end";

    private final Connection connection;
    private final Entering entering;
    private final TenantId tenant;
    private final Optional<Seals> seals;
    private final Decisions decisions = Decisions.read();

    /** Into the tenant's context, again and again: it holds for a minute. */
    @FunctionalInterface
    public interface Entering {
        void enter(Connection connection, TenantId tenant) throws SQLException;
    }

    /** @param seals opens what the one who takes it may read; nothing is opened where there are none */
    public Packing(Connection connection, Entering entering, TenantId tenant, Optional<Seals> seals) {
        this.connection = connection;
        this.entering = entering;
        this.tenant = tenant;
        this.seals = seals;
    }

    /**
     * Returns how many rows went along. The transaction is begun here and left open, for the caller to end.
     *
     * @param out is closed by its owner
     */
    public long write(OutputStream out, LocalDate day) throws SQLException, IOException {
        begin();
        var catalogue = TenantTables.in(connection);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var tables = new ArrayList<Manifest.Table>();
        var papers = new ArrayList<Manifest.Paper>();
        for (var name : catalogue.inOrder()) {
            var decision = decisions.of(name).filter(Decision::taken);
            if (decision.isPresent()) {
                entering.enter(connection, tenant);
                tables.add(table(zip, decision.get(), catalogue));
                papers.addAll(files(zip, decision.get()));
            }
        }
        entering.enter(connection, tenant);
        var manifest = new Manifest(tenant.value(), name(), tables, papers);
        papers.add(paper(
                zip, ReadMe.NAME, new ReadMe(manifest, decisions, day).text().getBytes(StandardCharsets.UTF_8)));
        var by = seals.isPresent() ? "administrator" : "operator";
        paper(zip, Manifest.NAME, manifest.written(day, by, decisions, catalogue));
        zip.finish();
        zip.flush();
        return tables.stream().mapToLong(Manifest.Table::rows).sum();
    }

    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        }
    }

    private String name() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select name from app.tenant")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private Manifest.Table table(ZipOutputStream zip, Decision decision, TenantTables catalogue)
            throws SQLException, IOException {
        var columns = catalogue.of(decision.table()).stream()
                .filter(it -> isTaken(decision.columns().get(it.name())))
                .toList();
        var file = "csv/" + decision.table() + ".csv";
        zip.putNextEntry(new ZipEntry(file));
        var digest = sha256();
        var csv = new DigestOutputStream(new NeverClosed(zip), digest);
        line(csv, columns.stream().map(Column::name).toList());
        var rows = rows(csv, decision, columns);
        zip.closeEntry();
        return new Manifest.Table(
                decision.table(),
                file,
                decision.madeAgain(),
                rows,
                hex(digest),
                columns.stream().map(Column::name).toList());
    }

    private boolean isTaken(Fate fate) {
        return fate == Fate.GOES || fate == Fate.FILE || fate == Fate.OPENED && seals.isPresent();
    }

    private long rows(OutputStream csv, Decision decision, List<Column> columns) throws SQLException, IOException {
        var rows = 0L;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (var row = statement.executeQuery(select(decision, columns))) {
                while (row.next()) {
                    line(csv, values(row, decision, columns));
                    if (++rows % BEFORE_A_MINUTE == 0) {
                        entering.enter(connection, tenant);
                    }
                }
            }
        }
        return rows;
    }

    /** In the order of the key, which the index has ready: the first rows come at once, however many there are. */
    private static String select(Decision decision, List<Column> columns) {
        var wanted = new ArrayList<String>();
        for (var it : columns) {
            switch (decision.columns().get(it.name())) {
                case FILE -> wanted.add("'" + folder(decision) + "' || id::text || " + ENDING.formatted(it.name()));
                case OPENED -> wanted.add(it.name());
                default -> wanted.add(it.asText());
            }
        }
        var opens = columns.stream().anyMatch(it -> decision.columns().get(it.name()) == Fate.OPENED);
        return "select " + String.join(", ", wanted) + (opens ? ", id as the_row, key_id as the_key" : "")
                + from(decision) + " order by " + decision.table() + "."
                + columns.get(0).name();
    }

    private static String from(Decision decision) {
        return " from app." + decision.table()
                + decision.where().map(it -> " where " + it).orElse("");
    }

    private static String folder(Decision decision) {
        return "files/" + decision.table() + "/";
    }

    private List<String> values(ResultSet row, Decision decision, List<Column> columns) throws SQLException {
        var values = new ArrayList<String>();
        for (var at = 0; at < columns.size(); at++) {
            var name = columns.get(at).name();
            values.add(
                    decision.columns().get(name) == Fate.OPENED
                            ? opened(row, at + 1, decision.table(), name)
                            : row.getString(at + 1));
        }
        return values;
    }

    /** Null where the key is gone: the words are gone for everybody. */
    private String opened(ResultSet row, int at, String table, String column) throws SQLException {
        var sealed = row.getBytes(at);
        var key = row.getObject("the_key", UUID.class);
        if (sealed == null || key == null) {
            return null;
        }
        try {
            var place = new SealPlace(table, column, row.getObject("the_row", UUID.class));
            return seals.orElseThrow().open(new KeyId(key), place, new Sealed(sealed));
        } catch (NotFound destroyed) {
            return null;
        }
    }

    private List<Manifest.Paper> files(ZipOutputStream zip, Decision decision) throws SQLException, IOException {
        var papers = new ArrayList<Manifest.Paper>();
        for (var column : decision.columns(Fate.FILE)) {
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(1);
                var path = "'" + folder(decision) + "' || id::text || " + ENDING.formatted(column);
                try (var row = statement.executeQuery("select " + path + ", " + column + from(decision))) {
                    while (row.next()) {
                        papers.add(paper(zip, row.getString(1), row.getBytes(2)));
                        if (papers.size() % FILES_BEFORE_A_MINUTE == 0) {
                            entering.enter(connection, tenant);
                        }
                    }
                }
            }
        }
        return papers;
    }

    private static Manifest.Paper paper(ZipOutputStream zip, String file, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(content);
        zip.closeEntry();
        return new Manifest.Paper(file, hex(digested(content)), content.length);
    }

    private static void line(OutputStream csv, List<String> values) throws IOException {
        csv.write(Csv.line(values).getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static MessageDigest digested(byte[] content) {
        var digest = sha256();
        digest.update(content);
        return digest;
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A table ends, and the file goes on. */
    private static final class NeverClosed extends FilterOutputStream {
        private NeverClosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // the next table comes
        }
    }
}
