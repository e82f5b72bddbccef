package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.services.model.SeeingModels;
import fi.rinnalla.services.model.VersionSheet;
import fi.rinnalla.web.shared.Chromes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hands a version of a model over: its passport on paper, and all of it with its files in one. */
@Dependent
class HandOver {
    @Inject
    private ModelPrinting printing;

    @Inject
    private SeeingModels seeing;

    @Inject
    private Chromes chromes;

    /** @param wished else the nearest language in which it is written */
    Response pdf(ModelSheet sheet, VersionSheet version, Language wished) {
        var language = version.passport().nearest(wished).orElse(wished);
        return pdf(printing.pdf(sheet, version, language), version, language);
    }

    /** @param paper on which it is printed already */
    Response pdf(byte[] paper, VersionSheet version, Language language) {
        return attachment(
                Response.ok(paper, "application/pdf"), FileName.of(version, language) + "-" + language.path() + ".pdf");
    }

    /** Written as it goes: one file of it at a time is in memory. */
    Response pack(ModelSheet sheet, VersionSheet version) {
        var papers = papers(sheet, version);
        var manifest = Manifest.of(sheet, version, chromes.profile().brand().name(), papers);
        StreamingOutput body = out -> write(out, sheet, version, papers, manifest);
        return attachment(Response.ok(body, "application/zip"), FileName.of(version, Language.FI) + ".zip");
    }

    /** In each language in which it is written. */
    private Map<String, byte[]> papers(ModelSheet sheet, VersionSheet version) {
        var papers = new LinkedHashMap<String, byte[]>();
        version.passport()
                .texts()
                .keySet()
                .forEach(it -> papers.put("passi-" + it.path() + ".pdf", printing.pdf(sheet, version, it)));
        return papers;
    }

    private void write(
            OutputStream out, ModelSheet sheet, VersionSheet version, Map<String, byte[]> papers, String manifest)
            throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, Manifest.NAME, manifest.getBytes(StandardCharsets.UTF_8));
            for (var paper : papers.entrySet()) {
                entry(zip, paper.getKey(), paper.getValue());
            }
            for (var file : Manifest.files(version).entrySet()) {
                entry(zip, file.getKey(), content(sheet, file.getValue()));
            }
        }
    }

    private byte[] content(ModelSheet sheet, FileFact file) {
        return seeing.file(sheet.id(), file.id()).content();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static Response attachment(Response.ResponseBuilder response, String name) {
        return response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
