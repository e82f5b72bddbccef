package fi.rinnalla.persistence.exporting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/** A file of everything that is whole: every checksum fits, nothing is missing, and nothing lies in it that is not listed. */
record CheckedFile(ZipFile zip, Manifest manifest, TenantTables catalogue, Decisions decisions)
        implements AutoCloseable {
    private static final int MOST_ENTRIES = 200_000;

    static CheckedFile open(Path path, TenantTables catalogue) throws IOException {
        var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        try {
            var file = new CheckedFile(zip, manifest(zip), catalogue, Decisions.read());
            file.check();
            return file;
        } catch (IOException | RuntimeException notWhole) {
            zip.close();
            throw notWhole;
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new IOException("there are too many files in it");
        }
        return Manifest.read(entry(zip, Manifest.NAME));
    }

    private void check() throws IOException {
        var listed = listed();
        for (var it : listed.entrySet()) {
            needSame(it.getKey(), it.getValue());
        }
        for (var it : Collections.list(zip.entries())) {
            if (!listed.containsKey(it.getName()) && !it.getName().equals(Manifest.NAME)) {
                throw new IOException("the file " + it.getName() + " is not on its list");
            }
        }
        for (var table : manifest.tables()) {
            needKnown(table);
        }
    }

    private Map<String, String> listed() {
        var listed = new TreeMap<String, String>();
        manifest.tables().forEach(it -> listed.put(it.file(), it.sha256()));
        manifest.papers().forEach(it -> listed.put(it.file(), it.sha256()));
        return listed;
    }

    private void needSame(String file, String sha256) throws IOException {
        var digest = Packing.sha256();
        try (var in = new DigestInputStream(entry(zip, file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!Packing.hex(digest).equals(sha256)) {
            throw new IOException("the file " + file + " is damaged: its checksum is another");
        }
    }

    /**
     * Names of tables and columns come from our own lists alone, whatever the file says. What was only told when it was written stays told,
     * also where it would be made again today.
     */
    private void needKnown(Manifest.Table table) throws IOException {
        var decision = decisions.of(table.name()).filter(Decision::taken);
        if (decision.isEmpty() || table.madeAgain() && !decision.get().madeAgain()) {
            throw new IOException("the table " + table.name() + " is none that goes along here");
        }
        var known = catalogue.of(table.name()).stream().map(Column::name).toList();
        for (var column : table.columns()) {
            var fate = decision.get().columns().get(column);
            if (fate == null || !fate.taken() || !known.contains(column)) {
                throw new IOException("the column " + table.name() + "." + column + " is none that goes along here");
            }
        }
    }

    Optional<Manifest.Table> table(String name) {
        return manifest.tables().stream()
                .filter(it -> it.madeAgain() && it.name().equals(name))
                .findFirst();
    }

    BufferedReader read(Manifest.Table table) throws IOException {
        return new BufferedReader(new InputStreamReader(entry(zip, table.file()), StandardCharsets.UTF_8));
    }

    byte[] content(String file) throws IOException {
        try (var in = entry(zip, file)) {
            return in.readAllBytes();
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("the file " + name + " is missing in it");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
