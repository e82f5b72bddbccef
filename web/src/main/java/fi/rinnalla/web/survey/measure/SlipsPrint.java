package fi.rinnalla.web.survey.measure;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.web.shared.Voice;
import java.util.List;

/**
 * A sheet of slips to be cut apart and mixed: each has a code that is good once.
 *
 * @param host where they lead
 */
public record SlipsPrint(List<ExitCode> codes, Voice voice, String organisation, String host) {
    public Language language() {
        return voice.language();
    }

    public String title() {
        return voice.say("went.slips.title");
    }

    public String ask() {
        return voice.say("went.slips.ask");
    }

    public String once() {
        return voice.say("went.slips.once");
    }

    public String address() {
        return host + "/" + language().path() + "/miten-meni";
    }

    public String href(ExitCode it) {
        return (host.contains(":") ? "http://" : "https://") + address() + "?koodi=" + it.value();
    }

    public String alt(ExitCode it) {
        return voice.say("went.slips.code", "code", it.spelled(), "address", address());
    }
}
