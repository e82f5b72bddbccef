package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.Optional;

/** The new words of a card, shown once. @param card empty where this form has shown them a while ago */
public record NewWordsPage(Chrome chrome, String key, Optional<CardSpelling> card, long minutes) implements Page {
    static final String TEMPLATE = "card/newwords";
}
