package fi.rinnalla.domain.support;

import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who could walk beside somebody, with reasons and without a score. Never proposed is who pauses, has not committed
 * themselves, carries as many as they want to, cannot talk with them, or is not to be proposed to them.
 *
 * <p>The order is a rule that can be read aloud: first whoever comes to the town, then whoever meets in the way that was hoped
 * for, then whoever has time then; among equals whoever carries least, and then by name.
 *
 * @param loads how many each partner carries
 * @param supervised when each partner was last in supervision
 * @param excluded not to be proposed here, which nobody can tell from anything that is shown
 */
public record Matching(
        LocalDate today, Map<PartnerId, Integer> loads, Map<PartnerId, LocalDate> supervised, Set<PartnerId> excluded) {
    private static final List<Reason> ORDER =
            List.of(Reason.COMES_TO_THE_TOWN, Reason.MEETS_THAT_WAY, Reason.HAS_TIME_THEN, Reason.SPEAKS_THE_LANGUAGE);

    public Matching(LocalDate today, Map<PartnerId, Integer> loads, Set<PartnerId> excluded) {
        this(today, loads, Map.of(), excluded);
    }

    public List<Candidate> candidates(Wanted wanted, Collection<ExperiencePartner> partners) {
        return partners.stream()
                .filter(it -> mayBeProposed(wanted, it))
                .sorted(Comparator.comparing((ExperiencePartner it) -> place(fit(wanted, it)))
                        .thenComparing(this::carried)
                        .thenComparing(it -> it.profile().called())
                        .thenComparing(it -> it.id().value()))
                .map(it -> candidate(wanted, it))
                .toList();
    }

    public boolean mayBeProposed(Wanted wanted, ExperiencePartner partner) {
        var fit = fit(wanted, partner);
        return partner.mayBeAskedOn(today) && !excluded.contains(partner.id()) && fit.hasRoom() && fit.canTalk();
    }

    private Candidate candidate(Wanted wanted, ExperiencePartner partner) {
        var fit = fit(wanted, partner);
        return new Candidate(partner.id(), fit.reasons(), fit.cautions(), fit.carried());
    }

    /** The smaller the earlier: the first reason that one has and another has not decides. */
    private static int place(Fit fit) {
        var place = 0;
        for (var reason : ORDER) {
            place = 2 * place + (fit.reasons().contains(reason) ? 0 : 1);
        }
        return place;
    }

    private Fit fit(Wanted wanted, ExperiencePartner partner) {
        return new Fit(wanted, partner.profile(), carried(partner), supervisionIsDue(partner));
    }

    /** Whoever walks with nobody has nothing to bring there yet. */
    private boolean supervisionIsDue(ExperiencePartner partner) {
        var last = supervised.get(partner.id());
        return last == null ? carried(partner) > 0 : Supervision.isDue(last, today);
    }

    private int carried(ExperiencePartner partner) {
        return loads.getOrDefault(partner.id(), 0);
    }
}
