package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.assignment.Fitting;
import fi.rinnalla.domain.partner.assignment.Heed;
import java.util.List;
import java.util.Set;

/**
 * To whom an assignment could be offered, in the order of the rule.
 *
 * @param others how many more would do, after those that are shown
 * @param all how many are in the register
 * @param away how many of them pause or have no commitment that holds
 * @param otherLanguages how many do not speak the language that is needed
 */
public record SuggestionSheet(AssignmentView about, List<Row> rows, int others, int all, int away, int otherLanguages) {
    public record Row(PartnerId partner, PartnerProfile profile, Set<Fitting> reasons, Set<Heed> cautions, int ahead) {}
}
