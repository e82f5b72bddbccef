package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.DotVote;
import fi.rinnalla.domain.codevelopment.group.DotVoteId;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.codevelopment.group.Turnout;
import fi.rinnalla.domain.codevelopment.group.VoteQuestion;
import fi.rinnalla.domain.codevelopment.group.VoteResult;
import java.util.Optional;

/**
 * A vote as it may be seen.
 *
 * @param voted whoever looks at it has voted
 * @param turnout how many have, never for what
 */
public record VoteSheet(
        DotVoteId id, VoteQuestion question, boolean open, boolean voted, Turnout turnout, VoteResult result) {
    static VoteSheet of(DotVote it, Optional<GroupMemberId> whose) {
        return new VoteSheet(
                it.id(), it.question(), it.isOpen(), whose.map(it::hasVoted).orElse(false), it.turnout(), it.result());
    }
}
