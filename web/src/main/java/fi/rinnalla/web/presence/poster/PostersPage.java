package fi.rinnalla.web.presence.poster;

import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.services.presence.PosterDoor;
import fi.rinnalla.services.presence.PosterRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;

/**
 * All posters and cards, those in use first.
 *
 * @param door chosen for a new one; null where nobody has chosen
 */
public record PostersPage(
        Chrome chrome,
        List<PosterRow> posters,
        List<PosterDoor> doors,
        String door,
        String kind,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "presence/poster/posters";
    static final String URL = "/hallinta/julisteet";

    public String href(PosterRow it) {
        return URL + "/" + it.id();
    }

    public String kind(PosterRow it) {
        return say("hanging.kind." + Typed.low(it.kind()));
    }

    public String made(PosterRow it) {
        return new Times(chrome.voice()).date(it.madeOn());
    }

    public Field doorField() {
        return Field.of("door", say("hanging.field.door")).among(problems);
    }

    public List<Choice> doorChoices() {
        return doors.stream()
                .map(it -> Choice.of(
                        it.id().toString(), it.name(), it.id().toString().equals(door)))
                .toList();
    }

    public Field kindField() {
        return Field.of("kind", say("hanging.field.kind")).among(problems);
    }

    public List<Choice> kinds() {
        return Arrays.stream(PosterKind.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        say("hanging.kind." + Typed.low(it)),
                        say("hanging.kind." + Typed.low(it) + ".hint"),
                        Typed.low(it).equals(kind)))
                .toList();
    }
}
