package fi.rinnalla.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A certificate's code")
class CertificateCodeTest {
    @Test
    void is_read_however_it_is_typed_off_the_paper() {
        var code = CertificateCode.drawn();

        assertThat(CertificateCode.read(code.spelled())).contains(code);
        assertThat(CertificateCode.read(" " + code.value().toUpperCase() + " ")).contains(code);
        assertThat(CertificateCode.read(code.spelled().replace("-", " – "))).contains(code);
        assertThat(CertificateCode.read("")).isEmpty();
        assertThat(CertificateCode.read("aaaa-aaaa-aaaa")).isEmpty();
    }

    @Test
    void is_drawn_anew_each_time() {
        assertThat(Stream.generate(CertificateCode::drawn).limit(200)).doesNotHaveDuplicates();
    }
}
