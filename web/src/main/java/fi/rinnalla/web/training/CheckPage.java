package fi.rinnalla.web.training;

import fi.rinnalla.domain.training.CertificateKind;
import fi.rinnalla.services.training.CertificateSheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import java.util.Optional;

/**
 * Whether a certificate is ours.
 *
 * @param typed empty where nothing was asked yet
 */
public record CheckPage(Chrome chrome, String typed, Optional<CertificateSheet> found) implements Page {
    static final String TEMPLATE = "training/check";

    public Field code() {
        return Field.of("koodi", say("training.check.code"))
                .hinted(say("training.check.code.hint"))
                .holding(typed.length() > 40 ? "" : typed);
    }

    public String kind() {
        return new TrainingWords(chrome.voice()).kind(found.orElseThrow().kind());
    }

    public String kindMore() {
        return say(
                found.orElseThrow().kind() == CertificateKind.COMPLETED
                        ? "training.check.completed"
                        : "training.check.attended");
    }

    public String period() {
        return new TrainingWords(chrome.voice()).period(found.orElseThrow().plan());
    }

    public String hours() {
        return chrome.voice().count("training.hours", found.orElseThrow().hours());
    }
}
