package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.AgendaNotes;
import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.Composition;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.DotVoteId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.Turnout;
import fi.rinnalla.domain.codevelopment.group.VoteQuestion;
import fi.rinnalla.domain.codevelopment.group.VoteResult;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.codevelopment.group.MeetingSheet;
import fi.rinnalla.services.codevelopment.group.VoteSheet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A meeting as it is shown in tests: called without an experience expert, held, written down, voted in. */
final class AMeetingSheet {
    static final LocalDate DAY = LocalDate.parse("2026-11-30");

    private AMeetingSheet() {}

    static MeetingSheet held(VoteResult result) {
        var item = new MeetingSheet.Item(
                UUID.randomUUID(),
                AgendaPoint.own("Miten palaveriin kutsutaan", "Kutsu tulee myöhään.", Optional.of(20)),
                new AgendaNotes("Puhuttiin ajoista.\nTyö ja koulu vievät päivät.", "Kokeillaan viestiä", Optional.of(DAY)));
        return new MeetingSheet(
                new GroupMeetingId(UUID.randomUUID()),
                new DevelopmentGroupId(UUID.randomUUID()),
                new GroupPlan("Keusoten ryhmä", County.CENTRAL_UUSIMAA, "", "kehittäjä"),
                new MeetingPlan(DAY, LocalTime.of(13, 0), 120, false, "Pikku-Kartano", "Lue ensin teemat."),
                MeetingState.HELD,
                Optional.of(DAY.minusDays(14)),
                "Kokemusasiantuntija sairastui.",
                Optional.of(DAY.plusDays(7)),
                false,
                List.of(item),
                List.of(),
                Composition.of(List.of(MemberKind.PARENT, MemberKind.WORKER)),
                Optional.of(Composition.of(List.of(MemberKind.PARENT, MemberKind.WORKER, MemberKind.WORKER))),
                List.of(vote(result)),
                List.of(),
                0,
                DAY.plusDays(7));
    }

    private static VoteSheet vote(VoteResult result) {
        return new VoteSheet(
                new DotVoteId(UUID.randomUUID()),
                new VoteQuestion("Mitä kokeillaan?", List.of("Viesti", "Kirje"), 3),
                false,
                false,
                new Turnout(2, 4),
                result);
    }
}
