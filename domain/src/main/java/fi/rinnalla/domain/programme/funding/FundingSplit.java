package fi.rinnalla.domain.programme.funding;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A split that was said of an activity. It is never changed: another may take its place. */
@Entity
@Table(schema = "app", name = "funding_split")
public class FundingSplit {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @Column(name = "activity_id")
    private UUID activity;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "until_on")
    private LocalDate until;

    @OneToMany(mappedBy = "split", cascade = ALL, orphanRemoval = true)
    private List<FundingPart> parts = new ArrayList<>();

    protected FundingSplit() {}

    static FundingSplit of(UUID id, Activity activity, SaidSplit said) {
        var split = new FundingSplit();
        split.id = id;
        split.programme = activity.programme();
        split.kind = activity.id().kind();
        split.activity = activity.id().value();
        split.since = said.since();
        split.until = said.until();
        said.split().shares().forEach(it -> split.parts.add(new FundingPart(split, it)));
        return split;
    }

    public ActivityId activity() {
        return new ActivityId(kind, activity);
    }

    public SaidSplit said() {
        return new SaidSplit(
                since, until, new Split(parts.stream().map(FundingPart::share).toList()));
    }
}
