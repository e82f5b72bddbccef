package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportWish;
import java.time.LocalDate;
import java.util.Set;

/** A request in a list: closed choices and days, none of its words. */
public record RequestRow(
        RequestId id,
        RequestState state,
        Set<SupportWish> wishes,
        Language language,
        AnsweredBy answeredBy,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate touchedOn,
        boolean waitsForUs) {
    static RequestRow of(SupportRequest it) {
        return new RequestRow(
                it.id(),
                it.state(),
                it.wishes(),
                it.language(),
                it.answeredBy(),
                it.receivedOn(),
                it.dueOn(),
                it.touchedOn(),
                it.waitsForUs());
    }

    public boolean isUnread() {
        return state == RequestState.RECEIVED;
    }

    /** Nobody has read it by the day that was promised. */
    public boolean isLate(LocalDate today) {
        return isUnread() && today.isAfter(dueOn);
    }
}
