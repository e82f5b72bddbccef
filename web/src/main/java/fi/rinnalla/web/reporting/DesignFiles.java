package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.ProgrammePart;
import fi.rinnalla.domain.reporting.ReportDesign;
import fi.rinnalla.domain.reporting.SectionDesign;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.reporting.ReadyDesigns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ready designs as they lie in {@code reporting/}, a file for each: a payer's new form is a new file. */
@ApplicationScoped
public class DesignFiles implements ReadyDesigns {
    /** In the order in which they are offered. */
    private static final List<String> NAMES = List.of("funder-result", "county-grant", "annual-report");

    private final List<ReportDesign> designs =
            NAMES.stream().map(DesignFiles::read).toList();

    @Override
    public List<ReportDesign> all() {
        return designs;
    }

    private static ReportDesign read(String name) {
        try (var reader = Json.createReader(DesignFiles.class.getResourceAsStream("/reporting/" + name + ".json"))) {
            var json = reader.readObject();
            return new ReportDesign(
                    new DesignCode(json.getString("code")),
                    words(json.getJsonObject("name")),
                    json.getBoolean("reviewed"),
                    json.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                            .map(DesignFiles::section)
                            .toList());
        }
    }

    private static SectionDesign section(JsonObject json) {
        return new SectionDesign(
                new DesignCode(json.getString("code")),
                words(json.getJsonObject("heading")),
                words(json.getJsonObject("help")),
                json.getInt("longest"),
                json.getBoolean("needed"),
                json.getJsonArray("indicators").getValuesAs(JsonString::getString).stream()
                        .map(IndicatorCode::new)
                        .toList(),
                parts(json));
    }

    /** Most sections ask the programme itself nothing. */
    private static List<ProgrammePart> parts(JsonObject json) {
        return json.containsKey("programme")
                ? json.getJsonArray("programme").getValuesAs(JsonString::getString).stream()
                        .map(ProgrammePart::valueOf)
                        .toList()
                : List.of();
    }

    /** All four of them: a file in which one is missing is not taken. */
    private static Map<Language, String> words(JsonObject json) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(it -> it, it -> json.getString(it.name())));
    }
}
