package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Active partners")
class ActivePartnersLawsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    @Property
    @Label("are those who did anything between the days, each once")
    void are_people_and_not_deeds(
            @ForAll("acts") List<PartnerAct> done,
            @ForAll("acts") List<PartnerAct> met,
            @ForAll("acts") List<PartnerAct> logged) {
        var people = new HashSet<PartnerId>();
        for (var acts : List.of(done, met, logged)) {
            acts.stream()
                    .filter(it -> !it.day().isBefore(FIRST) && !it.day().isAfter(LAST))
                    .forEach(it -> people.add(it.who()));
        }

        assertThat(active(done, met, logged)).isEqualTo(people.size());
    }

    @Property
    @Label("stay as many when what they did is noted once more, in another place or another order")
    void are_not_counted_twice(@ForAll("acts") List<PartnerAct> done, @ForAll("acts") List<PartnerAct> logged) {
        var alsoLogged = new ArrayList<>(logged);
        alsoLogged.addAll(done);
        Collections.reverse(alsoLogged);

        assertThat(active(done, List.of(), alsoLogged))
                .as("an assignment that its partner also logged")
                .isEqualTo(active(done, List.of(), logged));
    }

    @Property
    @Label("are no fewer in a longer span, and no more than in its two parts together")
    void add_up_with_care(@ForAll("acts") List<PartnerAct> acts) {
        var middle = LocalDate.parse("2026-11-15");
        var whole =
                ActivePartners.between(FIRST, LAST, List.of(), List.of(), acts).partners();
        var early = ActivePartners.between(FIRST, middle, List.of(), List.of(), acts)
                .partners();
        var late = ActivePartners.between(middle.plusDays(1), LAST, List.of(), List.of(), acts)
                .partners();

        assertThat(whole).isBetween(Math.max(early, late), early + late);
    }

    private static int active(List<PartnerAct> done, List<PartnerAct> met, List<PartnerAct> logged) {
        return ActivePartners.between(FIRST, LAST, done, met, logged).partners();
    }

    @Provide
    Arbitrary<List<PartnerAct>> acts() {
        var who = Arbitraries.integers().between(1, 6).map(n -> new PartnerId(new UUID(0, n)));
        var day = Arbitraries.integers().between(-20, 110).map(FIRST::plusDays);
        return Combinators.combine(who, day).as(PartnerAct::new).list().ofMaxSize(12);
    }
}
