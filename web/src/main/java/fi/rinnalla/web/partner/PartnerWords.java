package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerFilter.Standing;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.services.partner.PartnerRow;
import fi.rinnalla.services.partner.PartnersProof;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A partner in words, for lists and for their own page. */
record PartnerWords(Voice voice) {

    /** Why somebody is not asked comes before that they are here. */
    String state(PartnerRow it) {
        if (it.state() == PartnerState.ACTIVE && !it.committed()) {
            return voice.say(it.committedUntil().isPresent() ? "partner.state.lapsed" : "partner.state.uncommitted");
        }
        return voice.say("partner.state." + Typed.low(it.state()));
    }

    String standing(Standing it) {
        return voice.say("partner.state." + (it == Standing.ASKABLE ? "active" : Typed.low(it)));
    }

    String kind(PartnerRow it) {
        return it.askable() ? "ok" : it.state() == PartnerState.PAUSED ? "quiet" : "warn";
    }

    String languages(PartnerRow it) {
        return it.profile().languages().stream()
                .sorted()
                .map(language -> voice.say("portal.language." + language.path()))
                .collect(Collectors.joining(", "));
    }

    String ways(PartnerRow it) {
        return listed(it.profile().ways(), "request.way.");
    }

    String times(PartnerRow it) {
        return listed(it.profile().times(), "request.time.");
    }

    String themes(PartnerRow it) {
        return listed(it.profile().themes(), "partner.theme.");
    }

    String committed(PartnerRow it) {
        return it.committedUntil()
                .map(day -> voice.say(
                        it.committed() ? "partner.committed.until" : "partner.committed.lapsed",
                        "date",
                        new Times(voice).date(day)))
                .orElseGet(() -> voice.say("partner.committed.none"));
    }

    /** What was signed of each kind, by version or on paper, and until when it holds. */
    List<String> proofs(List<PartnersProof> proofs) {
        return proofs.stream().map(this::proof).toList();
    }

    private String proof(PartnersProof it) {
        var older = it.number().isPresent() && !it.number().equals(it.inForce());
        return voice.say(
                it.number().isEmpty()
                        ? "commitment.staff.paper"
                        : older ? "commitment.staff.old" : "commitment.staff.proof",
                "kind",
                voice.say("commitment.kind." + Typed.low(it.kind())),
                "n",
                it.number().orElse(0),
                "newest",
                it.inForce().orElse(0),
                "date",
                new Times(voice).date(it.lastDay()));
    }

    /** A dash where nothing was chosen, as nothing is a fact too. */
    private <E extends Enum<E>> String listed(Set<E> chosen, String key) {
        return chosen.isEmpty()
                ? "–"
                : chosen.stream()
                        .sorted()
                        .map(it -> voice.say(key + Typed.low(it)))
                        .collect(Collectors.joining(", "));
    }
}
