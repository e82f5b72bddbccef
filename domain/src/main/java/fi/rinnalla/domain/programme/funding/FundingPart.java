package fi.rinnalla.domain.programme.funding;

import fi.rinnalla.domain.programme.EntryId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One grant's share of a split. */
@Entity
@Table(schema = "app", name = "funding_part")
public class FundingPart {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "split_id")
    private FundingSplit split;

    @Column(name = "grant_id")
    private UUID grant;

    private int percent;

    protected FundingPart() {}

    FundingPart(FundingSplit split, GrantShare share) {
        this.id = UUID.randomUUID();
        this.split = split;
        this.grant = share.grant().value();
        this.percent = share.percent();
    }

    GrantShare share() {
        return new GrantShare(new EntryId(grant), percent);
    }
}
