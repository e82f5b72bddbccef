package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.IndividualPlace;
import fi.rinnalla.domain.support.IndividualRow;
import fi.rinnalla.domain.support.RatedCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of what is given to single parents.
 *
 * @param next where the next page begins; empty on the last
 * @param counted what was counted this year
 * @param answered what parents answered in the year before, as far as it may be shown: while a year goes on, each new
 *     answer would show
 */
public record IndividualList(
        List<IndividualRow> rows,
        int all,
        Optional<IndividualPlace> next,
        Map<Counted, Integer> counted,
        List<RatedCount> answered,
        LocalDate today) {}
