package fi.rinnalla.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.reporting.FactNumber;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.services.reporting.ReportSheet;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("The files of a report")
class ReportFilesTest {
    private static final Path LOOK_AT = Path.of("target", "reports");
    private static final Pattern SAID = Pattern.compile("Osoitin (\\S+): €?([\\d \u00A0]*\\d(?:[.,]\\d+)?)");

    /** In every language, what is said of a fact ends where what stands beneath begins. */
    private static final Pattern SAID_ENDS = Pattern.compile(
            "\n| (?:Osoitin|Indikator|Indicator|Peruste|Grund|Basis|Tavoitteesta|Målet|The goal|Ryhmiin)\\b");

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:[ \u00A0]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");

    @BeforeAll
    static void the_judge_comes() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(LOOK_AT);
    }

    /** Each is read back as whoever gets it would read it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void say_the_same_figures_as_each_other_and_as_the_report(Language language) throws IOException {
        var sheet = ASheet.finished(language);
        var file = ASheet.file(sheet);
        var said = new LinkedHashMap<String, BigDecimal>();
        sheet.document()
                .figures()
                .forEach(it ->
                        it.shown().value().ifPresent(value -> said.put(it.code().value(), value.stripTrailingZeros())));

        assertThat(read(new String(file.plain(), StandardCharsets.UTF_8)))
                .as("text")
                .isEqualTo(said);
        assertThat(read(text(pdf(sheet)))).as("PDF").isEqualTo(said);
        assertThat(cells(file.spreadsheet())).as("spreadsheet").isEqualTo(said);
        assertThat(said).hasSize(6);
    }

    /** Aim and what was reached, what was planned and what was counted: each number of each line. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void say_the_same_of_the_programme_as_each_other_and_as_the_report(Language language) throws IOException {
        var sheet = ASheet.finished(language);
        var words = new FactWords(ASheet.voice(language));
        var said = new LinkedHashMap<String, List<BigDecimal>>();
        sheet.document().facts().stream()
                .filter(it -> it.number().isPresent())
                .forEach(it -> said.put(words.name(it), numbers(it.number().get())));

        assertThat(said).hasSize(10);
        assertThat(facts(new String(ASheet.file(sheet).plain(), StandardCharsets.UTF_8), said.keySet(), words, ":"))
                .as("text")
                .isEqualTo(said);
        assertThat(facts(text(pdf(sheet)).replaceAll("[ \n\r]+", " "), said.keySet(), words, ""))
                .as("PDF")
                .isEqualTo(said);
        assertThat(cellsOfFacts(ASheet.file(sheet).spreadsheet(), said.keySet()))
                .as("spreadsheet")
                .isEqualTo(said);
    }

    private static List<BigDecimal> numbers(FactNumber it) {
        return Stream.concat(it.aim().stream(), it.shown().value().stream())
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    /** Behind each name, up to the word with which what stands beneath begins. */
    private static Map<String, List<BigDecimal>> facts(
            String text, Set<String> names, FactWords words, String between) {
        var read = new LinkedHashMap<String, List<BigDecimal>>();
        for (var name : names) {
            var begins = text.indexOf(name + between + " ");
            assertThat(begins).as(name).isNotNegative();
            var rest = text.substring(begins + name.length());
            var said = rest.substring(
                            0,
                            SAID_ENDS
                                    .matcher(rest)
                                    .results()
                                    .findFirst()
                                    .orElseThrow()
                                    .start())
                    .replace(words.voice().say("reporting.value.few.behind"), "")
                    .replace(words.voice().say("reporting.value.few"), "");
            read.put(
                    name,
                    NUMBER.matcher(said).results().map(it -> number(it.group())).toList());
        }
        return read;
    }

    private static Map<String, List<BigDecimal>> cellsOfFacts(byte[] file, Set<String> names) throws IOException {
        var read = new LinkedHashMap<String, List<BigDecimal>>();
        for (var row : rows(file, 2)) {
            var name = row.size() > 1 ? row.get(1).text() : "";
            if (names.contains(name)) {
                read.put(
                        name,
                        row.stream()
                                .filter(it -> it.attr("r").matches("[CD]\\d+"))
                                .filter(it -> !it.select("v").isEmpty())
                                .map(it -> new BigDecimal(it.text()).stripTrailingZeros())
                                .toList());
            }
        }
        return read;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withhold_the_same_and_say_what_is_missing(Language language) throws IOException {
        var sheet = ASheet.finished(language);
        var few = ASheet.voice(language).say("reporting.value.few");
        var behind = ASheet.voice(language).say("reporting.value.few.behind");
        var nothing = ASheet.voice(language).say("reporting.value.nothing");
        var table = rows(ASheet.file(sheet).spreadsheet()).toString();

        for (var text : List.of(new String(ASheet.file(sheet).plain(), StandardCharsets.UTF_8), text(pdf(sheet)))) {
            assertThat(text.replaceAll("\\s+", " "))
                    .contains("Osoitin first-timers: " + few, "Osoitin calls: " + nothing)
                    .contains("Osoitin change-visible-to-authors: " + behind)
                    .contains(
                            "Mitä visits laskee.",
                            sheet.frozen().orElseThrow().fingerprint().substring(0, 20));
        }
        assertThat(table).contains(few, behind, nothing, "Mitä visits laskee");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_read_by_ear_as_a_pdf_and_count_characters_as_text(Language language) throws Exception {
        var sheet = ASheet.draft(language);
        var pdf = pdf(sheet);
        Files.write(LOOK_AT.resolve(language + ".pdf"), pdf);
        Files.write(LOOK_AT.resolve(language + ".txt"), ASheet.file(sheet).plain());
        Files.write(LOOK_AT.resolve(language + ".xlsx"), ASheet.file(sheet).spreadsheet());

        assertThat(faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Tuloksellisuusraportti <2025>");
        }
        assertThat(text(pdf)).contains("Kohderyhmä & tavoitetut", "Sitten <toinen>.");
        assertThat(new String(ASheet.file(sheet).plain(), StandardCharsets.UTF_8))
                .contains("Ensin.\nSitten <toinen>.", "23/100", "120/100");
    }

    private static byte[] pdf(ReportSheet sheet) {
        var print = new ReportPrint(ASheet.file(sheet), Optional.empty());
        var xhtml = new String(new Templates().render("print/report.jte", print), StandardCharsets.UTF_8);
        return new Press().print(new Sheet(xhtml, ReportPrinting.looks(Palette.from(new Colour("#0b6e74")))));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, BigDecimal> read(String text) {
        var read = new LinkedHashMap<String, BigDecimal>();
        SAID.matcher(text).results().forEach(it -> read.put(it.group(1), number(it.group(2))));
        return read;
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replaceAll("[ \u00A0]", "").replace(',', '.')).stripTrailingZeros();
    }

    private static Map<String, BigDecimal> cells(byte[] file) throws IOException {
        var read = new LinkedHashMap<String, BigDecimal>();
        for (var row : rows(file)) {
            if (row.size() > 2
                    && row.get(1).text().startsWith("Osoitin ")
                    && !row.get(2).attr("t").equals("inlineStr")) {
                read.put(
                        row.get(1).text().replace("Osoitin ", ""),
                        new BigDecimal(row.get(2).text()).stripTrailingZeros());
            }
        }
        return read;
    }

    private static List<List<Element>> rows(byte[] file) throws IOException {
        return rows(file, 1);
    }

    private static List<List<Element>> rows(byte[] file, int which) throws IOException {
        var rows = new ArrayList<List<Element>>();
        var table = Files.write(Files.createTempFile(LOOK_AT, "table", ".xlsx"), file);
        try (var zip = new ZipFile(table.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + which + ".xml"))) {
            var xml = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            Jsoup.parse(xml, Parser.xmlParser()).select("row").forEach(it -> rows.add(it.select("c")));
        }
        return rows;
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
