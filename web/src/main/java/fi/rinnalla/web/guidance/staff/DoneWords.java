package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.web.shared.Voice;

/** What was done with words of the house, as it is said on the page that follows. */
record DoneWords(Voice voice) {
    String of(String done) {
        return switch (done) {
            case "saved" -> voice.say("editing.done.saved");
            case "undone" -> voice.say("admin.undone");
            default -> "";
        };
    }
}
