package fi.rinnalla.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A claim on a list, with the name by which payroll knew whoever it is paid to when the list was closed. */
@Entity
@Table(schema = "app", name = "pay_list_entry")
public class PayListEntry {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "pay_list_id")
    private PayList list;

    @ManyToOne
    @JoinColumn(name = "claim_id")
    private FeeClaim claim;

    @Column(name = "paid_to")
    private String paidTo;

    protected PayListEntry() {}

    static PayListEntry of(PayList list, FeeClaim claim, String paidTo) {
        var entry = new PayListEntry();
        entry.id = UUID.randomUUID();
        entry.list = list;
        entry.claim = claim;
        entry.paidTo = paidTo;
        return entry;
    }

    public FeeClaim claim() {
        return claim;
    }

    public String paidTo() {
        return paidTo;
    }
}
