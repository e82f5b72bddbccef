package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.services.model.VersionSheet;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A passport for machines, with what each file of the pack must add up to. The names of the fields stay as they are. */
final class Manifest {
    static final String NAME = "manifesti.json";
    private static final String FORMAT = "rinnalla-model/1";
    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private Manifest() {}

    /** @param papers the passport on paper, by the names of its files */
    static String of(ModelSheet sheet, VersionSheet version, String organisation, Map<String, byte[]> papers) {
        var json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("model", sheet.id().value().toString())
                .add("organisation", organisation)
                .add("version", version.number())
                .add("inForceOn", version.inForceOn().map(Object::toString).orElse(""))
                .add("whatChanged", version.whatChanged());
        sheet.origin().ifPresent(it -> json.add("origin", origin(it)));
        json.add("texts", texts(version))
                .add("evidence", evidence(version))
                .add("materials", materials(version))
                .add("files", sums(version, papers));
        var text = new StringWriter();
        try (var writer = WRITERS.createWriter(text)) {
            writer.writeObject(json.build());
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder origin(ModelSheet.Copied it) {
        return Json.createObjectBuilder()
                .add("organisation", it.origin().organisation())
                .add("model", it.origin().model().toString())
                .add("name", it.origin().name())
                .add("version", it.origin().version())
                .add("takenOn", it.origin().takenOn().toString());
    }

    private static JsonObjectBuilder texts(VersionSheet version) {
        var texts = Json.createObjectBuilder();
        version.passport().texts().forEach((language, text) -> texts.add(language.path(), text(text)));
        return texts;
    }

    private static JsonObjectBuilder text(PassportText it) {
        return Json.createObjectBuilder()
                .add("name", it.name())
                .add("purpose", it.purpose())
                .add("forWhom", it.forWhom())
                .add("steps", lines(it.steps()))
                .add("checklist", lines(it.checklist()));
    }

    private static JsonArrayBuilder lines(List<String> lines) {
        return Json.createArrayBuilder(lines);
    }

    private static JsonArrayBuilder evidence(VersionSheet version) {
        var all = Json.createArrayBuilder();
        version.passport()
                .evidence()
                .forEach(it -> all.add(Json.createObjectBuilder()
                        .add("kind", it.kind().name())
                        .add("language", it.language().path())
                        .add("sentence", it.sentence())
                        .add("source", it.source())
                        .add("year", it.year())));
        return all;
    }

    private static JsonArrayBuilder materials(VersionSheet version) {
        var all = Json.createArrayBuilder();
        var names = files(version).entrySet().iterator();
        version.passport().materials().forEach(it -> {
            var one = Json.createObjectBuilder()
                    .add("language", it.language().path())
                    .add("title", it.title());
            it.link().ifPresent(link -> one.add("link", link));
            it.file()
                    .ifPresent(file -> one.add("file", names.next().getKey())
                            .add("type", file.kind().type()));
            all.add(one);
        });
        return all;
    }

    private static JsonArrayBuilder sums(VersionSheet version, Map<String, byte[]> papers) {
        var all = Json.createArrayBuilder();
        papers.forEach((name, content) -> all.add(sum(name, content.length, FileFact.sha256(content))));
        files(version).forEach((name, file) -> all.add(sum(name, file.size(), file.sha256())));
        return all;
    }

    private static JsonObjectBuilder sum(String name, int size, String sha256) {
        return Json.createObjectBuilder().add("path", name).add("size", size).add("sha256", sha256);
    }

    /** The files among the materials, by the names they have in the pack, in the order of the materials. */
    static Map<String, FileFact> files(VersionSheet version) {
        var files = new LinkedHashMap<String, FileFact>();
        for (MaterialLine it : version.passport().materials()) {
            it.file()
                    .ifPresent(file -> files.put(
                            "aineisto/" + String.format("%02d", files.size() + 1) + "-" + FileName.plain(it.title())
                                    + "." + file.kind().ending(),
                            file));
        }
        return files;
    }
}
