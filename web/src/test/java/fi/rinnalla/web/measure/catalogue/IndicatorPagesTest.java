package fi.rinnalla.web.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.CountedRow;
import fi.rinnalla.domain.measure.catalogue.Denominator;
import fi.rinnalla.domain.measure.catalogue.FigurePart;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition.OwnWords;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.OwnMeaning;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.measure.catalogue.RowKind;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.OwnFigures.ProgrammeName;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.InQuarter;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Line;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Version;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Written;
import fi.rinnalla.services.measure.catalogue.OwnDesk;
import fi.rinnalla.services.measure.catalogue.RowsSheet;
import fi.rinnalla.services.measure.catalogue.RowsSheet.Access;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Rendered;
import fi.rinnalla.web.shared.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Pages of indicators")
class IndicatorPagesTest {
    private static final Quarter RUNNING = Quarter.of("2026Q4");
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final List<String> PARTS = List.of("", ".definition", ".unit", ".counted", ".not-counted");

    @ParameterizedTest
    @EnumSource(Language.class)
    void have_words_for_each_ready_indicator_in_every_language(Language language) {
        var words = new Texts().in(language);
        assertThat(ReadyIndicator.values())
                .allSatisfy(it -> assertThat(PARTS)
                        .allSatisfy(part -> assertThat(
                                        words.get("indicator." + it.code().value() + part))
                                .isNotBlank()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void say_all_in_every_language(Language language) {
        for (var page : List.of(
                list(language, ""),
                one(language, visits()),
                one(language, own()),
                one(language, heard()),
                rows(language, Access.OPEN),
                rows(language, Access.NOT_YOURS),
                form(language),
                entering(language))) {
            assertThat(page.text().replaceAll("\\{[Tt]erm\\.", "")).doesNotContain("{", "indicator.", "comparison.");
        }
    }

    @Test
    void list_what_was_sought_in_any_of_its_words() {
        assertThat(list(Language.FI, "").select(".rows strong")).hasSize(38);
        assertThat(list(Language.FI, "puhelinlinj").select(".rows strong").eachText())
                .containsExactly("Puhelut");
        assertThat(list(Language.FI, "zzz").select(".rows strong")).isEmpty();
        assertThat(list(Language.FI, "alusta loppuun").select(".tag").eachText())
                .containsExactly("Ei lasketa vielä");
    }

    @Test
    void show_figures_per_open_hour_and_lead_to_the_rows_where_there_are_any() {
        var page = one(Language.FI, visits());

        assertThat(page.select("tbody tr").first().select("td").eachText()).startsWith("40", "0,80", "kerätty");
        assertThat(page.select("a[href*=rivit]").eachAttr("href"))
                .containsExactly("/tyo/osoittimet/visits/rivit?ohjelma=" + PROGRAMME.value() + "&jakso=2026Q3");
        assertThat(page.select("svg rect")).hasSize(1);
    }

    @Test
    void show_a_mean_by_door_without_rows_and_say_why() {
        var page = one(Language.FI, heard());

        assertThat(page.text()).contains("Rivejä ei näe kukaan", "Käynnit, keskiarvo 4,25", "Koko organisaatio");
        assertThat(page.select("a[href*=rivit], svg.chart")).isEmpty();
    }

    @Test
    void show_what_was_written_and_what_was_replaced_and_warn_of_two_versions() {
        var page = one(Language.FI, own());

        assertThat(page.select("#written ~ .scroll tbody tr")).hasSize(2);
        assertThat(page.select(".tag").eachText()).contains("korvattu");
        assertThat(page.text()).contains("Luvut ovat eri versioista", "Listat ja vihko");
    }

    @Test
    void give_a_spreadsheet_numbers_it_takes_for_numbers() {
        var page = new IndicatorPage(staff(Language.FI), visits(), "");
        var file = new String(
                new IndicatorFile(page.words(), page.sheet(), page::heading).forPeople(), StandardCharsets.UTF_8);

        assertThat(file.lines().toList())
                .startsWith("\uFEFFToiminta;Vuosineljännes;Osoitin;Osa;Luku;Yksikkö;Peruste;Versio")
                .contains("Kohtaamo;3/2026;Käynnit;;40;käynti;kerätty;1");
    }

    @Test
    void lead_from_each_row_to_its_own_page() {
        var page = new RowsPage(staff(Language.FI), sheet(Access.OPEN));

        assertThat(Arrays.stream(RowKind.values())
                        .filter(it -> it != RowKind.CALLS_OF_A_DAY && it != RowKind.OPENING)
                        .map(it -> page.href(row(it))))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(rows(Language.FI, Access.OPEN).text()).contains("Luku on 40. Se tulee näistä: 2 riviä.");
    }

    @Test
    void take_numbers_as_people_here_write_them() {
        assertThat(typed("1 250,5").value(Quantity.EUROS)).contains(new BigDecimal("1250.5"));
        assertThat(typed("62 %").value(Quantity.SHARE)).contains(new BigDecimal("0.62"));
        assertThat(typed("monta").value(Quantity.COUNT)).isEmpty();
        assertThat(typed("-3").value(Quantity.COUNT)).isEmpty();
    }

    @Test
    void say_of_a_figure_what_is_wrong_with_it() {
        var problems = typed("4,5").problems(staff(Language.FI).voice(), desk(), Quantity.COUNT);

        assertThat(problems)
                .extracting(it -> it.field())
                .containsExactly("ohjelma", "jakso", "value", "basis", "source");
    }

    private static OwnFigureForm typed(String value) {
        var form = OwnFigureForm.at("", "");
        form.fields().add(OwnFigureForm.VALUE, value);
        return form;
    }

    private static IndicatorSheet visits() {
        var definition = ReadyIndicator.VISITS.definition();
        var figures = quarters()
                .filter(it -> it.compareTo(Quarter.of("2026Q3")) >= 0)
                .map(it -> new InQuarter(
                        it,
                        figure(definition, it, it.equals(RUNNING) ? Optional.empty() : Optional.of("40"), List.of()),
                        Optional.of(new BigDecimal("50"))))
                .toList();
        return sheet(definition, Optional.of(ReadyIndicator.VISITS), "Kohtaamo", figures, List.of(), true);
    }

    private static IndicatorSheet heard() {
        var definition = ReadyIndicator.EXIT_HEARD.definition();
        var parts = List.of(new FigurePart("visits", new BigDecimal("4.25")), FigurePart.of("visits-5", 9));
        var figure = new InQuarter(
                RUNNING.previous(), figure(definition, RUNNING.previous(), Optional.empty(), parts), Optional.empty());
        return sheet(definition, Optional.of(ReadyIndicator.EXIT_HEARD), "", List.of(figure), List.of(), false);
    }

    private static IndicatorSheet own() {
        var figures = Stream.of(1, 2)
                .map(it -> new InQuarter(
                        Quarter.of("2026Q" + it),
                        figure(own(it), Quarter.of("2026Q" + it), Optional.of("12"), List.of()),
                        Optional.empty()))
                .toList();
        var written = Stream.of(true, false)
                .map(it -> new Written(
                        "Kohtaamo",
                        Quarter.of("2026Q1"),
                        1,
                        new BigDecimal("12"),
                        Basis.COLLECTED,
                        "Listat ja vihko",
                        LocalDate.parse("2026-04-07"),
                        it))
                .toList();
        return sheet(own(2), Optional.empty(), "Kohtaamo", figures, written, false);
    }

    private static IndicatorDefinition own(int version) {
        return new IndicatorDefinition(
                new IndicatorCode("own-retket"),
                version,
                Quantity.COUNT,
                Basis.COLLECTED,
                Set.of(Denominator.FTE),
                Optional.of(new OwnWords("Retket", "Retkille osallistuneet lapset", "")));
    }

    private static IndicatorSheet sheet(
            IndicatorDefinition definition,
            Optional<ReadyIndicator> ready,
            String name,
            List<InQuarter> figures,
            List<Written> written,
            boolean rows) {
        var meaning = new OwnMeaning("Lapset", "", Quantity.COUNT, Basis.COLLECTED, Set.of());
        var versions = ready.isPresent()
                ? List.<Version>of()
                : List.of(new Version(1, Quarter.of("2026Q1"), meaning), new Version(2, RUNNING, meaning));
        return new IndicatorSheet(
                definition,
                ready,
                versions,
                quarters().toList(),
                List.of(new Line(PROGRAMME, name, figures)),
                written,
                rows,
                ready.isEmpty());
    }

    private static IndicatorFigure figure(
            IndicatorDefinition definition, Quarter quarter, Optional<String> value, List<FigurePart> parts) {
        return new IndicatorFigure(
                definition, quarter.firstDay(), quarter.lastDay(), value.map(BigDecimal::new), parts);
    }

    private static Stream<Quarter> quarters() {
        return Stream.iterate(RUNNING, Quarter::previous).limit(8).sorted();
    }

    private static Document list(Language language, String sought) {
        var all = Stream.concat(
                        Arrays.stream(ReadyIndicator.values()).map(ReadyIndicator::definition), Stream.of(own(1)))
                .toList();
        return shown(CataloguePage.TEMPLATE, new CataloguePage(staff(language), all, sought, true));
    }

    private static Document one(Language language, IndicatorSheet sheet) {
        return shown(IndicatorPage.TEMPLATE, new IndicatorPage(staff(language), sheet, ""));
    }

    private static Document rows(Language language, Access access) {
        return shown(RowsPage.TEMPLATE, new RowsPage(staff(language), sheet(access)));
    }

    private static RowsSheet sheet(Access access) {
        var definition = ReadyIndicator.VISITS.definition();
        return new RowsSheet(
                definition,
                access,
                PROGRAMME,
                "Kohtaamo",
                Quarter.of("2026Q3"),
                Optional.of(figure(definition, Quarter.of("2026Q3"), Optional.of("40"), List.of())),
                List.of(row(RowKind.VISITS_OF_A_DAY), row(RowKind.OPENING)),
                2,
                new BigDecimal("40"),
                1,
                Optional.empty());
    }

    private static CountedRow row(RowKind kind) {
        var name = kind == RowKind.ADOPTION ? "southwest-finland" : "Tikkurila";
        return CountedRow.of(kind, UUID.randomUUID(), LocalDate.parse("2026-08-04"), name, 20);
    }

    private static Document form(Language language) {
        return shown(
                OwnIndicatorPage.TEMPLATE,
                new OwnIndicatorPage(
                        staff(language),
                        "/tyo/osoittimet/uusi",
                        CataloguePage.URL,
                        "Retket",
                        OwnIndicatorForm.empty(),
                        OwnIndicatorForm.empty().problems(staff(language).voice())));
    }

    private static Document entering(Language language) {
        var kept = new OwnDesk.Kept(
                new IndicatorCode("own-retket"),
                "Retket",
                new OwnMeaning("Lapset", "", Quantity.SHARE, Basis.SAMPLE, Set.of()));
        return shown(
                OwnFigurePage.TEMPLATE,
                new OwnFigurePage(staff(language), desk(), kept, OwnFigureForm.at("", "2026Q3"), List.of()));
    }

    private static OwnDesk desk() {
        return new OwnDesk(List.of(new ProgrammeName(PROGRAMME, "Kohtaamo")), RUNNING);
    }

    private static Document shown(String template, Page page) {
        return Rendered.template(template, Map.of("page", page));
    }

    private static Chrome staff(Language language) {
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
    }
}
