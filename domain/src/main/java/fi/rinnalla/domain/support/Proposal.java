package fi.rinnalla.domain.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody is proposed to walk beside whoever asked. Both say yes, or it comes to nothing, and nobody says why. */
@Entity
@Table(schema = "app", name = "proposal")
public class Proposal {
    /** So soon a partner answers; after that it is asked about. */
    public static final int ANSWERED_WITHIN_WORKING_DAYS = 3;

    @Id
    private UUID id;

    @Column(name = "request_id")
    private RequestId request;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Proposal() {}

    public static Proposal of(ProposalId id, RequestId request, PartnerId partner, Digest formKey, LocalDate today) {
        var proposal = new Proposal();
        proposal.id = id.value();
        proposal.request = request;
        proposal.partner = partner;
        proposal.formKey = formKey;
        proposal.state = ProposalState.ASKED;
        proposal.askedOn = today;
        proposal.dueOn = WorkingDays.plus(today, ANSWERED_WITHIN_WORKING_DAYS);
        return proposal;
    }

    /** The partner answers. Returns whether it was still asked of them. */
    public boolean partnerSays(boolean yes) {
        return become(ProposalState.ASKED, yes ? ProposalState.OFFERED : ProposalState.PARTNER_SAID_NO);
    }

    /** The parent answers. Returns whether it was still offered. */
    public boolean parentSays(boolean yes) {
        return become(ProposalState.OFFERED, yes ? ProposalState.AGREED : ProposalState.PARENT_SAID_NO);
    }

    /** The worker takes it back while either may still answer. */
    public boolean withdraw() {
        return become(ProposalState.ASKED, ProposalState.WITHDRAWN)
                || become(ProposalState.OFFERED, ProposalState.WITHDRAWN);
    }

    private boolean become(ProposalState from, ProposalState to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    /** The partner has not answered by the day that was asked for. */
    public boolean isLate(LocalDate today) {
        return state == ProposalState.ASKED && today.isAfter(dueOn);
    }

    public ProposalId id() {
        return new ProposalId(id);
    }

    public RequestId request() {
        return request;
    }

    public PartnerId partner() {
        return partner;
    }

    public Digest formKey() {
        return formKey;
    }

    public ProposalState state() {
        return state;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
