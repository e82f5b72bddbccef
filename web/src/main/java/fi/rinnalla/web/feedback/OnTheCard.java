package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chrome;
import java.util.List;
import java.util.Map;

/** What other rooms have put on the card that lies open. They know this room; it need not know them. */
public interface OnTheCard {
    List<CardHomePage.Row> rows(Chrome chrome);

    /** All of it, to take along. */
    List<Along> along(Chrome chrome);

    /**
     * One thing to take along.
     *
     * @param kind under which machines find it
     * @param lines for people
     * @param facts for machines, by names that stay as they are
     */
    record Along(String kind, String heading, List<String> lines, Map<String, String> facts) {
        @Override
        public String toString() {
            return "Along";
        }
    }
}
