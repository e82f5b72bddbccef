package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.MeetingWay;
import java.time.LocalDate;
import java.util.Objects;

/** When and how two meet for the first time, as closed choices. Where exactly is written in the messages. */
public record FirstMeeting(LocalDate day, DayPart part, MeetingWay way) {
    public FirstMeeting {
        Objects.requireNonNull(day);
        Objects.requireNonNull(part);
        if (way == MeetingWay.ANY) {
            throw new IllegalArgumentException("it is agreed how they meet");
        }
    }
}
