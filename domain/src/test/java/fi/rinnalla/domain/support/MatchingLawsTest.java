package fi.rinnalla.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whoever is proposed to somebody")
class MatchingLawsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    /** A register with its loads, and who is not to be proposed. */
    record House(List<ExperiencePartner> partners, Map<PartnerId, Integer> loads, Set<PartnerId> excluded) {
        Matching matching() {
            return new Matching(TODAY, loads, excluded);
        }
    }

    @Property
    @Label("pauses not, is committed, has room, can talk with them, and is not excluded")
    void keeps_every_promise(@ForAll("houses") House house, @ForAll("wanted") Wanted wanted) {
        var proposed = ids(house.matching().candidates(wanted, house.partners()));

        for (var partner : house.partners()) {
            var room = house.loads().getOrDefault(partner.id(), 0)
                    < partner.profile().carries();
            var talks = wanted.interpreter()
                    || wanted.speaks()
                            .map(it -> it == Language.SELKO ? Language.FI : it)
                            .filter(partner.profile().languages()::contains)
                            .isPresent();
            assertThat(proposed.contains(partner.id()))
                    .isEqualTo(partner.mayBeAskedOn(TODAY)
                            && room
                            && talks
                            && !house.excluded().contains(partner.id()));
        }
        assertThat(proposed).doesNotHaveDuplicates();
    }

    @Property
    @Label("stands in the same place in whatever order the register is read")
    void does_not_depend_on_the_order_of_the_register(
            @ForAll("houses") House house, @ForAll("wanted") Wanted wanted, @ForAll long seed) {
        var shuffled = new ArrayList<>(house.partners());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(house.matching().candidates(wanted, shuffled))
                .isEqualTo(house.matching().candidates(wanted, house.partners()));
    }

    @Property
    @Label("looks the same whether somebody else is excluded or was never there")
    void shows_nothing_of_who_is_excluded(@ForAll("houses") House house, @ForAll("wanted") Wanted wanted) {
        var without = house.partners().stream()
                .filter(it -> !house.excluded().contains(it.id()))
                .toList();

        assertThat(house.matching().candidates(wanted, house.partners()))
                .isEqualTo(new Matching(TODAY, house.loads(), Set.of()).candidates(wanted, without));
    }

    @Property
    @Label("comes before whoever has none of the reasons that one has")
    void stands_by_the_rule_that_is_printed(@ForAll("houses") House house, @ForAll("wanted") Wanted wanted) {
        var candidates = house.matching().candidates(wanted, house.partners());
        IntStream.range(1, candidates.size()).forEach(n -> {
            var earlier = candidates.get(n - 1);
            var later = candidates.get(n);
            var town = Reason.COMES_TO_THE_TOWN;
            assertThat(later.reasons().contains(town) && !earlier.reasons().contains(town))
                    .as("the town decides first")
                    .isFalse();
            if (earlier.reasons().equals(later.reasons())) {
                assertThat(earlier.carried()).isLessThanOrEqualTo(later.carried());
            }
        });
    }

    @Property
    @Label("is never both praised and warned of for the same thing")
    void has_reasons_and_cautions_that_agree(@ForAll("houses") House house, @ForAll("wanted") Wanted wanted) {
        for (var it : house.matching().candidates(wanted, house.partners())) {
            assertThat(it.reasons().contains(Reason.COMES_TO_THE_TOWN)
                            && it.cautions().contains(Caution.OTHER_TOWN))
                    .isFalse();
            assertThat(it.reasons().contains(Reason.MEETS_THAT_WAY)
                            && it.cautions().contains(Caution.OTHER_WAY))
                    .isFalse();
            assertThat(it.reasons().contains(Reason.HAS_TIME_THEN)
                            && it.cautions().contains(Caution.OTHER_TIMES))
                    .isFalse();
            assertThat(it.reasons().contains(Reason.SPEAKS_THE_LANGUAGE))
                    .isNotEqualTo(it.cautions().contains(Caution.NEEDS_THE_INTERPRETER));
        }
    }

    private static List<PartnerId> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::partner).toList();
    }

    @Provide
    Arbitrary<House> houses() {
        return partner()
                .list()
                .ofMaxSize(7)
                .flatMap(partners -> Combinators.combine(
                                Arbitraries.integers().between(0, 3).list().ofSize(partners.size()),
                                Arbitraries.of(true, false, false).list().ofSize(partners.size()))
                        .as((loads, excluded) -> house(partners, loads, excluded)));
    }

    private static House house(List<ExperiencePartner> partners, List<Integer> loads, List<Boolean> excluded) {
        var carried = new HashMap<PartnerId, Integer>();
        var out = new HashSet<PartnerId>();
        for (int n = 0; n < partners.size(); n++) {
            carried.put(partners.get(n).id(), loads.get(n));
            if (excluded.get(n)) {
                out.add(partners.get(n).id());
            }
        }
        return new House(partners, carried, out);
    }

    private static Arbitrary<ExperiencePartner> partner() {
        return Combinators.combine(
                        Arbitraries.of(Language.FI, Language.SV, Language.EN)
                                .set()
                                .ofMinSize(1),
                        Arbitraries.of("", "Turku", "Turku, Kaarina", "Salo"),
                        Arbitraries.of(MeetingWay.FACE_TO_FACE, MeetingWay.BY_PHONE, MeetingWay.ONLINE)
                                .set(),
                        Arbitraries.of(PartOfWeek.class).set(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("Aamu", "Halla", "Kaisla"),
                        Arbitraries.create(UUID::randomUUID))
                .as((languages, towns, ways, times, carries, state, called, id) -> {
                    var profile =
                            new PartnerProfile(called, "", languages, Towns.of(towns), ways, times, Set.of(), carries);
                    return in(
                            state,
                            ExperiencePartner.joining(
                                    new PartnerId(id),
                                    new StaffId(id),
                                    Digest.of("form " + id),
                                    profile,
                                    TODAY.minusYears(3)));
                });
    }

    /** Most can be asked; the rest are uncommitted, lapsed, pausing. */
    private static ExperiencePartner in(int state, ExperiencePartner partner) {
        if (state > 0) {
            partner.commit(
                    state == 1
                            ? TODAY.minusMonths(ExperiencePartner.MONTHS_COMMITTED)
                                    .minusDays(1)
                            : TODAY);
        }
        if (state == 2) {
            partner.pause();
        }
        return partner;
    }

    @Provide
    Arbitrary<Wanted> wanted() {
        return Combinators.combine(
                        Arbitraries.of(Language.class).optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(MeetingWay.class),
                        Arbitraries.of(PartOfWeek.class).set(),
                        Arbitraries.of("", "Turku", "Mieluiten Salo", "Helsinki"),
                        Arbitraries.of("", "Kaarina", "ei Turku"))
                .as((speaks, interpreter, way, times, area, avoids) ->
                        new Wanted(speaks, interpreter, way, times, area, avoids));
    }
}
