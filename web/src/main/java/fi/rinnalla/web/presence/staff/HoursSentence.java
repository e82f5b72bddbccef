package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is known of a door's hours in one breath: "Open Tuesdays 9–15. Closed 23.12.–6.1." */
final class HoursSentence {
    private HoursSentence() {}

    static String of(DoorRow row, Voice voice, LocalDate today) {
        var card = DoorCard.of(row, voice, today);
        var week = card.weekly().isEmpty()
                ? voice.say("hours.preview.none")
                : voice.say("hours.preview.open", "hours", String.join(", ", card.weekly()));
        var rest = Stream.concat(card.coming().stream(), card.special().stream().map(HoursSentence::said));
        return Stream.concat(Stream.of(week), rest)
                .map(it -> it.endsWith(".") ? it : it + ".")
                .collect(Collectors.joining(" "));
    }

    private static String said(DoorCard.Unusual it) {
        return it.reason().isEmpty() ? it.words() : it.words() + " (" + it.reason() + ")";
    }
}
