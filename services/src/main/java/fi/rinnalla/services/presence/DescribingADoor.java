package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Name, address, number, and how to find the way. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class DescribingADoor {
    private final Places places;
    private final PhoneLines lines;
    private final PlaceTexts texts;
    private final Auditing auditing;

    @Inject
    public DescribingADoor(Places places, PhoneLines lines, PlaceTexts texts, Auditing auditing) {
        this.places = places;
        this.lines = lines;
        this.texts = texts;
        this.auditing = auditing;
    }

    public void describe(UUID id, DoorFacts facts) {
        places.hold(new PlaceId(id)).ifPresentOrElse(place -> describe(place, facts), () -> describe(line(id), facts));
        auditing.note(AuditAct.CHANGED_HOURS, id);
    }

    private PhoneLine line(UUID id) {
        return lines.hold(new LineId(id)).orElseThrow(() -> new NotFound(id));
    }

    private void describe(Place place, DoorFacts facts) {
        place.isCalled(facts.name());
        place.standsIn(facts.street(), facts.town());
        facts.stepFree().ifPresentOrElse(place::isStepFree, place::isNotLookedAt);
        texts.say(place.id(), facts.texts());
    }

    private static void describe(PhoneLine line, DoorFacts facts) {
        line.isCalled(facts.name());
        line.changeNumber(facts.number());
    }
}
