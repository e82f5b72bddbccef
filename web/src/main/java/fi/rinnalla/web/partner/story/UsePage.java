package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryUseKind;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives leave to use a version, and shows exactly what the organisation would see.
 *
 * @param told the words of the version as they stand
 */
public record UsePage(Chrome chrome, StoryPart part, String told, UseForm typed, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "story/use";

    public String version() {
        return new StoryWords(chrome.voice()).part(part);
    }

    public String back() {
        return StoryPaths.href(part);
    }

    public String partName() {
        return StoryPaths.name(part);
    }

    public String seen() {
        return UseForm.seal(told);
    }

    public Field kind() {
        return field("kind", "");
    }

    public List<Choice> kinds() {
        return Stream.of(StoryUseKind.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("story.kind." + Typed.low(it)),
                        typed.kind().filter(it::equals).isPresent()))
                .toList();
    }

    public Field place() {
        return field("place", typed.place()).hinted(say("story.place.hint"));
    }

    public Field from() {
        return field("from", typed.from());
    }

    public Field until() {
        return field("until", typed.until()).hinted(say("story.until.hint"));
    }

    public Field shared() {
        return field("shared", "").hinted(say("story.shared.hint"));
    }

    public boolean isShared() {
        return typed.isShared();
    }

    public Field read() {
        return field("read", "").hinted(say("story.read.hint"));
    }

    public boolean isRead() {
        return typed.isRead();
    }

    private Field field(String name, String value) {
        return Field.of(name, say("story." + name)).holding(value).among(problems);
    }
}
