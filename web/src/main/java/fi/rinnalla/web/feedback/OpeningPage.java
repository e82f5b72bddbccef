package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/** Where a card is opened. */
public record OpeningPage(
        Chrome chrome, String key, Field words, String ticket, Optional<Notice> notice, List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "card/open";

    /** Which of the texts: of words, or of digits. */
    public String suffix() {
        return CardSpelling.suffix(chrome.language());
    }
}
