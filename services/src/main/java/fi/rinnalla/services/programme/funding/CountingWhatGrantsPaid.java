package fi.rinnalla.services.programme.funding;

import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.funding.Activities;
import fi.rinnalla.domain.programme.funding.FundingSplits;
import fi.rinnalla.domain.programme.funding.Payers;
import fi.rinnalla.domain.programme.funding.WhatGrantsPaid;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Puts together what was done and who paid for it. Whoever asks has asked whether they may. */
@Dependent
public class CountingWhatGrantsPaid {
    private final Activities activities;
    private final FundingSplits splits;
    private final Clock clock;

    @Inject
    public CountingWhatGrantsPaid(Activities activities, FundingSplits splits, Clock clock) {
        this.activities = activities;
        this.splits = splits;
        this.clock = clock;
    }

    /** Both days belong to the period; what is ahead has not been done. */
    public WhatGrantsPaid count(Programme programme, LocalDate first, LocalDate last) {
        var today = Helsinki.day(clock.instant());
        return WhatGrantsPaid.of(
                Payers.of(programme.grants(), splits.of(programme.id())),
                activities.done(programme.id(), first, last.isAfter(today) ? today : last));
    }
}
