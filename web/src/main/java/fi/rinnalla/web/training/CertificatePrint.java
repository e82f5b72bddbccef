package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.CertificateKind;
import fi.rinnalla.domain.training.TrainingTheme;
import fi.rinnalla.services.training.CertificateSheet;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Sign;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the paper. Lines are left for the name and for who signs.
 *
 * @param organisation whose it is
 * @param host where its code can be checked
 */
public record CertificatePrint(
        CertificateSheet sheet, Voice voice, String organisation, Optional<Sign> sign, String host) {
    public Language language() {
        return voice.language();
    }

    public String title() {
        return heading() + " – " + organisation;
    }

    public String heading() {
        return new TrainingWords(voice).kind(sheet.kind());
    }

    public String name() {
        return say("name");
    }

    public String lead() {
        return say(Typed.low(sheet.kind()) + ".lead");
    }

    public boolean completed() {
        return sheet.kind() == CertificateKind.COMPLETED;
    }

    public String period() {
        return say("period", "period", new TrainingWords(voice).period(sheet.plan()));
    }

    public String hours() {
        return voice.count("training.hours", sheet.hours());
    }

    public String contents() {
        return say("contents");
    }

    public List<String> themes() {
        return Arrays.stream(TrainingTheme.values())
                .map(it -> voice.say("training.theme." + Typed.low(it)))
                .toList();
    }

    public String given() {
        return say("given", "date", new TrainingWords(voice).times().date(sheet.givenOn()));
    }

    public String signed() {
        return say("signed");
    }

    public String href() {
        return (host.contains(":") ? "http://" : "https://") + host + "/"
                + language().path() + "/todistus?koodi=" + sheet.code().spelled();
    }

    public String code() {
        return sheet.code().spelled();
    }

    public String codeInWords() {
        return say("code", "code", code(), "address", address());
    }

    public String address() {
        return host + "/" + language().path() + "/todistus";
    }

    public String check() {
        return say("check");
    }

    private String say(String key, Object... named) {
        return voice.say("training.certificate." + key, named);
    }
}
