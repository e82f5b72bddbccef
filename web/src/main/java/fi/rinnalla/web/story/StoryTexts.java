package fi.rinnalla.web.story;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.services.story.CopyView;
import fi.rinnalla.services.story.StorySheet;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Stories that come out, in words. */
public record StoryTexts(Voice voice) {
    public String title(StorySheet it) {
        var title = it.title(voice.language());
        return title.isEmpty() ? voice.say("telling.untitled") : title;
    }

    public String state(StorySheet it) {
        return voice.say("telling.state." + Typed.low(it.state()));
    }

    public String kind(StorySheet it) {
        return switch (it.state()) {
            case OUT -> it.ending() ? "warn" : "ok";
            case WITH_OWNER -> "warn";
            case DRAFT, OVER -> "quiet";
        };
    }

    public String audiences(StorySheet it) {
        return it.audiences().stream().sorted().map(this::audience).collect(Collectors.joining(", "));
    }

    public String audience(StoryAudience it) {
        return voice.say("telling.audience." + Typed.low(it));
    }

    public String until(StorySheet it) {
        return voice.say("telling.until", "date", date(it.endsOn()));
    }

    public String over(StorySheet it) {
        return it.withdrawnOn()
                .map(day -> voice.say("telling.withdrawn.on", "date", date(day)))
                .orElseGet(() -> voice.say("telling.over.now"));
    }

    public String copy(CopyView it) {
        return voice.say("telling.copy." + Typed.low(it.kind())) + ": " + it.place();
    }

    public String copyState(CopyView it) {
        return it.doneOn()
                .map(day -> voice.say("telling.copy.done.on", "date", date(day)))
                .orElseGet(() -> voice.say("telling.copy.made.on", "date", date(it.madeOn())));
    }

    public String by(String penName) {
        return penName.isEmpty() ? voice.say("telling.by.nameless") : penName;
    }

    public String language(Language it) {
        return voice.say("portal.language." + it.path());
    }

    public String date(LocalDate day) {
        return new Times(voice).date(day);
    }
}
