package fi.rinnalla.services.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.guidance.ArticleText;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.guidance.TextState;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.WritingOutcome.Overtaken;
import fi.rinnalla.services.guidance.WritingOutcome.Written;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An editor who keeps the articles")
class KeepingArticlesTest {
    private final Workplace work = new Workplace();
    private final ArticlesOnAShelf shelf = new ArticlesOnAShelf();
    private final StaffId aino = new StaffId(UUID.randomUUID());
    private final KeepingArticles keeping = keeping();
    private final LocalDate today = Helsinki.day(work.clock.instant());

    @Test
    void writes_a_draft_which_readers_see_when_its_day_has_come() {
        var draft = begin("Alku");
        assertThat(keeping.one(draft).state()).isEqualTo(TextState.DRAFT);

        keeping.publishOn(draft, today.plusDays(3));
        assertThat(keeping.one(draft).state()).isEqualTo(TextState.SCHEDULED);

        keeping.publishOn(draft, today.minusDays(3));
        assertThat(keeping.one(draft).publishOn()).contains(today);
        assertThat(keeping.one(draft).state()).isEqualTo(TextState.PUBLISHED);
    }

    @Test
    void goes_back_to_the_version_before_by_taking_one_back() {
        var first = begin("Vanha");
        keeping.publishOn(first, today);
        var second = written(keeping.rewrite(first, text("Uusi")));
        keeping.publishOn(second, today);

        keeping.takeBack(second);

        assertThat(shelf.publicOn(today)).extracting(it -> it.title()).containsExactly("Vanha");
    }

    @Test
    void restores_an_earlier_version_as_the_newest_and_loses_nothing() {
        var first = begin("Vanha");
        var second = written(keeping.rewrite(first, text("Uusi")));

        var third = written(keeping.restore(first));

        assertThat(keeping.one(third).text().title()).isEqualTo("Vanha");
        assertThat(keeping.one(third).versions())
                .extracting(EditorSheet.Row::id)
                .containsExactly(third, second, first);
    }

    @Test
    void has_a_changed_text_signed_anew() {
        var first = begin("Alku");
        keeping.sign(first, " Vastaava työntekijä ");
        assertThat(keeping.one(first).review().reviewer()).contains("Vastaava työntekijä");

        var second = written(keeping.rewrite(first, text("Muutettu")));

        assertThat(keeping.one(second).review().isSigned()).isFalse();
        keeping.unsign(first);
        assertThat(keeping.one(first).review().isSigned()).isFalse();
    }

    @Test
    void sees_first_what_waits_for_a_reviewer() {
        var signed = begin("Allekirjoitettu");
        keeping.sign(signed, "Lukija");
        var waiting = written(keeping.begin("toinen", PathStep.AFTER, text("Odottaa")));

        assertThat(keeping.all()).extracting(it -> it.version()).containsExactly(waiting, signed);
    }

    @Test
    void is_told_when_somebody_was_faster_and_writes_nothing_twice() {
        var first = begin("Alku");
        var second = written(keeping.rewrite(first, text("Ensin")));

        assertThat(keeping.rewrite(first, text("Myöhemmin"))).isEqualTo(new Overtaken(second));
        assertThat(keeping.rewrite(first, text("Ensin"))).isEqualTo(new Written(second));
        assertThat(keeping.begin("alku", PathStep.START, text("Muu"))).isEqualTo(new Overtaken(second));
    }

    @Test
    void leaves_a_trace_of_each_change() {
        var version = begin("Alku");
        keeping.publishOn(version, today);
        keeping.sign(version, "Lukija");
        keeping.unsign(version);
        keeping.takeBack(version);

        assertThat(work.audit.kinds()).hasSize(5).containsOnly(AuditAct.CHANGED_TEXTS);
    }

    private UUID begin(String title) {
        return written(keeping.begin("alku", PathStep.START, text(title)));
    }

    private static UUID written(WritingOutcome outcome) {
        return ((Written) outcome).version();
    }

    private ArticleText text(String title) {
        return new ArticleText(Language.FI, "", title, "Johdanto", "Teksti", LocalDate.of(2026, 1, 1));
    }

    private KeepingArticles keeping() {
        var caller = work.caller(aino, Role.WORKER);
        return new KeepingArticles(shelf, work.auditing(caller), caller, work.clock);
    }
}
