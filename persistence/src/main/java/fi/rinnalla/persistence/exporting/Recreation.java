package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.TenantId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes an organisation anew from a file of everything, in a tenant that is new: the same rows under the same identities, so that
 * every figure is the same. Nothing is written before the whole file has been checked.
 */
public final class Recreation {
    private final CheckedFile file;
    private final Connection connection;
    private final Packing.Entering entering;

    private Recreation(CheckedFile file, Connection connection, Packing.Entering entering) {
        this.file = file;
        this.connection = connection;
        this.entering = entering;
    }

    /**
     * Works within the caller's transaction, as the owner of the tables, in the new tenant's context.
     *
     * @param seals of the new tenant
     * @param nobodysPassword the hash of a password that nobody knows
     * @throws IOException where the file is damaged, of an unknown version, or not ours
     */
    public static Map<String, Long> of(
            Path path,
            Connection connection,
            Packing.Entering entering,
            TenantId tenant,
            Seals seals,
            String nobodysPassword)
            throws IOException, SQLException {
        try (var file = CheckedFile.open(path, TenantTables.in(connection))) {
            var anew = new MadeAnew(tenant, seals, nobodysPassword);
            return new Recreation(file, connection, entering).write(tenant, anew);
        }
    }

    /** The file alone: whether it is whole and ours. */
    public static String check(Path path, Connection connection) throws IOException, SQLException {
        try (var file = CheckedFile.open(path, TenantTables.in(connection))) {
            return file.manifest().name();
        }
    }

    private Map<String, Long> write(TenantId tenant, MadeAnew anew) throws SQLException, IOException {
        var written = new LinkedHashMap<String, Long>();
        for (var name : file.catalogue().inOrder()) {
            var table = file.table(name);
            if (table.isPresent()) {
                entering.enter(connection, tenant);
                var rows = new TableWriter(file, table.get(), anew).into(connection, entering, tenant);
                if (rows != table.get().rows()) {
                    throw new IOException("the table " + name + " has " + rows + " rows, and was said to have "
                            + table.get().rows());
                }
                written.put(name, rows);
            }
        }
        return written;
    }
}
