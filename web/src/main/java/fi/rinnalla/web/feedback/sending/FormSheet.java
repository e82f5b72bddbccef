package fi.rinnalla.web.feedback.sending;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a form is laid out from.
 *
 * @param key under which it is sent next
 * @param ticket lets it through after a wait; empty where there was none
 * @param pointed its author has been shown what tells who somebody is
 */
public record FormSheet<T extends SentWithACard>(
        T typed, String key, String ticket, boolean pointed, Optional<Notice> notice, List<Problem> problems) {

    public static <T extends SentWithACard> FormSheet<T> of(T typed, String key) {
        return new FormSheet<>(typed, key, "", typed.sent().pointed(), Optional.empty(), List.of());
    }

    FormSheet<T> saying(Notice said) {
        return new FormSheet<>(typed, key, ticket, pointed, Optional.of(said), problems);
    }

    public FormSheet<T> toMend(List<Problem> found) {
        return new FormSheet<>(typed, key, ticket, pointed, notice, found);
    }

    FormSheet<T> shownWhatItTells() {
        return new FormSheet<>(typed, key, ticket, true, notice, problems);
    }

    FormSheet<T> waitingWith(String other) {
        return new FormSheet<>(typed, key, other, pointed, notice, problems);
    }

    /** The frame of its page, whose title says so where something is to be read first. */
    public Chrome in(Chrome chrome) {
        return problems.isEmpty() && notice.isEmpty() ? chrome : chrome.troubled();
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "FormSheet";
    }
}
