package fi.rinnalla.persistence.exporting;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** RFC 4180 for machines. Nothing at all is null, {@code ""} is an empty text; whoever reads both alike loses only that. */
final class Csv {
    private static final int END = -1;

    private final Reader in;
    private int next;

    private Csv(Reader in) throws IOException {
        this.in = in;
        this.next = in.read();
    }

    static Csv reading(Reader in) throws IOException {
        return new Csv(in);
    }

    static String line(List<String> values) {
        return values.stream().map(Csv::written).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String written(String value) {
        if (value == null) {
            return "";
        }
        var plain = !value.isEmpty()
                && value.chars().noneMatch(it -> it == '"' || it == ',' || it == '\r' || it == '\n')
                && value.strip().length() == value.length();
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    /** The next record; empty at the end. */
    Optional<List<String>> next() throws IOException {
        if (next == END) {
            return Optional.empty();
        }
        var record = new ArrayList<String>();
        record.add(value());
        while (next == ',') {
            next = in.read();
            record.add(value());
        }
        endOfLine();
        return Optional.of(record);
    }

    private void endOfLine() throws IOException {
        if (next == '\r') {
            next = in.read();
        }
        if (next != '\n' && next != END) {
            throw new IOException("a line of the table does not end where it should");
        }
        next = next == END ? END : in.read();
    }

    private String value() throws IOException {
        if (next == '"') {
            return quoted();
        }
        var value = new StringBuilder();
        for (; next != END && next != ',' && next != '\r' && next != '\n'; next = in.read()) {
            value.append((char) next);
        }
        return value.length() == 0 ? null : value.toString();
    }

    private String quoted() throws IOException {
        var value = new StringBuilder();
        for (next = in.read(); ; next = in.read()) {
            if (next == END) {
                throw new IOException("a quoted value of the table does not end");
            }
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    return value.toString();
                }
            }
            value.append((char) next);
        }
    }
}
