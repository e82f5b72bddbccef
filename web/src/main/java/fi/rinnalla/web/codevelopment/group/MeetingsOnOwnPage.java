package fi.rinnalla.web.codevelopment.group;

import fi.rinnalla.services.codevelopment.group.SeeingMyMeetings;
import fi.rinnalla.web.access.OnOwnPage;
import fi.rinnalla.web.shared.Chrome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Meetings to which a partner has been called as a member of a development group. */
@Dependent
class MeetingsOnOwnPage implements OnOwnPage {
    @Inject
    private SeeingMyMeetings meetings;

    @Override
    public Turn turn() {
        return Turn.GOING_ON;
    }

    @Override
    public Optional<Part> part(Chrome chrome) {
        return Optional.of(new MyMeetingsPart(chrome, meetings.mine()))
                .filter(it -> !it.meetings().isEmpty())
                .map(it -> new Part(MyMeetingsPart.TEMPLATE, it));
    }
}
