package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.services.partner.MyStory;
import fi.rinnalla.services.partner.UseRow;
import fi.rinnalla.web.shared.Voice;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody's own story as plain text, to take along. */
record StoryFile(Voice voice, MyStory story) {
    private static final String BETWEEN = "\n\n";

    String text() {
        return Stream.concat(Stream.of(StoryPart.values()).flatMap(this::told), uses())
                .collect(Collectors.joining(BETWEEN, "", "\n"));
    }

    private Stream<String> told(StoryPart part) {
        return story.text(part).map(it -> heading(words().part(part)) + it.words()).stream();
    }

    private Stream<String> uses() {
        return story.uses().isEmpty()
                ? Stream.empty()
                : Stream.of(heading(voice.say("story.uses"))
                        + story.uses().stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(UseRow it) {
        return "- " + words().use(it) + ", " + words().part(it.leave().part()) + ", " + words().span(it) + ", "
                + words().state(it);
    }

    private static String heading(String words) {
        return words.toUpperCase(java.util.Locale.ROOT) + BETWEEN;
    }

    private StoryWords words() {
        return new StoryWords(voice);
    }
}
