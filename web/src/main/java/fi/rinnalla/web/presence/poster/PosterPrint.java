package fi.rinnalla.web.presence.poster;

import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.services.presence.PosterSheet;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands on the paper. The hours are the sentences of the portal's own page.
 *
 * @param organisation whose it is, by its short name
 * @param sign its logo, where there is one; where the paper is to be neutral it has none
 */
public record PosterPrint(
        PosterSheet sheet,
        Wish wish,
        Voice voice,
        String organisation,
        Optional<Sign> sign,
        ShortAddress shortAddress,
        LocalDate today) {
    public Language language() {
        return wish.language();
    }

    public String title() {
        return say("title." + kind(), "place", sheet.door().name(), "name", organisation);
    }

    /** A wall is read from afar, a card in the hand. */
    public String look() {
        return sheet.poster().kind() == PosterKind.WALL ? "wall" : "card";
    }

    public String headline() {
        return switch (sheet.poster().kind()) {
            case WALL -> say(wish.neutral() ? "headline.neutral" : "headline");
            case DOOR -> sheet.door().name();
            case TABLE -> say("headline.table");
        };
    }

    public String lead() {
        return say("lead." + kind() + (isLine() ? ".line" : ""));
    }

    /** Where it is already the headline it is not said again. */
    public String name() {
        return sheet.poster().kind() == PosterKind.DOOR ? "" : sheet.door().name();
    }

    public String about() {
        if (sheet.poster().kind() == PosterKind.TABLE) {
            return "";
        }
        return isLine()
                ? voice.say("portal.hours.call", "phone", sheet.door().number())
                : sheet.door().address();
    }

    public String open() {
        return say(isLine() ? "open.line" : "open");
    }

    public List<String> hours() {
        return sheet.poster().kind() == PosterKind.TABLE
                ? List.of()
                : DoorCard.of(sheet.door(), voice, today).weekly().stream()
                        .map(PosterPrint::beginning)
                        .toList();
    }

    public String scan() {
        return say("scan");
    }

    public String href() {
        return shortAddress.href(sheet.poster().code());
    }

    /** As it is typed by somebody whose camera reads no codes. */
    public String address() {
        return shortAddress.spoken(sheet.poster().code());
    }

    public String codeInWords() {
        return say("code", "address", address());
    }

    public String small() {
        return say("small");
    }

    private boolean isLine() {
        return sheet.door().kind() == DoorRow.Kind.LINE;
    }

    private String kind() {
        return sheet.poster().kind().name().toLowerCase(Locale.ROOT);
    }

    private String say(String key, Object... named) {
        return voice.say("poster." + key, named);
    }

    /** Paper keeps lines together by itself. */
    private static String beginning(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT)
                + sentence.substring(1).replace("\u2060", "");
    }
}
