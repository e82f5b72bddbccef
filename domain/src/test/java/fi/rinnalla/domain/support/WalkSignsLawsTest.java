package fi.rinnalla.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.PartnerState;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("What somebody is warned of early")
class WalkSignsLawsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Property
    @Label("is silence where no sign at all lies within three weeks, and only then")
    void is_silence(@ForAll("signs") WalkSigns signs) {
        var from = TODAY.minusDays(WalkSigns.SILENT_DAYS);
        var recent = !signs.startedOn().isBefore(from)
                || signs.first().filter(it -> !it.isBefore(from)).isPresent()
                || signs.lastMet().filter(it -> !it.isBefore(from)).isPresent()
                || signs.lastWritten().filter(it -> !it.isBefore(from)).isPresent();

        assertThat(signs.warnings(TODAY).contains(EarlyWarning.SILENT)).isNotEqualTo(recent);
    }

    @Property
    @Label("warns of the same where what was too long ago is not told any more")
    void needs_no_more_than_what_is_recent(@ForAll("signs") WalkSigns it) {
        var since = WalkSigns.tellingSince(TODAY);
        var recent = new WalkSigns(
                it.startedOn(),
                it.plannedEnd(),
                it.first(),
                it.lastMet().filter(day -> !day.isBefore(since)),
                it.lastWritten().filter(day -> !day.isBefore(since)),
                it.lastSupervised(),
                it.partner(),
                it.carried(),
                it.carries());

        assertThat(recent.warnings(TODAY)).isEqualTo(it.warnings(TODAY));
    }

    @Property
    @Label("is over where they meet today, whatever was before")
    void is_no_silence_any_more(@ForAll("signs") WalkSigns it) {
        var met = new WalkSigns(
                it.startedOn(),
                it.plannedEnd(),
                it.first(),
                Optional.of(TODAY),
                it.lastWritten(),
                it.lastSupervised(),
                it.partner(),
                it.carried(),
                it.carries());

        assertThat(met.warnings(TODAY)).doesNotContain(EarlyWarning.SILENT);
    }

    @Property
    @Label("comes of each of the others by itself")
    void is_one_for_each_sign(@ForAll("signs") WalkSigns it) {
        var warnings = it.warnings(TODAY);

        assertThat(warnings.contains(EarlyWarning.OVERLOADED)).isEqualTo(it.carried() > it.carries());
        assertThat(warnings.contains(EarlyWarning.PARTNER_AWAY)).isEqualTo(it.partner() != PartnerState.ACTIVE);
        assertThat(warnings.contains(EarlyWarning.PAST_ITS_END))
                .isEqualTo(it.plannedEnd().isBefore(TODAY));
        assertThat(warnings.contains(EarlyWarning.UNSUPERVISED))
                .isEqualTo(
                        it.lastSupervised().orElse(it.startedOn()).isBefore(TODAY.minusWeeks(Supervision.DUE_WEEKS)));
    }

    @Property
    @Label("never goes away by waiting")
    void stays_while_nothing_happens(@ForAll("signs") WalkSigns signs, @ForAll @IntRange(min = 1, max = 400) int days) {
        assertThat(signs.warnings(TODAY.plusDays(days))).containsAll(signs.warnings(TODAY));
    }

    @Provide
    Arbitrary<WalkSigns> signs() {
        var past = Arbitraries.integers().between(0, 90).map(TODAY::minusDays);
        return Combinators.combine(
                        past,
                        Arbitraries.integers().between(-90, 90).map(TODAY::plusDays),
                        Arbitraries.integers()
                                .between(-90, 30)
                                .map(TODAY::plusDays)
                                .optional(),
                        past.optional(),
                        past.optional(),
                        past.optional(),
                        Arbitraries.of(PartnerState.class),
                        Arbitraries.integers().between(0, 4).tuple2())
                .as((started, planned, first, met, written, supervised, partner, loads) -> new WalkSigns(
                        started, planned, first, met, written, supervised, partner, loads.get1(), loads.get2()));
    }
}
