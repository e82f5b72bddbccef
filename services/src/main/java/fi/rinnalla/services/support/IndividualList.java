package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.IndividualRow;
import fi.rinnalla.domain.support.RatedCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A page of what is given to single parents.
 *
 * @param page from 1 on
 * @param counted what was counted this year
 * @param answered what parents answered in the year before, as far as it may be shown: while a year goes on, each new
 *     answer would show
 */
public record IndividualList(
        List<IndividualRow> rows,
        int all,
        int page,
        int pages,
        Map<Counted, Integer> counted,
        List<RatedCount> answered,
        LocalDate today) {}
