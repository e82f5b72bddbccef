package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * To whom an assignment could be offered, with reasons and without a score. Never suggested is who pauses, has no
 * commitment that holds, does not speak the language, or has answered about this very assignment or is asked.
 *
 * <p>The order is a rule that can be read aloud: first whoever comes to the town, then whoever has lived through what is
 * asked about, then whoever meets in that way, then whoever has time then; among equals whoever has least ahead, and then
 * by name.
 *
 * @param ahead how many assignments each partner has ahead
 */
public record Suggesting(LocalDate today, Map<PartnerId, Integer> ahead) {
    private static final List<Fitting> ORDER =
            List.of(Fitting.COMES_TO_THE_TOWN, Fitting.KNOWS_THE_THEME, Fitting.MEETS_THAT_WAY, Fitting.HAS_TIME_THEN);

    public List<SuggestedPartner> suggested(Assignment assignment, Collection<ExperiencePartner> partners) {
        return partners.stream()
                .filter(it -> mayBeOffered(assignment, it))
                .sorted(Comparator.comparing((ExperiencePartner it) -> place(fit(assignment, it)))
                        .thenComparing(this::ahead)
                        .thenComparing(it -> it.profile().called())
                        .thenComparing(it -> it.id().value()))
                .map(it -> suggested(assignment, it))
                .toList();
    }

    public boolean mayBeOffered(Assignment assignment, ExperiencePartner partner) {
        return partner.mayBeAskedOn(today)
                && partner.profile().speaks(assignment.wish().speaks())
                && assignment.mayBeOfferedTo(partner.id());
    }

    private SuggestedPartner suggested(Assignment assignment, ExperiencePartner partner) {
        var fit = fit(assignment, partner);
        return new SuggestedPartner(partner.id(), fit.reasons(), fit.cautions(), fit.ahead());
    }

    /** The smaller the earlier: the first reason that one has and another has not decides. */
    private static int place(OrderFit fit) {
        var place = 0;
        for (var reason : ORDER) {
            place = 2 * place + (fit.reasons().contains(reason) ? 0 : 1);
        }
        return place;
    }

    private OrderFit fit(Assignment assignment, ExperiencePartner partner) {
        return new OrderFit(assignment.wish(), partner.profile(), ahead(partner));
    }

    private int ahead(ExperiencePartner partner) {
        return ahead.getOrDefault(partner.id(), 0);
    }
}
