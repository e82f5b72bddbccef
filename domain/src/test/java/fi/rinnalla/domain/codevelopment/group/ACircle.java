package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A group as it is made in tests, and a meeting of it. */
final class ACircle {
    static final LocalDate DAY = LocalDate.parse("2026-11-30");

    private ACircle() {}

    static DevelopmentGroup of(MemberKind... kinds) {
        var group = DevelopmentGroup.begun(
                new DevelopmentGroupId(UUID.randomUUID()), form(), plan("Keusoten ryhmä"), DAY.minusDays(30));
        for (var kind : kinds) {
            group.join(new GroupMemberId(UUID.randomUUID()), form(), called(kind, "Kaisla"), DAY.minusDays(30));
        }
        return group;
    }

    static GroupPlan plan(String name) {
        return new GroupPlan(name, County.CENTRAL_UUSIMAA, "", "Kehittäjä");
    }

    static MemberSheet called(MemberKind kind, String name) {
        return new MemberSheet(kind, name, Optional.empty(), "", TakesPart.LINK, Optional.empty());
    }

    static GroupMeeting meeting(DevelopmentGroup group) {
        return GroupMeeting.planned(
                new GroupMeetingId(UUID.randomUUID()),
                group.id(),
                form(),
                new KeyId(UUID.randomUUID()),
                new MeetingPlan(DAY, LocalTime.of(13, 0), 120, false, "Pikku-Kartano", ""),
                group.members().stream().map(GroupMember::id).toList());
    }

    static DotVote vote(int dots, String... options) {
        return DotVote.opened(
                new DotVoteId(UUID.randomUUID()),
                new GroupMeetingId(UUID.randomUUID()),
                form(),
                new VoteQuestion("Mitä kokeillaan?", List.of(options), dots),
                DAY);
    }

    static Digest form() {
        return Digest.of(UUID.randomUUID().toString());
    }
}
