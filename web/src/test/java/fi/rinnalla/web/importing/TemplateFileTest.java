package fi.rinnalla.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.importing.Ground;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.domain.importing.Reading;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A file to begin with")
class TemplateFileTest {
    private static final List<String> DOORS = List.of("Keskusta", "Linja");

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_understood_in_each_language_and_its_example_would_come_in(Language language) {
        var words = new ImportWords(new Voice(language, new Texts().in(language), it -> "kumppani"));
        for (var kind : ImportKind.values()) {
            var sheet = SheetFile.read(new TemplateFile(words, kind, DOORS).content())
                    .sheet()
                    .orElseThrow();
            var guessed = Mapping.guessed(kind, sheet.headings(), Map.of());

            assertThat(guessed.columns().keySet())
                    .as(kind + " " + sheet.headings())
                    .containsExactlyInAnyOrderElementsOf(kind.fields());
            assertThat(Reading.of(
                            kind, sheet, guessed, ground(sheet.rows().get(0).cells())))
                    .as(kind + " " + sheet.rows())
                    .singleElement()
                    .matches(it -> it.isNew());
        }
    }

    private static Ground ground(List<String> example) {
        return new Ground(
                LocalDate.of(2026, 11, 24),
                List.of(new Ground.Door(new UUID(1, 1), "keskusta", DOORS.get(0))),
                List.of(new Ground.Door(new UUID(2, 2), "", DOORS.get(1))),
                Map.of(example.get(1).toLowerCase(Locale.ROOT), new StaffId(new UUID(3, 3))),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
