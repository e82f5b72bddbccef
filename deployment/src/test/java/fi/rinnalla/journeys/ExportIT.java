package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** As the demonstration has it: nothing is fetched or confirmed here, so that it stays so. */
@DisplayName("Everything of an organisation in one file")
class ExportIT {
    private static final House HOUSE = House.open();
    private static final String PAGE = "/hallinta/vienti";

    @Test
    void is_ready_once_and_waits_for_a_second_person_once_more_and_only_where_it_was_asked_for() {
        var second = administrator("aspa.localhost");

        assertThat(second.reads("/tyo")).contains("Kaikkien tietojen vienti odottaa");
        assertThat(second.reads(PAGE))
                .contains("Odottaa toista henkilöä", "Toinen pääkäyttäjä pyysi")
                .contains("Tiedosto on valmis", "Kukaan ei ole vielä hakenut sitä");
        assertThat(second.post(
                                PAGE + "/vahvistus",
                                Forms.in(second.page(PAGE).selectFirst("main form[action$=vahvistus]")))
                        .statusCode())
                .as("without the password")
                .isEqualTo(422);
        assertThat(administrator("kasper.localhost").reads(PAGE)).doesNotContain("Odottaa toista henkilöä");
    }

    private static Guest administrator(String host) {
        return Guest.working(HOUSE, HOUSE.demo().worker(host, "ADMINISTRATOR"));
    }
}
