package fi.rinnalla.web.presence;

import fi.rinnalla.web.shared.Voice;

/** What a place or a line is called where staff choose by it: one that was closed for good says so. */
public final class DoorName {
    private DoorName() {}

    public static String of(String name, boolean closed, Voice voice) {
        return closed ? voice.say("staff.door.closed", "name", name) : name;
    }
}
