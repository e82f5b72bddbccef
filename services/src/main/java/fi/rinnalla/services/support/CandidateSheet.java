package fi.rinnalla.services.support;

import java.util.List;
import java.util.Optional;

/**
 * Who could come, in the order of the rule.
 *
 * @param open what is proposed now; while it stands nobody else can be
 * @param others how many more would fit, after those that are shown
 * @param none why nobody fits, where nobody does: counts of the whole register, which tell of no single one
 */
public record CandidateSheet(
        List<CandidateRow> candidates, int others, Optional<ProposalRow> open, Optional<NoOne> none) {
    /**
     * How many of the register cannot be asked now.
     *
     * @param away pausing, or without a commitment that holds
     * @param full carrying as many as they want to
     * @param otherLanguages speaking none of the languages that are needed
     */
    public record NoOne(int all, int away, int full, int otherLanguages) {}
}
