package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of this room write about. */
final class AModel {
    static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private AModel() {}

    static Model drafted() {
        return Model.begun(new ModelId(UUID.randomUUID()), form(), Map.of(Language.FI, text("Kohtaamo")));
    }

    static Model inForce(LocalDate day) {
        var model = drafted();
        model.putInForce(day, "", TODAY);
        return model;
    }

    static Digest form() {
        return Digest.of(UUID.randomUUID().toString());
    }

    static PassportText text(String name, String... steps) {
        return new PassportText(
                name,
                "Vanhempi tulee kuulluksi.",
                "",
                steps.length == 0 ? List.of("Avaa ovi") : List.of(steps),
                List.of("Onko kahvia"));
    }
}
