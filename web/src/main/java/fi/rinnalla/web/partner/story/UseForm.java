package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryUseKind;
import fi.rinnalla.domain.shared.ContentName;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.partner.StoryForm;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a version may be used, as its owner typed it. */
public class UseForm {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("part")
    @DefaultValue("")
    private String part = "";

    @FormParam("kind")
    @DefaultValue("")
    private String kind = "";

    @FormParam("place")
    @DefaultValue("")
    private String place = "";

    @FormParam("from")
    @DefaultValue("")
    private String from = "";

    @FormParam("until")
    @DefaultValue("")
    private String until = "";

    @FormParam("shared")
    @DefaultValue("")
    private String shared = "";

    @FormParam("read")
    @DefaultValue("")
    private String read = "";

    @FormParam("seen")
    @DefaultValue("")
    private String seen = "";

    static UseForm of(StoryPart part, LocalDate today) {
        var form = new UseForm();
        form.part = StoryPaths.name(part);
        form.from = today.toString();
        return form;
    }

    /** Which words a page showed, without saying them. */
    static String seal(String words) {
        return ContentName.of(words.getBytes(StandardCharsets.UTF_8));
    }

    /** @param words of the version as it stands */
    List<Problem> problems(Voice voice, String words) {
        var problems = new ArrayList<Problem>();
        if (kind().isEmpty()) {
            problems.add(new Problem("kind", voice.say("story.kind.error")));
        }
        if (place().isEmpty()) {
            problems.add(new Problem("place", voice.say("story.place.error")));
        } else if (place().length() > StoryLeave.LONGEST_PLACE) {
            problems.add(new Problem("place", voice.say("story.place.long", "n", StoryLeave.LONGEST_PLACE)));
        }
        if (day(from).isEmpty()) {
            problems.add(new Problem("from", voice.say("story.from.error")));
        }
        if (!isSpan()) {
            problems.add(new Problem("until", voice.say("story.until.error")));
        }
        if (isRead() && !isShared()) {
            problems.add(new Problem("read", voice.say("story.read.error")));
        } else if (isRead() && !seen.equals(seal(words))) {
            problems.add(new Problem("read", voice.say("story.read.changed")));
        }
        return problems;
    }

    private boolean isSpan() {
        var begins = day(from).orElse(LocalDate.MAX.minusMonths(StoryLeave.MOST_MONTHS));
        return day(until)
                .filter(it -> day(from).isEmpty() || !it.isBefore(begins))
                .filter(it -> !it.isAfter(begins.plusMonths(StoryLeave.MOST_MONTHS)))
                .isPresent();
    }

    private static Optional<LocalDate> day(String typed) {
        return Typed.day(typed);
    }

    /** Only where there are no problems. */
    StoryForm form(String words) {
        var leave = new StoryLeave(
                part().orElseThrow(),
                kind().orElseThrow(),
                day(from).orElseThrow(),
                day(until).orElseThrow(),
                isShared());
        return new StoryForm(Digest.of(key), leave, place(), isRead() ? Optional.of(words) : Optional.empty());
    }

    String key() {
        return key;
    }

    Optional<StoryPart> part() {
        return StoryPaths.part(part).filter(StoryPart::isTold);
    }

    Optional<StoryUseKind> kind() {
        return Typed.one(StoryUseKind.class, kind);
    }

    String place() {
        return place.strip();
    }

    String from() {
        return from;
    }

    String until() {
        return until;
    }

    boolean isShared() {
        return shared.equals("true");
    }

    boolean isRead() {
        return read.equals("true");
    }
}
