package fi.rinnalla.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

@Label("Whatever was said between a page and its form")
class DecidingLawsTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final List<Divisor> THINGS = List.of(Divisor.values());

    private final List<DivisorConsent> consents = new ArrayList<>();

    @Property
    @Label("a no of others stays a no, what nobody else touched stands as it is ticked, and what does not is told")
    void others_noes_stay(
            @ForAll @Size(max = 4) List<Set<Divisor>> before,
            @ForAll @Size(max = 4) List<Set<Divisor>> between,
            @ForAll Set<Divisor> ticked) {
        consents.clear();
        before.forEach(this::choose);
        var page = stand();
        between.forEach(this::choose);
        var then = stand();

        var told = deciding().by(new Ticks<>(page, ticked), THINGS);

        for (var it : THINGS) {
            var stands = stand().of(it).yes();
            if (then.of(it).equals(page.of(it))) {
                assertThat(stands).isEqualTo(ticked.contains(it));
            } else if (!then.of(it).yes()) {
                assertThat(stands).isFalse();
            }
            assertThat(told.contains(it)).isEqualTo(stands != ticked.contains(it));
        }
    }

    @Property
    @Label("comes back from the form as it was written there")
    void written_and_read(@ForAll @Size(max = 4) List<Set<Divisor>> before) {
        consents.clear();
        before.forEach(this::choose);

        assertThat(Standings.read(stand().written(Divisor::code), Divisor::coded))
                .contains(stand());
        assertThat(Standings.read("", Divisor::coded)).isEmpty();
        assertThat(Standings.read("open-hours", Divisor::coded)).isEmpty();
        assertThat(Standings.read("shoe-sizes=+2026-04-01.0", Divisor::coded)).isEmpty();
    }

    /** On a page that was made just before. */
    private void choose(Set<Divisor> wanted) {
        deciding().by(new Ticks<>(stand(), wanted), THINGS);
    }

    private Standings<Divisor> stand() {
        return Standings.of(THINGS, this::latest);
    }

    private Deciding<Divisor, DivisorConsent> deciding() {
        return new Deciding<>(
                this::latest,
                it -> consents.add(DivisorConsent.begun(UUID.randomUUID(), PROGRAMME, it, LocalDate.of(2026, 4, 1))),
                TODAY);
    }

    private Optional<DivisorConsent> latest(Divisor divisor) {
        return ReleaseConsent.latest(consents, PROGRAMME, it -> it.divisor() == divisor);
    }
}
