package fi.rinnalla.web.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.instrument.Allowed;
import fi.rinnalla.domain.survey.instrument.InstrumentId;
import fi.rinnalla.domain.survey.instrument.Licence;
import fi.rinnalla.services.survey.instrument.InstrumentRow;
import fi.rinnalla.services.survey.instrument.UsedInstruments;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Pages of instruments and licences")
class InstrumentsPageTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");
    private static final InstrumentRow WITHOUT = row("Ilman lupaa", "");
    private static final InstrumentRow WITH = row("Luvan kanssa", "Lupa 12/2026");

    @ParameterizedTest
    @EnumSource(Language.class)
    void say_all_in_every_language(Language language) {
        assertThat(list(language).text())
                .doesNotContain("{", "instrument.own", "instrument.used", "instrument.state", "instrument.allowed");
        assertThat(one(language).text())
                .doesNotContain("{", "instrument.own", "instrument.used", "instrument.state", "instrument.allowed");
        assertThat(used(language).text())
                .doesNotContain("{", "instrument.own", "instrument.used", "instrument.state", "instrument.allowed");
    }

    @Test
    void say_which_may_not_be_used_and_why() {
        assertThat(list(Language.FI).select(".tag.warn").eachText()).containsExactly("Lupa puuttuu");
        assertThat(list(Language.FI).text()).contains("Minua kuunneltiin", "Lupa 30.11.2026 asti");
    }

    @Test
    void mark_which_questions_are_taken_from_which() {
        var page = used(Language.FI);

        assertThat(page.select("input[name=taken-" + WITHOUT.id().value() + "][checked]")
                        .eachAttr("value"))
                .containsExactly("k1");
        assertThat(page.select("input[name=taken-" + WITH.id().value() + "][checked]"))
                .isEmpty();
    }

    private static InstrumentRow row(String name, String permission) {
        var licence = new Licence("Tekijä", "Julkaisu", permission, Optional.of(DAY), Set.of(Allowed.ON_SCREEN));
        return new InstrumentRow(new InstrumentId(UUID.randomUUID()), name, licence, licence.against(DAY), 1);
    }

    private static Document list(Language language) {
        return shown(InstrumentsPage.TEMPLATE, new InstrumentsPage(staff(language), List.of(WITHOUT, WITH), ""));
    }

    private static Document one(Language language) {
        return shown(
                OneInstrumentPage.TEMPLATE,
                new OneInstrumentPage(
                        staff(language), "/tyo/mittarit/uusi", "Uusi", InstrumentForm.of(WITH), List.of()));
    }

    private static Document used(Language language) {
        var question = new Question(
                "k1",
                QuestionKind.TEXT,
                false,
                Optional.empty(),
                Wording.of(Language.FI, "Miten voit?"),
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                List.of());
        var used = new UsedInstruments(
                new SurveyId(UUID.randomUUID()),
                new Questionnaire(Wording.of(Language.FI, "Kysely"), Wording.NONE, List.of(question), 1),
                List.of(WITHOUT, WITH),
                Map.of(WITHOUT.id(), Set.of("k1")));
        return shown(UsedPage.TEMPLATE, new UsedPage(staff(language), used, ""));
    }

    private static Document shown(String template, Page page) {
        return Rendered.template(template, Map.of("page", page));
    }

    private static Chrome staff(Language language) {
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
    }
}
