package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Released;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** A network of three made-up programmes, with counts nobody outside may know; and its page, as a coordinator sees it. */
final class AComparison {
    static final ReleasedProgramme ALDER = programme("Leppä ry", "Lähellä");
    static final ReleasedProgramme BIRCH = programme("Koivu ry", "Yhdessä");
    static final ReleasedProgramme SPRUCE = programme("Äijälän tuki", "Polku");
    static final List<ReleasedProgramme> PROGRAMMES = List.of(SPRUCE, ALDER, BIRCH);
    static final Quarter SPRING = Quarter.of("2026Q2");
    static final Quarter SUMMER = Quarter.of("2026Q3");

    record Place(ReleasedProgramme programme, Quarter quarter, Cell cell) {}

    private final Map<Place, Integer> counts = new HashMap<>();

    AComparison with(ReleasedProgramme programme, Quarter quarter, Indicator indicator, int... n) {
        for (var i = 0; i < n.length; i++) {
            counts.put(new Place(programme, quarter, indicator.cells().get(i)), n[i]);
        }
        return this;
    }

    AComparison with(Place place, int n) {
        counts.put(place, n);
        return this;
    }

    AComparison copy() {
        var copy = new AComparison();
        copy.counts.putAll(counts);
        return copy;
    }

    Map<Place, Integer> counts() {
        return counts;
    }

    Comparison in(Indicator indicator, Quarter... quarters) {
        var cells = counts.entrySet().stream()
                .map(it -> new ReleasedCell(
                        it.getKey().programme().programme(),
                        it.getKey().quarter(),
                        it.getKey().cell(),
                        Bin.of(it.getValue())))
                .collect(Collectors.toList());
        return new Comparison(indicator, List.of(quarters), PROGRAMMES, Released.of(cells));
    }

    Document page(Language language, Indicator indicator, Quarter... quarters) {
        var comparison = in(indicator, quarters);
        var chosen = new Chosen(
                indicator,
                comparison.quarters().get(0),
                comparison.quarters().get(comparison.quarters().size() - 1),
                PROGRAMMES.stream().map(ReleasedProgramme::programme).collect(Collectors.toSet()));
        var page = new ComparisonPages(chrome(language), comparison.programmes(), List.of(SUMMER, SPRING), chosen)
                .with(comparison);
        return Rendered.template("comparison/comparison", Map.of("page", page));
    }

    String file(Language language, boolean forPeople, Indicator indicator, Quarter... quarters) {
        var file = new ComparisonFile(new Wording(chrome(language).voice()), in(indicator, quarters));
        return new String(forPeople ? file.forPeople() : file.forMachines(), StandardCharsets.UTF_8);
    }

    static Chrome chrome(Language language) {
        return APage.ofAParent(language, Chrome.Exit.NONE).chrome();
    }

    private static ReleasedProgramme programme(String organisation, String name) {
        return new ReleasedProgramme(
                new TenantId(UUID.nameUUIDFromBytes(organisation.getBytes(StandardCharsets.UTF_8))),
                new ProgrammeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                name,
                organisation,
                "Keski-Suomi");
    }
}
