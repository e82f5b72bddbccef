package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** What other rooms have put on the card that lies open. They know this room; it need not know them. */
public interface OnTheCard {
    List<CardHomePage.Row> rows(Chrome chrome);
}
