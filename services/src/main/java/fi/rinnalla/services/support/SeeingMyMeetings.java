package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingSupport;
import fi.rinnalla.domain.support.MeetingSupports;
import fi.rinnalla.domain.support.Proposals;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.domain.support.WhoComes;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The meetings a partner comes along to, of those parents who said yes to them; what the parent lets them read is read. */
@UseCase
@MayBeDoneBy(Permission.ANSWER_PROPOSALS)
@Shows(MeetingView.WORDS)
public class SeeingMyMeetings {
    private final ExperiencePartners partners;
    private final Proposals proposals;
    private final SupportRequests requests;
    private final MeetingSupports meetings;
    private final OpenedMeetings opened;
    private final Auditing auditing;
    private final Caller caller;

    @Inject
    public SeeingMyMeetings(
            ExperiencePartners partners,
            Proposals proposals,
            SupportRequests requests,
            MeetingSupports meetings,
            OpenedMeetings opened,
            Auditing auditing,
            Caller caller) {
        this.partners = partners;
        this.proposals = proposals;
        this.requests = requests;
        this.meetings = meetings;
        this.opened = opened;
        this.auditing = auditing;
        this.caller = caller;
    }

    /** Those that are ahead, the next one first. */
    public List<MeetingView> ahead() {
        return partners.of(caller.staff()).stream()
                .flatMap(it -> proposals.agreed(it.id()).stream())
                .flatMap(it -> requests.find(it.request()).stream())
                .filter(it -> it.state().isOpen())
                .flatMap(it -> meetings.latest(it.id()).stream()
                        .filter(SeeingMyMeetings::isTheirs)
                        .map(meeting -> shown(it, meeting)))
                .sorted(Comparator.comparing(it -> it.plan().day()))
                .toList();
    }

    private static boolean isTheirs(MeetingSupport it) {
        return it.state() == MeetingState.PLANNED && it.plan().comes() != WhoComes.WORKER;
    }

    private MeetingView shown(SupportRequest request, MeetingSupport it) {
        if (it.isShared()) {
            auditing.note(AuditAct.READ_BEFORE_SHEET, it.id().value());
        }
        return opened.forWhoeverComes(request, it);
    }
}
