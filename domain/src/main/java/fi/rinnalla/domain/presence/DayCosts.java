package fi.rinnalla.domain.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a day cost, in cents, and who pays for it. */
@Embeddable
public class DayCosts {
    @Column(name = "cost_cents")
    private int cents;

    private String funding;

    protected DayCosts() {}

    private DayCosts(int cents, String funding) {
        this.cents = cents;
        this.funding = funding;
    }

    public static DayCosts of(int cents, String funding) {
        if (cents < 0 || funding.isBlank()) {
            throw new IllegalArgumentException("a cost is not below nothing, and somebody pays it");
        }
        return new DayCosts(cents, funding);
    }

    public int cents() {
        return cents;
    }

    public String funding() {
        return funding;
    }
}
