package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.ThemeId;
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
import fi.rinnalla.services.codevelopment.group.ThemeIdeas;
import fi.rinnalla.services.codevelopment.group.VoteSheet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A meeting as it is shown in tests: called without an experience expert, held, written down, voted in. */
final class AMeetingSheet {
    static final LocalDate DAY = LocalDate.parse("2026-11-30");

    static final ThemeId THEME = new ThemeId(UUID.fromString("00000000-0000-4000-8000-000000000007"));
    static final ThemeId OTHER_THEME = new ThemeId(UUID.fromString("00000000-0000-4000-8000-000000000017"));
    static final ThemeId LONG_THEME = new ThemeId(UUID.fromString("00000000-0000-4000-8000-000000000027"));

    private AMeetingSheet() {}

    static MeetingSheet held(VoteResult result) {
        return of(MeetingState.HELD, List.of(), vote(Optional.empty(), result), Optional.of(DAY.plusDays(7)));
    }

    /** @param turnout where the vote is open */
    static MeetingSheet at(
            MeetingState state, List<MeetingSheet.Member> members, Optional<Turnout> turnout, VoteResult result) {
        return of(state, members, vote(turnout, result), Optional.empty());
    }

    private static MeetingSheet of(
            MeetingState state, List<MeetingSheet.Member> members, VoteSheet vote, Optional<LocalDate> approved) {
        var item = new MeetingSheet.Item(
                UUID.randomUUID(),
                AgendaPoint.own("Miten palaveriin kutsutaan", "Kutsu tulee myöhään.", Optional.of(20)),
                new AgendaNotes(
                        "Puhuttiin ajoista.\nTyö ja koulu vievät päivät.", "Kokeillaan viestiä", Optional.of(DAY)));
        var present = Composition.of(List.of(MemberKind.PARENT, MemberKind.WORKER, MemberKind.WORKER));
        return new MeetingSheet(
                new GroupMeetingId(UUID.randomUUID()),
                new DevelopmentGroupId(UUID.randomUUID()),
                new GroupPlan("Keusoten ryhmä", County.CENTRAL_UUSIMAA, "", "kehittäjä"),
                new MeetingPlan(DAY, LocalTime.of(13, 0), 120, false, "Pikku-Kartano", "Lue ensin teemat."),
                state,
                Optional.of(DAY.minusDays(14)),
                "Kokemusasiantuntija sairastui.",
                approved,
                approved.isEmpty() && state != MeetingState.CANCELLED,
                List.of(item),
                members,
                Composition.of(List.of(MemberKind.PARENT, MemberKind.WORKER)),
                state == MeetingState.HELD ? Optional.of(present) : Optional.empty(),
                List.of(vote),
                List.of(),
                ideas(),
                1,
                DAY.plusDays(7));
    }

    private static List<ThemeIdeas> ideas() {
        return List.of(
                new ThemeIdeas(
                        THEME,
                        "Palaverin ajat",
                        List.of("Kutsu kahta viikkoa ennen", "Kysytään\nensin", "x".repeat(300))),
                new ThemeIdeas(OTHER_THEME, "Odottaminen", List.of("Kysytään ensin", "Soitto samana päivänä")),
                new ThemeIdeas(
                        LONG_THEME,
                        "Ovet",
                        IntStream.rangeClosed(1, 12).mapToObj(it -> "Ovi " + it).toList()));
    }

    private static VoteSheet vote(Optional<Turnout> turnout, VoteResult result) {
        return new VoteSheet(
                new DotVoteId(UUID.randomUUID()),
                new VoteQuestion("Mitä kokeillaan?", List.of("Viesti", "Kirje"), 3),
                turnout.isPresent(),
                false,
                turnout.orElse(new Turnout(2, 4)),
                result);
    }
}
