package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.shared.County;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An organisation that orders: never a person. Two that are the same are joined, and can be parted again. */
@Entity
@Table(schema = "app", name = "orderer")
public class Orderer {
    public static final int LONGEST_NAME = 100;

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private County county;

    @Enumerated(EnumType.STRING)
    @Column(name = "cooperation")
    private CooperationForm form;

    @Enumerated(EnumType.STRING)
    private Importance importance;

    @Column(name = "joined_to_id")
    private OrdererId joinedTo;

    @Column(name = "since_on")
    private LocalDate since;

    protected Orderer() {}

    public static Orderer known(OrdererId id, String name, County county, LocalDate today) {
        var orderer = new Orderer();
        orderer.id = id.value();
        orderer.since = today;
        orderer.describe(name, county, CooperationForm.ORDERS, Importance.OCCASIONAL);
        return orderer;
    }

    public final void describe(String newName, County newCounty, CooperationForm newForm, Importance newImportance) {
        var stripped = newName.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("an organisation has a name");
        }
        name = stripped;
        county = newCounty;
        form = newForm;
        importance = newImportance;
    }

    /** From now on its orders count as the other's. */
    public void joinTo(OrdererId other) {
        if (other.equals(id())) {
            throw new IllegalArgumentException("nobody is joined to themselves");
        }
        joinedTo = other;
    }

    /** Returns whether it was joined to another. */
    public boolean part() {
        var was = joinedTo != null;
        joinedTo = null;
        return was;
    }

    public OrdererId id() {
        return new OrdererId(id);
    }

    public String name() {
        return name;
    }

    public County county() {
        return county;
    }

    public CooperationForm form() {
        return form;
    }

    public Importance importance() {
        return importance;
    }

    public Optional<OrdererId> joinedTo() {
        return Optional.ofNullable(joinedTo);
    }

    public LocalDate since() {
        return since;
    }
}
