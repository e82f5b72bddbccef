package fi.rinnalla.web.feedback.staff;

import java.util.List;

/**
 * Something of another room that waits today.
 *
 * @param pressing it is late, or somebody waits who must not
 */
public record ToDo(String heading, List<String> words, String href, String go, boolean pressing) {
    public String kind() {
        return pressing ? "warn" : "";
    }
}
