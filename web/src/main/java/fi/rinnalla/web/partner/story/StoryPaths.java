package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryPart;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the parts of a story stand. */
final class StoryPaths {
    static final String STORY = "/oma/tarina";
    static final String USES = "/oma/kaytot";

    private StoryPaths() {}

    static String name(StoryPart part) {
        return switch (part) {
            case WORKING -> "teksti";
            case PARENTS -> "vanhemmille";
            case PROFESSIONALS -> "ammattilaisille";
            case STUDENTS -> "opiskelijoille";
            case EVERYBODY -> "kaikille";
            case UNTOLD -> "en-kerro";
        };
    }

    static String href(StoryPart part) {
        return STORY + "/" + name(part);
    }

    static Optional<StoryPart> part(String name) {
        return Stream.of(StoryPart.values()).filter(it -> name(it).equals(name)).findFirst();
    }
}
