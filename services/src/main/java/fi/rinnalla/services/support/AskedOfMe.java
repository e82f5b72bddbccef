package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.SupportWish;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a partner is asked: closed choices alone, none of the parent's words. */
public record AskedOfMe(
        ProposalId id,
        Set<SupportWish> wishes,
        MeetingWay way,
        Optional<Language> speaks,
        boolean interpreter,
        Set<PartOfWeek> times,
        LocalDate dueOn,
        boolean late) {}
