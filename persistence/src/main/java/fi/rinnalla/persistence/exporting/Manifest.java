package fi.rinnalla.persistence.exporting;

import fi.rinnalla.persistence.exporting.Decision.Fate;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What lies in the file, with checksums, for programs: the same that README.txt says for people. */
record Manifest(UUID organisation, String name, List<Table> tables, List<Paper> papers) {
    static final String NAME = "manifest.json";
    static final String FORMAT = "rinnalla-organisation";
    static final int VERSION = 1;

    /** A table of the file. */
    record Table(String name, String file, boolean madeAgain, long rows, String sha256, List<String> columns) {}

    /** Whatever lies there that is no table. */
    record Paper(String file, String sha256, long size) {}

    static Manifest read(InputStream in) throws IOException {
        try (var reader = Json.createReader(in)) {
            var json = reader.readObject();
            needKnown(json);
            var organisation = json.getJsonObject("organisation");
            return new Manifest(
                    UUID.fromString(organisation.getString("id")),
                    organisation.getString("name"),
                    tables(json),
                    papers(json));
        } catch (RuntimeException notOurs) {
            throw new IOException("the manifest is none of ours: " + notOurs.getMessage(), notOurs);
        }
    }

    private static void needKnown(JsonObject json) throws IOException {
        if (!json.getString("format", "").equals(FORMAT) || json.getInt("version", 0) != VERSION) {
            throw new IOException("the file is of a kind or version this Rinnalla does not know: "
                    + json.getString("format", "-") + " " + json.getInt("version", 0));
        }
    }

    private static List<Table> tables(JsonObject json) {
        var tables = new ArrayList<Table>();
        for (var it : json.getJsonArray("tables").getValuesAs(JsonObject.class)) {
            tables.add(new Table(
                    it.getString("table"),
                    it.getString("file"),
                    it.getBoolean("madeAgain"),
                    it.getJsonNumber("rows").longValueExact(),
                    it.getString("sha256"),
                    it.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                            .map(column -> column.getString("name"))
                            .toList()));
        }
        return tables;
    }

    private static List<Paper> papers(JsonObject json) {
        return json.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .map(it -> new Paper(
                        it.getString("file"),
                        it.getString("sha256"),
                        it.getJsonNumber("size").longValueExact()))
                .toList();
    }

    /** @param by who took it: an administrator, or the operator, for whom nothing sealed is opened */
    byte[] written(LocalDate day, String by, Decisions decisions, TenantTables catalogue) {
        var json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("version", VERSION)
                .add(
                        "organisation",
                        Json.createObjectBuilder()
                                .add("id", organisation.toString())
                                .add("name", name))
                .add("day", day.toString())
                .add("takenBy", by)
                .add("tables", tables(decisions, catalogue))
                .add("files", files())
                .add("stays", stays(decisions));
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json.build());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonArrayBuilder tables(Decisions decisions, TenantTables catalogue) {
        var array = Json.createArrayBuilder();
        for (var it : tables) {
            var decision = decisions.of(it.name()).orElseThrow();
            array.add(Json.createObjectBuilder()
                    .add("table", it.name())
                    .add("file", it.file())
                    .add("fi", decision.finnish())
                    .add("en", decision.english())
                    .add("madeAgain", it.madeAgain())
                    .add("rows", it.rows())
                    .add("sha256", it.sha256())
                    .add("columns", columns(it, decision, catalogue))
                    .add("staysOfIt", staysOf(it, decision)));
        }
        return array;
    }

    private static JsonArrayBuilder columns(Table table, Decision decision, TenantTables catalogue) {
        var array = Json.createArrayBuilder();
        catalogue.of(table.name()).stream()
                .filter(it -> table.columns().contains(it.name()))
                .map(it -> column(it, decision.columns().get(it.name())))
                .forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder column(Column column, Fate fate) {
        return Json.createObjectBuilder()
                .add("name", column.name())
                .add("type", fate == Fate.FILE ? "file" : fate == Fate.OPENED ? "text" : column.type())
                .add("required", column.required());
    }

    private static JsonArrayBuilder staysOf(Table table, Decision decision) {
        var array = Json.createArrayBuilder();
        decision.columns().entrySet().stream()
                .filter(it -> !table.columns().contains(it.getKey()))
                .forEach(it -> array.add(Json.createObjectBuilder()
                        .add("name", it.getKey())
                        .add("why", it.getValue().name().toLowerCase(Locale.ROOT))));
        return array;
    }

    private JsonArrayBuilder files() {
        var array = Json.createArrayBuilder();
        papers.forEach(it -> array.add(Json.createObjectBuilder()
                .add("file", it.file())
                .add("sha256", it.sha256())
                .add("size", it.size())));
        return array;
    }

    private static JsonArrayBuilder stays(Decisions decisions) {
        var array = Json.createArrayBuilder();
        decisions.all().stream()
                .filter(it -> !it.taken())
                .forEach(it -> array.add(Json.createObjectBuilder()
                        .add("table", it.table())
                        .add("why", it.fate().name().toLowerCase(Locale.ROOT))
                        .add("fi", it.finnish())
                        .add("en", it.english())));
        return array;
    }
}
