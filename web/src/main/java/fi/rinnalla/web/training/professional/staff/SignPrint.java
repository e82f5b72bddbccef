package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.training.professional.TrainingSheet;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Sign;
import fi.rinnalla.web.training.professional.TaughtTexts;
import java.util.Optional;

/**
 * What hangs on the wall of a training: its code for a phone's camera, and to be typed.
 *
 * @param host where the code leads
 */
public record SignPrint(TrainingSheet sheet, Voice voice, String organisation, Optional<Sign> sign, String host) {
    public Language language() {
        return voice.language();
    }

    public String title() {
        return sheet.plan().in(language()).title();
    }

    /** Paper keeps lines together by itself. */
    public String when() {
        return new TaughtTexts(voice).when(sheet.plan()).replace("\u2060", "");
    }

    public String headline() {
        return voice.say("professional.sign.headline");
    }

    public String before() {
        return voice.say("professional.sign.before");
    }

    public String after() {
        return voice.say("professional.sign.after");
    }

    public String small() {
        return voice.say("professional.sign.small");
    }

    public String scan() {
        return voice.say("professional.sign.scan");
    }

    public String href() {
        return (host.contains(":") ? "http://" : "https://") + address() + "?koodi="
                + sheet.code().value();
    }

    public String address() {
        return host + "/" + language().path() + "/koulutuspalaute";
    }

    public String code() {
        return sheet.code().spelled();
    }

    public String codeInWords() {
        return voice.say("professional.sign.code", "code", code(), "address", address());
    }
}
