package fi.rinnalla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The address of an outside database")
class DatabaseAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example,               jdbc:postgresql://db.example/rinnalla",
        "jdbc:postgresql://db.example:6432/,         jdbc:postgresql://db.example:6432/rinnalla",
        "jdbc:postgresql://db.example/other,         jdbc:postgresql://db.example/rinnalla",
        "jdbc:postgresql://a,                        jdbc:postgresql://a/rinnalla",
        "jdbc:postgresql://a/b?sslmode=verify-full,  jdbc:postgresql://a/rinnalla?sslmode=verify-full"
    })
    void leads_to_each_of_our_databases_with_its_parameters_kept(String given, String url) {
        assertThat(DatabaseAddress.parse(given).url("rinnalla")).isEqualTo(url);
    }
}
