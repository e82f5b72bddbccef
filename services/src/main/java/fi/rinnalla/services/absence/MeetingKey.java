package fi.rinnalla.services.absence;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.SessionId;

/** One meeting of an event or a group. */
public record MeetingKey(GatheringId gathering, SessionId session) {}
