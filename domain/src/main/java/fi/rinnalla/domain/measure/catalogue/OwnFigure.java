package fi.rinnalla.domain.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A figure that somebody wrote down. It stays as it is. */
@Entity
@Table(schema = "app", name = "own_figure")
public class OwnFigure {
    private static final int DECIMALS = 4;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "indicator_id")
    private OwnIndicator indicator;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "version_number")
    private int version;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    @Column(name = "quarter_on")
    private LocalDate quarter;

    /** How many there were before it, of the same programme and quarter, and itself. */
    private int number;

    /** The value, exactly: no number of any quantity is finer. */
    @Column(name = "ten_thousandths")
    private long tenThousandths;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String source;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    protected OwnFigure() {}

    static OwnFigure of(
            OwnIndicator indicator, Digest form, int version, int number, WrittenFigure written, LocalDate today) {
        var figure = new OwnFigure();
        figure.id = UUID.randomUUID();
        figure.indicator = indicator;
        figure.formKey = form;
        figure.version = version;
        figure.number = number;
        figure.programme = written.programme();
        figure.quarter = written.quarter().firstDay();
        figure.tenThousandths = written.value().movePointRight(DECIMALS).longValueExact();
        figure.basis = written.basis();
        figure.source = written.source();
        figure.enteredOn = today;
        return figure;
    }

    boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    public int version() {
        return version;
    }

    public int number() {
        return number;
    }

    public ProgrammeId programme() {
        return programme;
    }

    public Quarter quarter() {
        return Quarter.of(quarter);
    }

    public BigDecimal value() {
        var plain = BigDecimal.valueOf(tenThousandths, DECIMALS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    public Basis basis() {
        return basis;
    }

    public String source() {
        return source;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }
}
