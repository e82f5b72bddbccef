package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.demo.survey.SurveyCrowd;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How fast it went is written to {@code target/survey.csv}, and not judged: machines differ. */
@DisplayName("A national survey")
class NationalSurveyIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "kasper.localhost";
    private static final Map<String, Integer> PEOPLE = Map.of("fi", 170, "sv", 35, "en", 25);

    private final Guest keeper = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final LocalDate today = LocalDate.now(Helsinki.ZONE);

    @Test
    void is_built_on_its_pages_answered_by_230_people_in_three_languages_through_its_forms_and_closed()
            throws IOException {
        var survey = built().opened(today, today.plusDays(14));

        var rate = new SurveyCrowd(HOUSE.port(), HERE, survey.code(), 230).answer(PEOPLE, 4);

        Files.writeString(
                Path.of("target", "survey.csv"), "answers,requests,seconds,answers per second\n" + rate.csv() + "\n");
        assertThat(rate.answers()).isEqualTo(230);
        assertThat(keeper.reads(survey.at())).contains("230 vastausta.", "Tulokset näkyvät, kun kysely on suljettu");
        var ledger = Ledger.of(HOUSE.data(), "kasper");
        assertThat(counted(ledger, survey, "s.language = 'FI'")).isEqualTo(170);
        assertThat(counted(ledger, survey, "s.language = 'SV'")).isEqualTo(35);
        assertThat(counted(ledger, survey, "s.language = 'EN'")).isEqualTo(25);
        assertThat(counted(ledger, survey, "s.choices like '%k3=%' and s.choices not like '%k2=2%'"))
                .as("nobody has answered what they were not asked")
                .isZero();
        assertThat(counted(ledger, survey, "s.choices like '%k3=%'")).isPositive();

        assertThat(keeper.post(survey.at() + "/sulje", Map.of()).statusCode()).isEqualTo(303);
        assertThat(keeper.reads(survey.at())).contains("Suljettu", "Katso tulokset");
    }

    private Surveyed built() {
        return Surveyed.drafted(
                        keeper,
                        "title-fi",
                        "Valtakunnallinen kysely",
                        "title-sv",
                        "Riksomfattande enkät",
                        "title-en",
                        "A national survey",
                        "lead-fi",
                        "Kysymme vanhemmilta koko maassa.")
                .asking(
                        "scale",
                        "words-fi",
                        "Tulin kuulluksi.",
                        "words-sv",
                        "Jag blev hörd.",
                        "words-en",
                        "I was heard.",
                        "low-fi",
                        "en lainkaan",
                        "high-fi",
                        "täysin",
                        "low-sv",
                        "inte alls",
                        "high-sv",
                        "helt",
                        "low-en",
                        "not at all",
                        "high-en",
                        "completely")
                .asking("single", choices("Saitko vertaistukea?", "Fick du kamratstöd?", "Did you have peer support?"))
                .asking("multiple", with(choices("Mikä esti?", "Vad hindrade?", "What was in the way?"), "if-k2", "2"))
                .asking(
                        "range",
                        "words-fi",
                        "Montako työntekijää?",
                        "words-sv",
                        "Hur många arbetstagare?",
                        "words-en",
                        "How many workers?",
                        "limits",
                        "0, 2, 4, 7")
                .asking(
                        "text",
                        "words-fi",
                        "Mitä muuttaisit?",
                        "words-sv",
                        "Vad skulle du ändra?",
                        "words-en",
                        "What would you change?");
    }

    private static String[] choices(String finnish, String swedish, String english) {
        return new String[] {
            "words-fi",
            finnish,
            "words-sv",
            swedish,
            "words-en",
            english,
            "c0-fi",
            "Kyllä",
            "c0-sv",
            "Ja",
            "c0-en",
            "Yes",
            "c1-fi",
            "En",
            "c1-sv",
            "Nej",
            "c1-en",
            "No"
        };
    }

    private static String[] with(String[] fields, String name, String value) {
        var more = java.util.Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    private static long counted(Ledger ledger, Surveyed survey, String which) {
        return ledger.list(
                        Long.class,
                        "select count(*) from app.survey_sheet s join app.survey_version v on v.tenant_id = s.tenant_id"
                                + " and v.id = s.version_id where v.survey_id = ?::uuid and " + which,
                        survey.at().substring(survey.at().lastIndexOf('/') + 1))
                .get(0);
    }
}
