package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A file of everything, made as the house makes it, and opened again. */
final class Packed {
    private static final Database DATABASE = Database.get();

    private Packed() {}

    static Path everythingOf(TenantId tenant, Path folder, Optional<Seals> seals) throws SQLException, IOException {
        var path = Files.createTempFile(folder, "kaikki", ".zip");
        try (var job = DATABASE.jobSource().getConnection();
                var out = Files.newOutputStream(path)) {
            new Packing(job, Packed::enter, tenant, seals).write(out, LocalDate.of(2026, 11, 30));
            job.rollback();
        }
        return path;
    }

    static void enter(Connection connection, TenantId tenant) throws SQLException {
        Sql.run(connection, "select set_config('rinnalla.ctx', ?, true)", DATABASE.signed(tenant));
    }

    static Map<String, byte[]> entries(Path path) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(path.toFile())) {
            for (var it = zip.entries(); it.hasMoreElements(); ) {
                var entry = it.nextElement();
                try (var in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    static Path of(Map<String, byte[]> entries, Path folder) throws IOException {
        var path = Files.createTempFile(folder, "muutettu", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var it : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(it.getValue());
                zip.closeEntry();
            }
        }
        return path;
    }

    static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
