package fi.rinnalla.web.survey.result;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import fi.rinnalla.domain.survey.result.Grid;
import fi.rinnalla.domain.survey.result.Grid.Flaw;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file as it was sent, read as a table: UTF-8, with semicolons, commas or tabs between. Nothing of it is kept on this side; between
 * the steps of taking it in it travels with the form.
 *
 * @param grid nothing where the file is not taken
 * @param flaw why
 */
record CsvGrid(Optional<Grid> grid, Optional<Flaw> flaw, String text) {
    static final int MOST_BYTES = 300 * 1024;
    /** A form takes 64 kB. */
    private static final int MOST_PACKED = 44 * 1024;

    static CsvGrid read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return refused(Flaw.Kind.TOO_LARGE, 1);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException another) {
            return refused(Flaw.Kind.ENCODING, 1);
        }
    }

    private static CsvGrid of(String text) {
        try {
            var lines = lines(text);
            var flaw = Grid.flaw(lines);
            if (flaw.isPresent()) {
                return new CsvGrid(Optional.empty(), flaw, "");
            }
            var read = new CsvGrid(
                    Optional.of(new Grid(lines.get(0), lines.subList(1, lines.size()))), Optional.empty(), text);
            return read.packed().length() > MOST_PACKED ? refused(Flaw.Kind.TOO_LARGE, 1) : read;
        } catch (CsvParseException broken) {
            return refused(Flaw.Kind.UNEVEN, 1);
        } catch (IOException | UncheckedIOException broken) {
            return refused(Flaw.Kind.EMPTY, 1);
        }
    }

    private static List<List<String>> lines(String text) throws IOException {
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return csv.stream().map(it -> List.copyOf(it.getFields())).toList();
        }
    }

    /** What stands most often in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first
                .chars()
                .filter(it -> ";,\t".indexOf(it) >= 0)
                .mapToObj(it -> (char) it)
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(';');
    }

    private static CsvGrid refused(Flaw.Kind why, int line) {
        return new CsvGrid(Optional.empty(), Optional.of(new Flaw(why, line)), "");
    }

    String packed() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Judged anew: whoever sends a form may send anything. */
    static CsvGrid unpacked(String packed) {
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return read(zip.readNBytes(MOST_BYTES + 1));
        } catch (IOException | IllegalArgumentException broken) {
            return refused(Flaw.Kind.EMPTY, 1);
        }
    }
}
