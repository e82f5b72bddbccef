package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.LineChange;
import fi.rinnalla.domain.model.PassportDifference;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.util.Optional;

/**
 * What one version of a model says otherwise than another.
 *
 * @param lead which two they are
 * @param back where one came from
 * @param look where it is said that this has been looked at; none where there is nothing to say
 * @param version the one that has been looked at
 */
public record DifferencePage(
        Chrome chrome, String lead, String back, PassportDifference it, Optional<String> look, int version)
        implements StaffPage {
    static final String TEMPLATE = "model/difference";

    public String part(PassportDifference.Part part) {
        return say("model.what." + Typed.low(part.what())) + " · "
                + new ModelWords(chrome.voice()).language(part.language());
    }

    public boolean isNew(LineChange line) {
        return line.how() == LineChange.How.NEW;
    }

    public boolean isGone(LineChange line) {
        return line.how() == LineChange.How.GONE;
    }
}
