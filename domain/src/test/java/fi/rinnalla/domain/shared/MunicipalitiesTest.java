package fi.rinnalla.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A municipality")
class MunicipalitiesTest {
    @Test
    void is_in_one_county() {
        assertThat(Municipalities.countyOf("Vantaa")).contains(County.VANTAA_AND_KERAVA);
        assertThat(Municipalities.countyOf(" järvenpää ")).contains(County.CENTRAL_UUSIMAA);
        assertThat(Municipalities.countyOf("Salo")).contains(County.SOUTHWEST_FINLAND);
        assertThat(Municipalities.countyOf("Jämsä")).contains(County.CENTRAL_FINLAND);
        assertThat(Municipalities.countyOf("Tikkurila")).isEmpty();
    }

    @Test
    void is_known_in_every_county() {
        assertThat(Municipalities.all().values())
                .containsAll(EnumSet.complementOf(EnumSet.of(County.WHOLE_COUNTRY)))
                .doesNotContain(County.WHOLE_COUNTRY)
                .hasSizeBetween(290, 296);
    }
}
