package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.HandedOver;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.NetworkRelease;
import fi.rinnalla.domain.comparison.Released;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.comparison.Comparing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Rendered;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final List<ReleasedDivisor> divisors = new ArrayList<>();

    AComparison with(ReleasedProgramme programme, Quarter quarter, Divisor divisor, long parts) {
        divisors.add(new ReleasedDivisor(programme.programme(), quarter, divisor, parts));
        return this;
    }

    List<ReleasedDivisor> divisors() {
        return divisors;
    }

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
        copy.divisors.addAll(divisors);
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
        var page = new ComparisonPages(
                        chrome(language), "Verkosto", comparison.programmes(), List.of(SUMMER, SPRING), chosen)
                .with(new BarsView(new Wording(chrome(language).voice()), comparison));
        return Rendered.template("comparison/comparison", Map.of("page", page));
    }

    String file(Language language, boolean forPeople, Indicator indicator, Quarter... quarters) {
        var file = new ComparisonFile(new Wording(chrome(language).voice()), in(indicator, quarters));
        var bytes =
                forPeople ? CsvDialect.PEOPLE.write(file.forPeople()) : CsvDialect.MACHINES.write(file.forMachines());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The coordinator's use case over these counts, binned as they are when they are frozen. */
    Comparing comparing() {
        var caller = new Caller();
        caller.comesTo(new NetworkId(new UUID(0, 1)));
        return new Comparing(new OfTheseCounts(), caller);
    }

    private final class OfTheseCounts implements NetworkRelease {
        @Override
        public String name(NetworkId network) {
            return "Verkosto";
        }

        @Override
        public List<ReleasedProgramme> programmes(NetworkId network) {
            return PROGRAMMES;
        }

        @Override
        public List<ReleasedCell> cells(NetworkId network, Indicator indicator, Quarter first, Quarter last) {
            return released(first, last)
                    .filter(it -> it.cell().indicator() == indicator)
                    .map(it -> new ReleasedCell(
                            it.programme().programme(), it.quarter(), it.cell(), Bin.of(counts.get(it))))
                    .toList();
        }

        @Override
        public List<ReleasedDivisor> divisors(NetworkId network, Divisor divisor, Quarter first, Quarter last) {
            return divisors.stream()
                    .filter(it -> it.divisor() == divisor)
                    .filter(it ->
                            it.quarter().compareTo(first) >= 0 && it.quarter().compareTo(last) <= 0)
                    .toList();
        }

        @Override
        public Set<HandedOver> handedOver(NetworkId network, Quarter first, Quarter last) {
            return released(first, last)
                    .map(it ->
                            new HandedOver(it.programme().programme(), it.cell().indicator(), it.quarter()))
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<Span> span(NetworkId network) {
            return Optional.of(new Span(SPRING, SUMMER));
        }

        private Stream<Place> released(Quarter first, Quarter last) {
            return counts.keySet().stream()
                    .filter(it ->
                            it.quarter().compareTo(first) >= 0 && it.quarter().compareTo(last) <= 0);
        }
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
