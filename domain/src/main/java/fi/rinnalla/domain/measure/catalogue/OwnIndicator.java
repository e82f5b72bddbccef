package fi.rinnalla.domain.measure.catalogue;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.measure.catalogue.EnteredOutcome.Refusal;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
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
import java.util.stream.Stream;

/**
 * What an organisation counts by itself, and the figures it wrote down, one for each programme and quarter. A figure is never
 * changed: whoever corrects it writes another, and the newest counts. Once a figure stands on a meaning, another meaning begins
 * a new version, from a quarter on that has no figure yet; what was written before keeps the version it was written by.
 */
@Entity
@Table(schema = "app", name = "own_indicator")
public class OwnIndicator {
    public static final int LONGEST_NAME = 120;

    private static final int FIRST = 1;

    @Id
    private UUID id;

    private String code;

    @Column(name = "form_key")
    private Digest formKey;

    private String name;

    @OneToMany(mappedBy = "indicator", cascade = ALL, orphanRemoval = true)
    private List<OwnVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "indicator", cascade = ALL, orphanRemoval = true)
    private List<OwnFigure> figures = new ArrayList<>();

    protected OwnIndicator() {}

    /** @param since the running quarter; figures of quarters before it are written by the same meaning */
    public static OwnIndicator of(
            OwnIndicatorId id, Digest form, IndicatorCode code, String name, OwnMeaning meaning, Quarter since) {
        if (!code.isOwn()) {
            throw new IllegalArgumentException("it is called like a ready one");
        }
        var indicator = new OwnIndicator();
        indicator.id = id.value();
        indicator.formKey = form;
        indicator.code = code.value();
        indicator.isCalled(name);
        indicator.versions.add(OwnVersion.of(indicator, FIRST, meaning, since));
        return indicator;
    }

    public void isCalled(String newName) {
        var called = newName.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name");
        }
        name = called;
    }

    /** Returns whether a new version began. */
    public boolean means(OwnMeaning meaning, Quarter running) {
        var newest = newest();
        if (newest.meaning().equals(meaning)) {
            return false;
        }
        if (figures.stream().noneMatch(it -> it.version() == newest.number())) {
            newest.means(meaning);
            return false;
        }
        versions.add(OwnVersion.of(this, newest.number() + 1, meaning, nextAfter(newest, running)));
        return true;
    }

    private Quarter nextAfter(OwnVersion newest, Quarter running) {
        var written = figures.stream()
                .filter(it -> it.version() == newest.number())
                .map(it -> it.quarter().next());
        return Stream.concat(written, Stream.of(running, newest.since()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** One form is one figure. */
    public EnteredOutcome enter(Digest form, WrittenFigure written, LocalDate today) {
        if (figures.stream().anyMatch(it -> it.cameWith(form))) {
            return new EnteredOutcome.Entered();
        }
        var version = versionOf(written.quarter());
        var before = history(written.programme(), written.quarter());
        return reasonToRefuse(written, version, today)
                .<EnteredOutcome>map(EnteredOutcome.Refused::new)
                .orElseGet(() -> {
                    figures.add(OwnFigure.of(this, form, version.number(), before.size() + 1, written, today));
                    return new EnteredOutcome.Entered();
                });
    }

    private static Optional<Refusal> reasonToRefuse(WrittenFigure written, OwnVersion version, LocalDate today) {
        if (written.quarter().firstDay().isAfter(today)) {
            return Optional.of(Refusal.QUARTER_AHEAD);
        }
        return version.meaning().quantity().takes(written.value())
                ? Optional.empty()
                : Optional.of(Refusal.NO_SUCH_NUMBER);
    }

    /** The one that holds in that quarter; before there was any, the first. */
    public OwnVersion versionOf(Quarter quarter) {
        return versions.stream()
                .filter(it -> it.since().compareTo(quarter) <= 0)
                .max(Comparator.comparingInt(OwnVersion::number))
                .orElseGet(() -> versions().get(0));
    }

    /** What stands now. */
    public Optional<OwnFigure> figure(ProgrammeId programme, Quarter quarter) {
        return history(programme, quarter).stream().findFirst();
    }

    /** Everything that was ever written of that programme and quarter, newest first. */
    public List<OwnFigure> history(ProgrammeId programme, Quarter quarter) {
        return figures.stream()
                .filter(it -> it.programme().equals(programme) && it.quarter().equals(quarter))
                .sorted(Comparator.comparingInt(OwnFigure::number).reversed())
                .toList();
    }

    /** Everything that was ever written, newest quarter first, and what stands first. */
    public List<OwnFigure> history() {
        return figures.stream()
                .sorted(Comparator.comparing(OwnFigure::quarter)
                        .reversed()
                        .thenComparing(it -> it.programme().value())
                        .thenComparing(OwnFigure::number, Comparator.reverseOrder()))
                .toList();
    }

    /** The first first. */
    public List<OwnVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparingInt(OwnVersion::number))
                .toList();
    }

    public OwnVersion newest() {
        return versions().get(versions.size() - 1);
    }

    public IndicatorDefinition definition() {
        return definition(newest());
    }

    public IndicatorDefinition definition(OwnVersion version) {
        return version.definition(code(), name);
    }

    public OwnIndicatorId id() {
        return new OwnIndicatorId(id);
    }

    public IndicatorCode code() {
        return new IndicatorCode(code);
    }

    public String name() {
        return name;
    }
}
