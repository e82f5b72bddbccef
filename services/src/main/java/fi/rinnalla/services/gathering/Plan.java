package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event or a group as it is planned on one screen.
 *
 * @param place the code of the place; nothing where people meet on the net
 * @param spotSeats how many of them are in the room, where people come both ways
 * @param seats nothing where one just comes
 * @param asksAtStart some of the questions at the end are asked at the start as well
 * @param closes nobody joins after the first meeting
 * @param leaders at most two, for those at work
 */
public record Plan(
        Digest formKey,
        GatheringKind kind,
        Way way,
        Optional<String> place,
        Optional<Integer> seats,
        Optional<Integer> spotSeats,
        Language spoken,
        boolean asksAtStart,
        boolean closes,
        List<Leader> leaders,
        Map<Language, Told> told,
        List<Meeting> meetings) {
    public Plan {
        leaders = List.copyOf(leaders);
        told = Map.copyOf(told);
        meetings = List.copyOf(meetings);
    }
}
