package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.exporting.Decision.Fate;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings one table of the file into the database. */
final class TableWriter {
    private static final int AT_A_TIME = 500;
    private static final Set<String> OF_PROGRAMMES = Set.of("id", "continues_id");

    private final CheckedFile file;
    private final Manifest.Table table;
    private final Decision decision;
    private final MadeAnew anew;
    private final List<Column> columns;

    TableWriter(CheckedFile file, Manifest.Table table, MadeAnew anew) {
        this.file = file;
        this.table = table;
        this.decision = file.decisions().of(table.name()).orElseThrow();
        this.anew = anew;
        this.columns = file.catalogue().of(table.name()).stream()
                .filter(it -> table.columns().contains(it.name()) || hasToBeThere(it))
                .toList();
    }

    private static boolean hasToBeThere(Column it) {
        return it.required() && !it.made();
    }

    long into(Connection connection, Packing.Entering entering, TenantId tenant) throws SQLException, IOException {
        var rows = 0L;
        try (var in = file.read(table);
                var insert = connection.prepareStatement(insert())) {
            var csv = Csv.reading(in);
            var names = csv.next().orElseThrow(() -> new IOException("the table " + table.name() + " has no heading"));
            for (var record = csv.next(); record.isPresent(); record = csv.next()) {
                var row = row(names, record.get());
                for (var at = 0; at < columns.size(); at++) {
                    insert.setObject(at + 1, value(columns.get(at), row));
                }
                insert.addBatch();
                if (++rows % AT_A_TIME == 0) {
                    insert.executeBatch();
                    entering.enter(connection, tenant);
                }
            }
            insert.executeBatch();
        }
        return rows;
    }

    private String insert() {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var marks = columns.stream().map(it -> "cast(? as " + it.type() + ")").collect(Collectors.joining(", "));
        return "insert into app." + table.name() + "(" + names + ") values (" + marks + ")";
    }

    private Map<String, String> row(List<String> names, List<String> values) throws IOException {
        if (!names.equals(table.columns()) || values.size() != names.size()) {
            throw new IOException("the table " + table.name() + " has other columns than its list says");
        }
        var row = new HashMap<String, String>();
        for (var at = 0; at < names.size(); at++) {
            row.put(names.get(at), values.get(at));
        }
        return row;
    }

    private Object value(Column column, Map<String, String> row) throws IOException {
        var name = column.name();
        if (table.name().equals("tenant") && name.equals("id")) {
            return anew.tenant();
        }
        if (!table.columns().contains(name)) {
            return madeAnew(column, row);
        }
        var given = row.get(name);
        if (given != null && namesAProgramme(name)) {
            return anew.programme(given);
        }
        return switch (decision.columns().get(name)) {
            case FILE -> given == null ? null : file.content(given);
            case OPENED -> sealed(column, row, given);
            default -> column.type().equals("uuid") ? anew.called(given) : given;
        };
    }

    /** Also one whose own row comes later: of two project periods, the later one may have been entered first. */
    private boolean namesAProgramme(String column) {
        return table.name().equals("programme") && OF_PROGRAMMES.contains(column);
    }

    private Object sealed(Column column, Map<String, String> row, String given) {
        return given == null && !column.required()
                ? null
                : anew.sealed(table.name(), column.name(), row, given == null ? MadeAnew.NOT_TAKEN : given);
    }

    private Object madeAnew(Column column, Map<String, String> row) {
        if (column.name().equals("key_id")) {
            return anew.key(UUID.fromString(row.get("id"))).value();
        }
        if (column.name().equals("password_hash")) {
            return anew.password();
        }
        var fate = decision.columns().get(column.name());
        if (column.isBytes() && (fate == Fate.PROMISE || fate == Fate.OPENED)) {
            return anew.sealed(table.name(), column.name(), row, MadeAnew.NOT_TAKEN);
        }
        if (column.isBytes() && fate == Fate.SECRET) {
            return anew.fingerprint();
        }
        throw new IllegalStateException("nobody knows how to make " + table.name() + "." + column.name() + " anew");
    }
}
