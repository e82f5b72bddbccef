package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.FirstMeeting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who walks with a parent: until when, and when they meet first.
 *
 * @param standIn who looks after it here today while whoever does it is away
 */
public record WalksWithMe(
        String called, LocalDate plannedEnd, Optional<FirstMeeting> first, Optional<StandInNow> standIn) {}
