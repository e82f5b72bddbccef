package fi.rinnalla.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.guidance.SeriesText.Session;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Held;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A series")
class SeriesTextTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-05-04");

    @Test
    void is_cut_into_sessions_at_its_headings_in_the_order_of_its_text() {
        assertThat(SeriesText.sessions("Ennen.\n## Eka \n\nA\n\n### Alla\n\nB\n## Toka\nC"))
                .containsExactly(new Session(1, "Eka", "A\n\n### Alla\n\nB"), new Session(2, "Toka", "C"));
    }

    @Test
    void has_a_session_and_a_length_somebody_can_sit() {
        assertThatThrownBy(() -> text(60, "Ei otsikkoa")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text(5, "## Eka")).isInstanceOf(IllegalArgumentException.class);
        assertThat(text(60, "## Eka").sessions()).hasSize(1);
    }

    @Test
    void may_be_offered_when_it_is_public_and_was_written_here() {
        var own = Series.written(UUID.randomUUID(), "oma", text(60, "## Eka"), Instant.EPOCH);
        assertThat(own.mayBeOffered(TODAY)).isFalse();

        own.publishOn(TODAY.plusDays(1));
        assertThat(own.mayBeOffered(TODAY)).isFalse();

        own.publishOn(TODAY);
        assertThat(own.mayBeOffered(TODAY)).isTrue();
    }

    @Test
    void that_was_another_s_is_not_offered_on() {
        var offered = new OfferedSeries(UUID.randomUUID(), "Naapuri ry", "sarja", text(60, "## Eka"));
        var copy = Series.copied(UUID.randomUUID(), "sarja", offered, Instant.EPOCH);
        copy.publishOn(TODAY);

        assertThat(copy.mayBeOffered(TODAY)).isFalse();
        assertThat(copy.origin()).isEqualTo("Naapuri ry");
    }

    @Test
    void tells_those_who_lead_a_session_what_to_know_and_what_to_tick() {
        var text = guided("## Eka\n\n## Toka", "## toka\n\nVaraa aikaa.\n\n- [ ] Kierros\n- [] Sopimus\n- tavallinen");

        assertThat(text.guide(text.sessions().get(0))).isEqualTo(new SeriesText.Guide("", List.of()));
        assertThat(text.guide(text.sessions().get(1)))
                .isEqualTo(new SeriesText.Guide("Varaa aikaa.\n\n- tavallinen", List.of("Kierros", "Sopimus")));
    }

    @Test
    void takes_no_notes_of_a_session_it_does_not_have() {
        assertThat(SeriesText.strayHeadings("## Eka", "## Eka\n## Toka")).containsExactly("Toka");
        assertThatThrownBy(() -> guided("## Eka", "## Toka")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stands_as_it_was_when_it_is_brought_back() {
        var text = guided("## Eka\n\nTeksti", "## Eka\n\n- [ ] Kierros");

        assertThat(SeriesText.of(Held.parse(text.held().toString()))).isEqualTo(text);
    }

    private static SeriesText guided(String body, String notes) {
        return new SeriesText(Language.FI, "Sarja", "Tavoite", "", 60, "", body, notes);
    }

    private static SeriesText text(int minutes, String body) {
        return new SeriesText(Language.FI, "Sarja", "Tavoite", "", minutes, "", body);
    }
}
