package fi.rinnalla.services.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.EnteredOutcome;
import fi.rinnalla.domain.measure.catalogue.EnteredOutcome.Entered;
import fi.rinnalla.domain.measure.catalogue.EnteredOutcome.Refusal;
import fi.rinnalla.domain.measure.catalogue.EnteredOutcome.Refused;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.OwnMeaning;
import fi.rinnalla.domain.measure.catalogue.OwnVersion;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.measure.catalogue.WrittenFigure;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.NotedActs;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation that counts something by itself")
class KeepingOwnIndicatorsTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Quarter QUARTER = Quarter.of("2026Q3");
    private static final Digest FORM = Digest.of("form");

    private final OwnIndicatorsOnAShelf shelf = new OwnIndicatorsOnAShelf();
    private final NotedActs noted = new NotedActs();

    @Test
    void calls_it_by_its_name_in_plain_letters_and_never_like_another() {
        assertThat(add("Lasten osallistumiset")).isEqualTo(new IndicatorCode("own-lasten-osallistumiset"));
        assertThat(add("Lästen  osallistumiset.")).isEqualTo(new IndicatorCode("own-lasten-osallistumiset-2"));
        assertThat(add("…")).isEqualTo(new IndicatorCode("own-1"));
        assertThat(add("x".repeat(120)).value()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void makes_it_once_of_one_form() {
        var code = add("Retket");
        shelf.cameWith(FORM);

        assertThat(keeping().add(FORM, "Retket", meaning("Retket"))).isEqualTo(code);
        assertThat(shelf.all()).hasSize(1);
        assertThat(noted.kinds()).containsExactly(AuditAct.CHANGED_INDICATOR);
    }

    @Test
    void begins_a_new_version_where_the_definition_changes_after_a_figure_and_only_then() {
        var code = add("Retket");
        assertThat(keeping().change(code, "Retkipäivät", meaning("Retkipäivät")))
                .isFalse();

        enter(code, QUARTER.previous(), "4");
        assertThat(keeping().change(code, "Retkien päivät", meaning("Retkipäivät")))
                .isFalse();
        assertThat(keeping().change(code, "Retkien päivät", meaning("Muuta"))).isTrue();

        var kept = shelf.find(code).orElseThrow();
        assertThat(kept.versions()).extracting(OwnVersion::since).containsExactly(QUARTER, QUARTER);
        assertThat(kept.versionOf(QUARTER.previous()).meaning().definition()).isEqualTo("Retkipäivät");
        assertThat(kept.versionOf(QUARTER).meaning().definition()).isEqualTo("Muuta");
    }

    @Test
    void writes_no_figure_of_days_to_come_and_none_that_is_no_such_number() {
        var code = add("Retket");

        assertThat(enter(code, QUARTER.next(), "4")).isEqualTo(new Refused(Refusal.QUARTER_AHEAD));
        assertThat(enter(code, QUARTER, "4.5")).isEqualTo(new Refused(Refusal.NO_SUCH_NUMBER));
        assertThat(enter(code, QUARTER, "4")).isEqualTo(new Entered());
        assertThat(noted.kinds()).containsExactly(AuditAct.CHANGED_INDICATOR, AuditAct.ENTERED_FIGURE);
    }

    @Test
    void writes_none_for_a_programme_that_is_not_its_own() {
        var code = add("Retket");
        var another = new WrittenFigure(
                new ProgrammeId(UUID.randomUUID()), QUARTER, BigDecimal.ONE, Basis.COLLECTED, "Listat");

        assertThatThrownBy(() -> keeping().enter(code, FORM, another)).isInstanceOf(NotFound.class);
    }

    private IndicatorCode add(String name) {
        return keeping().add(Digest.of(UUID.randomUUID().toString()), name, meaning(name));
    }

    private EnteredOutcome enter(IndicatorCode code, Quarter quarter, String value) {
        var written = new WrittenFigure(PROGRAMME, quarter, new BigDecimal(value), Basis.COLLECTED, "Listat");
        return keeping().enter(code, Digest.of(UUID.randomUUID().toString()), written);
    }

    private static OwnMeaning meaning(String definition) {
        return new OwnMeaning(definition, "", Quantity.COUNT, Basis.COLLECTED, Set.of());
    }

    private KeepingOwnIndicators keeping() {
        var programme = Programme.started(PROGRAMME, "p", "P", "Uusimaa", LocalDate.parse("2024-01-01"));
        return new KeepingOwnIndicators(
                shelf,
                new ProgrammesOnAShelf(programme),
                new Auditing(noted, new Caller()),
                Clock.fixed(Instant.parse("2026-08-15T09:00:00Z"), ZoneOffset.UTC));
    }
}
