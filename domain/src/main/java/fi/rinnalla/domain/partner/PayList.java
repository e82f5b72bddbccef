package fi.rinnalla.domain.partner;

import static jakarta.persistence.CascadeType.PERSIST;
import static jakarta.persistence.CascadeType.REMOVE;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A list for payroll: closed as it is made, numbered, and never changed. A claim stands on one of them, once. */
@Entity
@Table(schema = "app", name = "pay_list")
public class PayList {
    @Id
    private UUID id;

    private int number;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private StaffId closedBy;

    private String checksum;
    private Cents cents;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "marked_by")
    private StaffId markedBy;

    @OneToMany(
            mappedBy = "list",
            cascade = {PERSIST, REMOVE})
    private List<PayListEntry> entries = new ArrayList<>();

    protected PayList() {}

    private PayList(PayListId id, int number, Digest formKey, StaffId by, LocalDate today) {
        this.id = id.value();
        this.number = number;
        this.formKey = formKey;
        this.closedBy = by;
        this.closedOn = today;
    }

    /** Of those claims that are agreed and on no list; empty where none is. */
    public static Optional<PayList> closing(
            PayListId id, int number, Digest formKey, List<Payee> payees, StaffId by, LocalDate today) {
        var list = new PayList(id, number, formKey, by, today);
        payees.stream()
                .filter(it -> it.claim().list())
                .map(it -> PayListEntry.of(list, it.claim(), it.paidTo()))
                .forEach(list.entries::add);
        list.cents = list.counted();
        list.checksum = Checksum.of(list);
        return list.entries.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** @param paidTo the name by which payroll knows them */
    public record Payee(FeeClaim claim, String paidTo) {}

    /** Payroll has paid it. Returns whether that was news. */
    public boolean pay(StaffId by, LocalDate today) {
        if (paidOn != null) {
            return false;
        }
        paidOn = today;
        markedBy = by;
        entries.forEach(it -> it.claim().pay());
        return true;
    }

    public boolean takePaymentBack() {
        if (paidOn == null) {
            return false;
        }
        paidOn = null;
        markedBy = null;
        entries.forEach(it -> it.claim().takePaymentBack());
        return true;
    }

    /** Still what it was when it was closed. */
    public boolean isWhole() {
        return checksum.equals(Checksum.of(this)) && cents.equals(counted());
    }

    private Cents counted() {
        return Cents.sum(entries.stream().map(it -> it.claim().total()).toList());
    }

    /** By name, then by claim. */
    public List<PayListEntry> entries() {
        return entries.stream()
                .sorted(Comparator.comparing(PayListEntry::paidTo)
                        .thenComparing(it -> it.claim().id().value()))
                .toList();
    }

    public PayListId id() {
        return new PayListId(id);
    }

    public int number() {
        return number;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public StaffId closedBy() {
        return closedBy;
    }

    public Digest formKey() {
        return formKey;
    }

    public String checksum() {
        return checksum;
    }

    public Cents total() {
        return cents;
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }
}
