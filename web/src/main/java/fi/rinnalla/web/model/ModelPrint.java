package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.VersionSheet;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Sign;
import java.util.Optional;

/**
 * A passport on paper, in a language in which it is written.
 *
 * @param origin whose it was, in words; empty where it was written here
 */
public record ModelPrint(VersionSheet it, Voice voice, String organisation, Optional<Sign> sign, String origin) {
    public Language language() {
        return voice.language();
    }

    public PassportText text() {
        return it.passport().in(language()).orElseThrow();
    }

    public String subject() {
        return say("model.print.subject");
    }

    public String version() {
        return it.inForceOn()
                .map(day -> say("model.version.since", "n", it.number(), "date", words().date(day)))
                .orElseGet(() -> say("model.version.draft", "n", it.number()));
    }

    public String about(EvidenceLine line) {
        return words().about(line);
    }

    public String about(MaterialLine line) {
        return line.link().orElseGet(() -> words().file(line.file().orElseThrow()));
    }

    public String say(String key, Object... named) {
        return voice.say(key, named);
    }

    private ModelWords words() {
        return new ModelWords(voice);
    }
}
