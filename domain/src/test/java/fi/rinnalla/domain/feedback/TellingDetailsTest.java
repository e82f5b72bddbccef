package fi.rinnalla.domain.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A telling detail in a text")
class TellingDetailsTest {
    @Test
    void is_a_name_wherever_it_stands() {
        assertThat(pointedOut("Ja silloin Kanerva sanoi sen.")).containsExactly("NAME Kanerva");
        assertThat(pointedOut("Minnalle ei kerrottu.")).containsExactly("NAME Minnalle");
        assertThat(pointedOut("Testi Testinen oli paikalla.")).containsExactly("NAME Testi Testinen");
        assertThat(pointedOut("Vi träffade Björn där.")).containsExactly("NAME Björn");
    }

    @Test
    void is_not_just_any_word_that_begins_a_sentence() {
        assertThat(pointedOut("Odotustila oli ahdas. Kukaan ei tullut.\nSiellä oli kylmä."))
                .isEmpty();
        assertThat(pointedOut("Tyytyväinen olin. Annoin palautetta. I was heard, and I am glad."))
                .isEmpty();
    }

    @Test
    void is_an_address_of_e_mail_an_account_or_a_plate() {
        assertThat(pointedOut("Kirjoita osoitteeseen nimi.suku@example.org heti"))
                .containsExactly("EMAIL nimi.suku@example.org");
        assertThat(pointedOut("tili FI00 0000 0000 0000 00")).containsExactly("IBAN FI00 0000 0000 0000 00");
        assertThat(pointedOut("auto ABC-123 pihassa")).containsExactly("PLATE ABC-123");
    }

    @Test
    void is_a_number_to_call_however_it_is_spaced() {
        assertThat(pointedOut("soita 000 000 0000")).containsExactly("PHONE 000 000 0000");
        assertThat(pointedOut("soita +358 00 000 0000 tai")).containsExactly("PHONE +358 00 000 0000");
        assertThat(pointedOut("soita 000-0000000")).containsExactly("PHONE 000-0000000");
    }

    @Test
    void is_a_day_in_each_way_of_writing_it() {
        assertThat(pointedOut("se oli 3.4. ja")).containsExactly("DATE 3.4.");
        assertThat(pointedOut("se oli 3.4.2026 ja")).containsExactly("DATE 3.4.2026");
        assertThat(pointedOut("se oli 2026-04-03")).containsExactly("DATE 2026-04-03");
        assertThat(pointedOut("se oli 3. huhtikuuta 2026")).containsExactly("DATE 3. huhtikuuta 2026");
        assertThat(pointedOut("se oli marraskuussa")).containsExactly("DATE marraskuussa");
        assertThat(pointedOut("det var den 3 april")).containsExactly("DATE 3 april");
    }

    @Test
    void is_a_time() {
        assertThat(pointedOut("tulin klo 14.30 paikalle")).containsExactly("TIME klo 14.30");
        assertThat(pointedOut("tulin kello 9")).containsExactly("TIME kello 9");
        assertThat(pointedOut("tulin 14:30")).containsExactly("TIME 14:30");
    }

    @Test
    void is_an_age_in_numbers_or_words() {
        assertThat(pointedOut("lapsi on 7-vuotias")).containsExactly("AGE 7-vuotias");
        assertThat(pointedOut("kolmevuotiaani itki")).containsExactly("AGE kolmevuotiaani");
        assertThat(pointedOut("lapsi 7 v. oli")).containsExactly("AGE 7 v");
        assertThat(pointedOut("min sjuåring")).containsExactly("AGE sjuåring");
        assertThat(pointedOut("my five-year-old")).containsExactly("AGE five-year-old");
    }

    @Test
    void is_how_many_children_there_are() {
        assertThat(pointedOut("minulla on kolme lasta")).containsExactly("CHILDREN kolme lasta");
        assertThat(pointedOut("neljän lapsen vanhempi")).containsExactly("CHILDREN neljän lapsen");
        assertThat(pointedOut("kaksosten kanssa")).containsExactly("CHILDREN kaksosten");
        assertThat(pointedOut("jag har tre barn")).containsExactly("CHILDREN tre barn");
        assertThat(pointedOut("two small children")).containsExactly("CHILDREN two small children");
    }

    @Test
    void is_a_school_or_a_day_care_by_its_name() {
        assertThat(pointedOut("kävi Esimerkkilän koulua")).containsExactly("SCHOOL Esimerkkilän koulua");
        assertThat(pointedOut("se oli Metsolan päiväkodissa")).containsExactly("SCHOOL Metsolan päiväkodissa");
        assertThat(pointedOut("koulussa meni hyvin")).isEmpty();
    }

    @Test
    void is_a_street_or_a_place() {
        assertThat(pointedOut("asun Esimerkkikatu 12 B")).containsExactly("PLACE Esimerkkikatu 12 B");
        assertThat(pointedOut("asun Mallitie 3")).containsExactly("PLACE Mallitie 3");
        assertThat(pointedOut("muutin Esimerkkilästä pois")).containsExactly("PLACE Esimerkkilästä");
        assertThat(pointedOut("bor på Exempelgatan 5")).containsExactly("PLACE Exempelgatan 5");
    }

    @Test
    void is_pointed_out_once_and_in_the_order_of_the_text() {
        var text = "Kanerva Kuusinen, 7-vuotias, tuli 3.4.2026 klo 9 ja soitti 000 000 0000.";

        var hints = TellingDetails.in(text);

        assertThat(hints)
                .extracting(Hint::kind)
                .containsExactly(HintKind.NAME, HintKind.AGE, HintKind.DATE, HintKind.TIME, HintKind.PHONE);
        assertThat(hints).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    }

    @Test
    void is_not_in_plain_words_about_how_it_was() {
        for (var plain : List.of(
                "Kahvi oli hyvää ja sain jutella rauhassa.",
                "Odotin kauan. Työntekijä oli ystävällinen, mutta tila oli ahdas!",
                "Väntrummet var för litet, men jag blev hörd.",
                "The waiting room was too small. It took 2 or 3 visits.",
                "Sain 10 minuuttia aikaa, 15 euroa matkoihin.")) {
            assertThat(TellingDetails.in(plain)).as(plain).isEmpty();
        }
    }

    @Test
    void is_looked_for_in_a_blink_even_in_a_text_made_to_be_slow() {
        for (var slow : List.of("1 ".repeat(5_000), "Aa ".repeat(3_000), "a.".repeat(5_000) + "@", "A".repeat(9_000))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> TellingDetails.in(slow));
        }
    }

    @Test
    void is_not_what_urgent_words_are_looked_for_by() {
        assertThat(UrgentWords.areIn("Ajattelen itsemurhaa.")).isTrue();
        assertThat(UrgentWords.areIn("Kotona on VÄKIVALTAA")).isTrue();
        assertThat(UrgentWords.areIn("jag vill inte leva")).isTrue();
        assertThat(UrgentWords.areIn("he hits me")).isTrue();
        assertThat(UrgentWords.areIn("Kahvi oli hyvää, ja puhuimme elämästä. It is invåldsfritt."))
                .isFalse();
    }

    private static List<String> pointedOut(String text) {
        return TellingDetails.in(text).stream()
                .map(it -> it.kind() + " " + text.substring(it.start(), it.end()))
                .collect(Collectors.toList());
    }
}
