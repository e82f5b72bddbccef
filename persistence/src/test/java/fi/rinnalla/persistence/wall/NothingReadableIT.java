package fi.rinnalla.persistence.wall;

import static fi.rinnalla.persistence.shared.Database.A;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.AnswerTemplate;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.persistence.feedback.StoredAnswerTemplates;
import fi.rinnalla.persistence.privacy.TestSeals;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P9, the database's part: canaries in sealed text, looked for in every file of both databases. */
@DisplayName("On the server's disk, after a checkpoint,")
class NothingReadableIT {
    private static final Database DATABASE = Database.get();
    private static final String CANARY = "kanarialintu-" + UUID.randomUUID();
    private static final String OPEN = "avoin-" + UUID.randomUUID();

    @Test
    void what_a_parent_wrote_is_nowhere_and_what_is_public_is() throws Exception {
        writeBoth();
        failWithTheWordsAsParameter();
        checkpoint();

        assertThat(filesWith(OPEN.getBytes(StandardCharsets.UTF_8)))
                .as("the search itself finds what is there")
                .isNotEmpty();
        assertThat(filesWith("select cast($1 as text), 1 / 0".getBytes(StandardCharsets.UTF_8)))
                .as("the server's log is among them")
                .isNotEmpty();
        for (var spelling : spellings()) {
            assertThat(filesWith(spelling)).isEmpty();
        }
    }

    @Test
    void no_key_lies_in_the_clear() throws Exception {
        DATABASE.in(A, em -> TestSeals.of(DATABASE).newKey());
        checkpoint();

        for (var key : List.of(Database.MASTER_KEY)) {
            assertThat(filesWith(key)).isEmpty();
            assertThat(filesWith(HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII)))
                    .isEmpty();
        }
    }

    private static void writeBoth() throws SQLException {
        Furnished furnished;
        try (var app = DATABASE.app(A)) {
            furnished = Furnished.in(app, A);
            app.commit();
        }
        var id = new FeedbackId(furnished.feedback());
        DATABASE.in(A, em -> {
            var seals = TestSeals.of(DATABASE);
            var key = seals.newKey();
            em.createNativeQuery("update app.feedback set wish = ?1, helped = ?2 where id = ?3")
                    .setParameter(1, seals.seal(key, id.wish(), CANARY).bytes())
                    .setParameter(
                            2, seals.seal(key, id.helped(), CANARY.repeat(200)).bytes())
                    .setParameter(3, id.value())
                    .executeUpdate();
            new StoredAnswerTemplates(em)
                    .add(AnswerTemplate.written(UUID.randomUUID(), AnswerKind.ANSWER, Language.FI, OPEN, OPEN));
        });
    }

    /** A statement that fails is logged; its parameters are not. */
    private static void failWithTheWordsAsParameter() throws SQLException {
        try (var app = DATABASE.app(A)) {
            Sql.run(app, "select cast(? as text), 1 / 0", CANARY);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("22012");
        }
    }

    private static void checkpoint() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            Sql.run(superuser, "checkpoint");
            Sql.run(superuser, "select pg_switch_wal()");
            Sql.run(superuser, "checkpoint");
        }
    }

    private static List<byte[]> spellings() {
        var base64 = Base64.getEncoder();
        return Stream.concat(
                        Stream.<Charset>of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                                .map(CANARY::getBytes),
                        Stream.of(
                                base64.withoutPadding()
                                        .encode(CANARY.substring(0, 48).getBytes(StandardCharsets.UTF_8)),
                                HexFormat.of()
                                        .formatHex(CANARY.getBytes(StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.US_ASCII)))
                .toList();
    }

    private static List<Path> filesWith(byte[] needle) throws IOException {
        try (var files = Files.walk(DATABASE.dataFolder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, needle))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] needle) {
        try (var channel = FileChannel.open(file)) {
            var bytes = new byte[(int) channel.size()];
            channel.read(java.nio.ByteBuffer.wrap(bytes));
            return new String(bytes, StandardCharsets.ISO_8859_1)
                    .contains(new String(needle, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
