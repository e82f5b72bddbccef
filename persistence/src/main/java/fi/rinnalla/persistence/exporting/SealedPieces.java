package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** Cuts what is written into pieces, seals each, and keeps it. Nothing of it ever lies in the clear. */
final class SealedPieces extends OutputStream {
    private static final String TABLE = "tenant_export_part";
    private static final String COLUMN = "content";
    private static final int PIECE = 192 * 1024;

    private final Connection connection;
    private final ExportId export;
    private final KeyId key;
    private final Seals seals;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int turn;
    private long size;

    SealedPieces(Connection connection, ExportId export, KeyId key, Seals seals) {
        this.connection = connection;
        this.export = export;
        this.key = key;
        this.seals = seals;
    }

    static byte[] opened(Seals seals, KeyId key, UUID id, byte[] content) {
        return Base64.getDecoder().decode(seals.open(key, new SealPlace(TABLE, COLUMN, id), new Sealed(content)));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (var at = from; at < from + length; ) {
            var fits = Math.min(PIECE - filled, from + length - at);
            System.arraycopy(bytes, at, piece, filled, fits);
            filled += fits;
            at += fits;
            if (filled == PIECE) {
                keep();
            }
        }
        size += length;
    }

    /** The last piece. Only then: a flush in between would make many small ones. */
    @Override
    public void close() throws IOException {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() throws IOException {
        var id = UUID.randomUUID();
        var words = Base64.getEncoder().encodeToString(Arrays.copyOf(piece, filled));
        var sealed = seals.seal(key, new SealPlace(TABLE, COLUMN, id), words);
        try (var insert = connection.prepareStatement(
                "insert into app.tenant_export_part(id, export_id, turn, content) values (?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setObject(2, export.value());
            insert.setInt(3, turn++);
            insert.setBytes(4, sealed.bytes());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IOException("a piece could not be kept", failed);
        }
        filled = 0;
    }

    int parts() {
        return turn;
    }

    long size() {
        return size;
    }
}
