package fi.rinnalla.services.programme.funding;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.funding.Activity;
import fi.rinnalla.domain.programme.funding.SaidSplit;
import fi.rinnalla.domain.programme.funding.Split;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is said of what pays for one activity.
 *
 * @param programme by name
 * @param grants of the programme, the newest first
 * @param said from the first day on
 * @param pays who pays on {@code day}, said or not; empty where nobody knows
 * @param day the day of what is done once, else today; before it begins, the day on which it does
 */
public record FundingSheet(
        Activity activity,
        String programme,
        List<Entry<GrantLine>> grants,
        List<SaidSplit> said,
        Optional<Split> pays,
        LocalDate day) {}
