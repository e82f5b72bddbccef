package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A model that one organisation writes and another takes over")
class ModelIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "lauste.localhost";
    private static final String THERE = "aspa.localhost";
    private static final String LIST = ModelStates.LIST;
    private static final LocalDate TODAY = LocalDate.now(Helsinki.ZONE);

    /** Written without script and on a small phone. */
    @Test
    void goes_from_a_draft_to_a_county_and_through_the_wall_as_a_copy_that_says_whose_it_was() throws IOException {
        var name = "Kuuleva tapaaminen " + UUID.randomUUID().toString().substring(0, 6);
        var here = write(name);
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
        var administrator = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "ADMINISTRATOR"));
        var other = Guest.working(HOUSE, HOUSE.demo().worker(THERE, "WORKER"));
        assertThat(worker.reads(here)).contains("Luonnos", "Avaa ovi");
        assertThat(other.get(here).statusCode()).isEqualTo(404);

        worker.post(
                worker.page(here + "/luonnos").select("form[enctype]").attr("action"),
                new FileForm(
                        Map.of("filetitle", "Kutsu", "filelanguage", "fi"),
                        "file",
                        "image/png",
                        OwnLogo.png(300, 200)));
        assertThat(worker.reads(here + "/luonnos")).contains("Kutsu", "JPEG");
        assertThat(worker.fill(
                                here + "/luonnos",
                                "form[action$=/voimaan]",
                                "day",
                                TODAY.plusDays(1).toString())
                        .statusCode())
                .as("nobody can say today what will have been done")
                .isEqualTo(422);
        worker.fill(here + "/luonnos", "form[action$=/voimaan]", "day", TODAY.toString());
        assertThat(worker.reads(here)).contains("Versio 1, voimassa", "Mallia ei tarjota muille");
        assertThat(other.reads(LIST + "/muilta")).as("what nobody offers").doesNotContain(name);
        assertThat(worker.post(here + "/tarjonta", Map.of()).statusCode())
                .as("an administrator decides")
                .isEqualTo(403);

        follows(worker, here);
        isHandedOver(worker, here, name);

        administrator.fill(here, "form[action$=/tarjonta]");
        var copy = copies(other, name);
        assertThat(other.reads(copy)).contains("Kopio mallista " + name, "Versio 1, voimassa", "Kutsu");
        assertThat(worker.reads(here))
                .contains("Yksi organisaatio on ottanut kopion.")
                .doesNotContain("Aspa");

        worker.post(here + "/luonnos/alku", Map.of());
        worker.fill(here + "/luonnos", "form[action$=/luonnos]", "steps-fi", "Avaa ovi\nKuuntele ensin");
        worker.fill(here + "/luonnos", "form[action$=/voimaan]", "day", TODAY.toString(), "changed", "Kuunteleminen");
        assertThat(worker.reads(here + "/erot?nro=2")).contains("Keitä kahvia", "Uusi: Kuuntele ensin");
        assertThat(worker.reads(here + "/versio?nro=1"))
                .contains("Keitä kahvia")
                .doesNotContain("Kuuntele ensin");
        assertThat(other.reads(copy)).as("not offered yet").doesNotContain("uudempi versio");
        administrator.fill(here, "form[action$=/tarjonta]");
        assertThat(other.reads(copy)).contains("Alkuperäisestä on uudempi versio 2");
        assertThat(other.reads(copy + "/alkupera")).contains("Uusi: Kuuntele ensin");
        other.fill(copy + "/alkupera", "form[action$=/alkupera]");
        assertThat(other.reads(copy)).doesNotContain("uudempi versio").contains("Keitä kahvia");
        other.fill(copy, "form[action$=/nimi]");
        assertThat(worker.reads(here)).contains("Nimensä ovat kertoneet");
        administrator.fill(here, "form[action$=/tarjonta/poisto]");
        assertThat(other.reads(LIST + "/muilta")).doesNotContain(name);
        assertThat(other.get(copy).statusCode()).as("a copy stays").isEqualTo(200);
        isReadByEverybody(administrator, here, name);
    }

    private static void isReadByEverybody(Guest administrator, String here, String name) {
        var anybody = Guest.nobody(HOUSE, HERE);
        var page = here.replace("/kehitys", "/fi");
        assertThat(anybody.get(page).statusCode()).as("nobody has said so").isEqualTo(404);
        administrator.fill(here, "form[action$=/julkisuus]");
        assertThat(anybody.reads("/fi/mallit")).contains(name);
        assertThat(anybody.reads(page)).contains("Kuuntele ensin").doesNotContain("Kutsu", "Kainuu");
        assertThat(anybody.bytes(page + "/pdf").headers().firstValue("content-type"))
                .contains("application/pdf");
        assertThat(Guest.nobody(HOUSE, THERE).get(page).statusCode())
                .as("at a neighbour's door")
                .isEqualTo(404);
        administrator.fill(here, "form[action$=/julkisuus/poisto]");
        assertThat(anybody.get(page).statusCode()).isEqualTo(404);
    }

    private static String write(String name) {
        try (var visitor = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 320, false))) {
            visitor.comeToWork("WORKER");
            visitor.open(LIST + "/uusi");
            visitor.press("main form .btn");
            assertThat(visitor.status()).as("a name is asked for").isEqualTo(422);
            visitor.page().fill("#name-fi", name);
            visitor.page().fill("#purpose-fi", "Vanhempi tulee kuulluksi.");
            visitor.page().fill("#steps-fi", "1. Avaa ovi\n2. Keitä kahvia");
            visitor.page().fill("#checklist-fi", "Ovi oli auki\nKahvia oli");
            visitor.press("main form .btn");
            return visitor.page().url().replaceAll("^https?://[^/]+|/luonnos.*$", "");
        }
    }

    private static void follows(Guest worker, String here) {
        var form = Map.of(
                "alue",
                "kainuu",
                "stage",
                "trial",
                "day",
                TODAY.minusDays(9).toString(),
                "owner",
                "Kehittäjä",
                "next",
                TODAY.minusDays(1).toString());
        worker.fill(here + "/vaihe", "form[action$=/vaihe]", pairs(form));
        assertThat(worker.reads(here)).contains("Kainuu", "Kokeilu", "Piti katsoa");
        assertThat(worker.reads("/tyo")).contains("tilanne piti katsoa jo");
        var back = new HashMap<>(form);
        back.put("stage", "agreed");
        back.put("day", TODAY.toString());
        assertThat(worker.post(here + "/vaihe", back).statusCode())
                .as("never back")
                .isEqualTo(422);

        var check = Map.of("item-0", "yes", "item-1", "partly");
        assertThat(worker.fill(here + "/tarkistus", "form[action$=/tarkistus]", "item-0", "yes")
                        .statusCode())
                .isEqualTo(422);
        worker.fill(here + "/tarkistus", "form[action$=/tarkistus]", pairs(check));
        assertThat(worker.reads(here)).contains("1/2 kohtaa toteutui kokonaan (50 %)");
        worker.fill(
                here + "/vaihe?alue=kainuu",
                "form[action$=/katsottu]",
                "again",
                TODAY.plusDays(30).toString());
        assertThat(worker.reads(here)).contains("Seuraavaksi katsotaan");
    }

    private static void isHandedOver(Guest worker, String here, String name) throws IOException {
        assertThat(worker.bytes(here + "/pdf").headers().firstValue("content-type"))
                .contains("application/pdf");
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(worker.bytes(here + "/paketti").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files).containsOnlyKeys("manifesti.json", "passi-fi.pdf", "aineisto/01-kutsu.jpg");
        try (var reader = Json.createReader(new ByteArrayInputStream(files.get("manifesti.json")))) {
            var manifest = reader.readObject();
            assertThat(manifest.getJsonObject("texts").getJsonObject("fi").getString("name"))
                    .isEqualTo(name);
            var sums = manifest.getJsonArray("files").getValuesAs(JsonObject.class);
            assertThat(sums)
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it.getString("sha256"))
                            .isEqualTo(FileFact.sha256(files.get(it.getString("path")))));
        }
    }

    /** Where the copy is. */
    private static String copies(Guest other, String name) {
        var offer = other.page(LIST + "/muilta").select("main .rows a:contains(" + name + ")");
        assertThat(offer).hasSize(1);
        var answer = other.fill(offer.attr("href"), "form[action$=/muilta]");
        return answer.headers().firstValue("location").orElseThrow().replaceAll("^https?://[^/]+|\\?.*$", "");
    }

    private static String[] pairs(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(it -> List.of(it.getKey(), it.getValue()).stream())
                .toArray(String[]::new);
    }
}
