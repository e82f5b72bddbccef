package fi.rinnalla.web.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.funding.Activity;
import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.programme.funding.GrantShare;
import fi.rinnalla.domain.programme.funding.SaidSplit;
import fi.rinnalla.domain.programme.funding.Split;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Refusal;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.programme.funding.FundingSheet;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Rendered;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page of what pays for an activity")
class FundingPagesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Entry<GrantLine> ONE = grant("STEA");
    private static final Entry<GrantLine> OTHER = grant("Alue");
    private static final Split SPLIT = new Split(List.of(new GrantShare(ONE.id(), 67), new GrantShare(OTHER.id(), 33)));

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_all_in_every_language_of_every_kind(Language language) {
        for (var of : Paying.values()) {
            for (var sheet : List.of(said(of), unsaid(of, List.of(ONE, OTHER)), unsaid(of, List.of()))) {
                var page = shown(language, of, sheet, FundingForm.of(sheet));
                assertThat(page.text()).doesNotContain("{").doesNotContainPattern("funding\\.\\w");
                assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            }
        }
        for (var why : Refusal.values()) {
            assertThat(form(Map.of()).because(why, chrome(language).voice()).words())
                    .doesNotContain("funding.");
        }
    }

    @Test
    void tells_who_pays_or_that_nobody_said_so() {
        assertThat(shown(said(Paying.GATHERING)).text())
                .contains("15.10.2026: STEA: Kohde 67 %; Alue: Kohde 33 %.", "1.3.2026–31.12.2026: STEA");
        assertThat(shown(unsaid(Paying.GATHERING, List.of(ONE, OTHER))).text()).contains("Ei jaettu");
        assertThat(shown(unsaid(Paying.GATHERING, List.of())).select("main form"))
                .isEmpty();
    }

    @Test
    void takes_whole_per_cents_that_make_a_hundred_and_leaves_out_what_is_left_out() {
        var good = form(Map.of("alkaen", "2026-03-01", field(ONE), "100 %"));
        assertThat(problems(good)).isEmpty();
        assertThat(good.split()).isEqualTo(Split.all(ONE.id()));
        assertThat(good.since()).isEqualTo(LocalDate.of(2026, 3, 1));

        assertThat(problems(form(Map.of("alkaen", "2026-03-01", field(ONE), "60", field(OTHER), "30"))))
                .containsExactly(
                        new Problem(field(ONE), "Osuuksia on yhteensä 90 %. Korjaa ne niin, että summa on 100 %."));
        assertThat(problems(form(Map.of(field(ONE), "66,7", field(OTHER), "-1"))))
                .extracting(Problem::field)
                .containsExactly("alkaen", field(ONE), field(OTHER));
    }

    private static List<Problem> problems(FundingForm form) {
        return form.problems(chrome(Language.FI).voice());
    }

    private static FundingForm form(Map<String, String> typed) {
        return new FundingForm(new MultivaluedHashMap<>(typed), List.of(ONE, OTHER));
    }

    private static String field(Entry<GrantLine> grant) {
        return FundingForm.share(grant.id());
    }

    private static FundingSheet said(Paying of) {
        return new FundingSheet(
                activity(of),
                "Kohtaamo",
                List.of(ONE, OTHER),
                List.of(new SaidSplit(LocalDate.of(2026, 3, 1), LAST, SPLIT)),
                Optional.of(SPLIT),
                LocalDate.of(2026, 10, 15));
    }

    private static FundingSheet unsaid(Paying of, List<Entry<GrantLine>> grants) {
        return new FundingSheet(
                activity(of), "Kohtaamo", grants, List.of(), Optional.empty(), LocalDate.of(2026, 10, 15));
    }

    private static Activity activity(Paying of) {
        return new Activity(
                new ActivityId(of.kind, UUID.randomUUID()),
                new ProgrammeId(UUID.randomUUID()),
                of == Paying.COHORT ? "" : "Ryhmä",
                Optional.of(FIRST));
    }

    private static Entry<GrantLine> grant(String funder) {
        return new Entry<>(
                new EntryId(UUID.randomUUID()), new GrantLine(funder, "Kohde", "", Cents.of(1), FIRST, LAST));
    }

    private static Document shown(FundingSheet sheet) {
        return shown(Language.FI, Paying.GATHERING, sheet, FundingForm.of(sheet));
    }

    private static Document shown(Language language, Paying of, FundingSheet sheet, FundingForm form) {
        var page = new FundingPage(chrome(language), sheet, of, form, true, List.of());
        return Rendered.template(FundingPage.TEMPLATE, Map.of("page", page));
    }

    private static Chrome chrome(Language language) {
        var bar = new Chrome.StaffBar("Työntekijä 1", "", List.of(), Optional.empty(), "avain", List.of());
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", Optional.of(bar))
                .chrome();
    }
}
