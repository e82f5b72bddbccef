package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.EvidenceKind;
import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.FileKind;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.Origin;
import fi.rinnalla.domain.model.Passport;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.model.Takers;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.services.model.VersionSheet;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A version that has something in each of its parts, in every language. */
final class AVersion {
    static final LocalDate DAY = LocalDate.parse("2026-11-30");

    private AVersion() {}

    static VersionSheet whole() {
        var texts = new EnumMap<Language, PassportText>(Language.class);
        for (var it : Language.values()) {
            texts.put(
                    it,
                    new PassportText(
                            "Kohtaamo <avoin> & vahva",
                            "Vanhempi tulee kuulluksi.\nHän saa tietoa.",
                            "Vanhemmille",
                            List.of("Avaa ovi", "Keitä kahvia"),
                            List.of("Onko ovi auki")));
        }
        var evidence = List.of(new EvidenceLine(EvidenceKind.STUDY, Language.SV, "Det hjälper", "Rapport", 2024));
        var file = new FileFact(new ModelFileId(UUID.randomUUID()), FileKind.PDF, 2048, "0a".repeat(32));
        var materials = List.of(
                MaterialLine.link(Language.EN, "Guide", "https://a.example/guide"),
                MaterialLine.file(Language.FI, "Ohje ohjaajalle", file));
        return new VersionSheet(2, Optional.of(DAY), "Lisättiin kahvi.", new Passport(texts, evidence, materials));
    }

    static ModelSheet sheet() {
        var origin = new Origin("Naapuri ry", UUID.randomUUID(), "Kohtaamo", 1, DAY, 1, false);
        return new ModelSheet(
                new ModelId(UUID.randomUUID()),
                whole(),
                List.of(whole()),
                Optional.of(new ModelSheet.Copied(origin, Optional.of(2))),
                Optional.empty(),
                false,
                Optional.empty(),
                new Takers(0, List.of()),
                List.of(),
                List.of(),
                true,
                false,
                DAY);
    }

    static Voice voice(Language language) {
        return new Voice(language, new Texts().in(language), name -> null);
    }
}
