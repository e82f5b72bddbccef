package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Collection;
import java.util.List;

/** The promise in one sentence: who reads, and until when. */
public final class PromiseLine {
    private PromiseLine() {}

    public static String of(Voice voice, Collection<Role> readers, int months) {
        return voice.say("feedback.promise", "readers", names(voice, readers), "months", months);
    }

    /** Who reads, as a list in words. */
    public static String names(Voice voice, Collection<Role> readers) {
        return joined(
                voice,
                readers.stream()
                        .sorted(PromiseLine::staffFirst)
                        .map(it -> voice.say("role.readers." + Typed.low(it)))
                        .toList());
    }

    /** Whom the reader does not know yet comes first; the reader's own card last. */
    private static int staffFirst(Role one, Role other) {
        var first = Boolean.compare(one == Role.CARD_HOLDER, other == Role.CARD_HOLDER);
        return first == 0 ? one.compareTo(other) : first;
    }

    private static String joined(Voice voice, List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        var last = names.get(names.size() - 1);
        var rest = names.subList(0, names.size() - 1);
        return rest.size() == 1
                ? voice.say("role.list.two", "first", rest.get(0), "last", last)
                : voice.say("role.list.more", "rest", String.join(", ", rest), "last", last);
    }
}
