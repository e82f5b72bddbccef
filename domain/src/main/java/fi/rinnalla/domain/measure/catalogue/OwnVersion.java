package fi.rinnalla.domain.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition.OwnWords;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an organisation's own indicator meant from some quarter on. */
@Entity
@Table(schema = "app", name = "own_indicator_version")
public class OwnVersion {
    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "indicator_id")
    private OwnIndicator indicator;

    private int number;

    @Column(name = "since_on")
    private LocalDate since;

    private String definition;

    @Column(name = "not_counted")
    private String notCounted;

    @Enumerated(EnumType.STRING)
    private Quantity quantity;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String denominators;

    protected OwnVersion() {}

    static OwnVersion of(OwnIndicator indicator, int number, OwnMeaning meaning, Quarter since) {
        var version = new OwnVersion();
        version.id = UUID.randomUUID();
        version.indicator = indicator;
        version.number = number;
        version.since = since.firstDay();
        version.means(meaning);
        return version;
    }

    void means(OwnMeaning meaning) {
        definition = meaning.definition();
        notCounted = meaning.notCounted();
        quantity = meaning.quantity();
        basis = meaning.basis();
        denominators = meaning.denominators().stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN));
    }

    public OwnMeaning meaning() {
        return new OwnMeaning(
                definition,
                notCounted,
                quantity,
                basis,
                Arrays.stream(denominators.split(BETWEEN))
                        .filter(it -> !it.isEmpty())
                        .map(Denominator::valueOf)
                        .collect(Collectors.toSet()));
    }

    IndicatorDefinition definition(IndicatorCode code, String name) {
        return new IndicatorDefinition(
                code,
                number,
                quantity,
                basis,
                meaning().denominators(),
                Optional.of(new OwnWords(name, definition, notCounted)));
    }

    public int number() {
        return number;
    }

    public Quarter since() {
        return Quarter.of(since);
    }
}
