package fi.rinnalla.web.training.professional;

import fi.rinnalla.services.training.professional.RatedTraining;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import java.util.Optional;

/**
 * Where one comes by the code on the wall, or types it.
 *
 * @param typed what was looked for
 * @param found the training whose code it is
 */
public record RateHomePage(Chrome chrome, String typed, Optional<RatedTraining> found, Optional<Notice> notice)
        implements Page {
    static final String TEMPLATE = "training/professional/home";

    public Field code() {
        return Field.of("koodi", say("professional.rate.code"))
                .hinted(say("professional.rate.code.hint"))
                .holding(typed);
    }

    public boolean isUnknown() {
        return found.isEmpty() && !typed.isEmpty();
    }

    public String when(RatedTraining it) {
        return texts().when(it.plan());
    }

    public String where(RatedTraining it) {
        return texts().where(it.plan());
    }

    public String href(RatedTraining it, String part) {
        return chrome.to("koulutuspalaute/" + part + "?koodi=" + it.code().value());
    }

    private TaughtTexts texts() {
        return new TaughtTexts(chrome.voice());
    }
}
