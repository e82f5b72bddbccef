package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.AgendaSource;
import fi.rinnalla.services.codevelopment.group.AgendaProposal;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Optional;

/** What the data propose, in words: why it stands there, and as a point of an agenda. */
public record ProposalWords(Voice voice) {
    public AgendaPoint point(AgendaProposal it) {
        return new AgendaPoint(it.source(), heading(it), about(it), Optional.empty(), it.theme());
    }

    String heading(AgendaProposal it) {
        return voice.say("devgroup.proposal." + Typed.low(it.source()), "title", it.title());
    }

    String about(AgendaProposal it) {
        if (it.source() == AgendaSource.DEBTS) {
            return voice.count("devgroup.proposal.debts.about", it.many());
        }
        var date = it.on().map(new Times(voice)::date).orElse("");
        return voice.say("devgroup.proposal." + Typed.low(it.source()) + ".about", "date", date);
    }
}
