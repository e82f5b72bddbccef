package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.ProposalState;
import java.util.Set;

/**
 * Who is proposed to a parent, or was agreed on.
 *
 * @param about empty unless the partner lets parents read it
 */
public record ProposedToMe(
        ProposalId id,
        ProposalState state,
        String called,
        String about,
        Set<Language> languages,
        Set<MeetingWay> ways) {
    public boolean waits() {
        return state == ProposalState.OFFERED;
    }
}
