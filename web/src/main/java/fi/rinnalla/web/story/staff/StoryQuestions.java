package fi.rinnalla.web.story.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.domain.story.StoryEdition;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.story.StoryTexts;
import java.util.List;
import java.util.stream.Stream;

/** The questions of a story's form, with what was typed. */
public record StoryQuestions(Voice voice, List<Language> spoken, StoryFields typed, List<Problem> problems) {
    public Field audience() {
        return field("audience", "").hinted(voice.say("telling.audience.hint"));
    }

    public List<Choice> audiences() {
        return Stream.of(StoryAudience.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        new StoryTexts(voice).audience(it),
                        typed.audiences().contains(it)))
                .toList();
    }

    public Field until() {
        return field("until", typed.untilTyped());
    }

    public Field language() {
        return field("language", "");
    }

    public List<Choice> languages() {
        return spoken.stream()
                .map(it -> Choice.of(
                        it.path(),
                        new StoryTexts(voice).language(it),
                        typed.language().filter(it::equals).isPresent()))
                .toList();
    }

    public Field title() {
        return field("title", typed.title());
    }

    public Field note() {
        return field("note", typed.note()).hinted(voice.say("telling.note.hint"));
    }

    public Field body() {
        return field("body", typed.body());
    }

    public int longest() {
        return StoryEdition.LONGEST_BODY;
    }

    private Field field(String name, String value) {
        return Field.of(name, voice.say("telling.field." + name)).holding(value).among(problems);
    }
}
