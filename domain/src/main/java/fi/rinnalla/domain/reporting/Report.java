package fi.rinnalla.domain.reporting;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A report of one programme and one period. While it is a draft its figures are counted each time anybody looks; when it is
 * finished they are put down with the words, and nothing in it changes any more.
 */
@Entity
@Table(schema = "app", name = "report")
public class Report {
    public static final int LONGEST_REASON = 300;

    /** More than any form takes: nothing that is typed is cut off. */
    public static final int MOST_WORDS = 20_000;

    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    @Column(name = "design_code")
    private String designCode;

    private String title;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "last_on")
    private LocalDate lastOn;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "touched_on")
    private LocalDate touchedOn;

    private int edition;

    @Column(name = "programme_name")
    private String programmeName;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "frozen_by")
    private Role frozenBy;

    private String canonical;
    private String fingerprint;

    @OneToMany(mappedBy = "report", cascade = ALL, orphanRemoval = true)
    private List<ReportSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = ALL, orphanRemoval = true)
    private List<ReportFigure> figures = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = ALL, orphanRemoval = true)
    private List<ReportFact> facts = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = ALL, orphanRemoval = true)
    private List<ReportReason> reasons = new ArrayList<>();

    protected Report() {}

    public static Report begun(
            ReportId id,
            Digest form,
            ProgrammeId programme,
            ReportDesign design,
            String title,
            Language language,
            ReportPeriod period,
            LocalDate today) {
        var report = new Report();
        report.id = id.value();
        report.formKey = form;
        report.programme = programme;
        report.designCode = design.code().value();
        report.title = title;
        report.language = language;
        report.firstOn = period.first();
        report.lastOn = period.last();
        report.begunOn = today;
        report.touchedOn = today;
        design.sections()
                .forEach(it -> report.sections.add(ReportSection.of(report, report.sections.size(), it, language)));
        return report;
    }

    /**
     * @param seen the edition of the section that whoever writes had before their eyes
     * @return whether it could be written: not where the report is finished, or a colleague was faster
     */
    public boolean write(DesignCode section, int seen, String words, LocalDate today) {
        var written = !isFrozen()
                && sections.stream().filter(it -> it.code().equals(section)).anyMatch(it -> it.write(seen, words));
        if (written) {
            touch(today);
        }
        return written;
    }

    private void touch(LocalDate today) {
        edition++;
        touchedOn = today;
    }

    /** What was pointed out stays, and why. Returns whether it may: not where it has to be changed. */
    public boolean keep(Finding finding, String reason, LocalDate today) {
        if (isFrozen() || !finding.kind().mayStay() || reason.isBlank()) {
            return false;
        }
        reasons.stream()
                .filter(it -> it.mark().equals(finding.mark()))
                .findFirst()
                .ifPresentOrElse(
                        it -> it.say(reason), () -> reasons.add(ReportReason.of(this, finding.mark(), reason)));
        touch(today);
        return true;
    }

    public Optional<String> reasonFor(Finding finding) {
        return reasons.stream()
                .filter(it -> finding.kind().mayStay() && it.mark().equals(finding.mark()))
                .map(ReportReason::reason)
                .findFirst();
    }

    /**
     * Finishes it as this document, which says what this report says.
     *
     * @param open what has not been looked at yet
     */
    public FreezeOutcome freeze(int seen, ReportDocument document, List<Finding> open, Role by, Instant now) {
        if (isFrozen()) {
            return FreezeOutcome.ALREADY;
        }
        if (seen != edition) {
            return FreezeOutcome.CHANGED_MEANWHILE;
        }
        if (!open.isEmpty()) {
            return FreezeOutcome.NOT_LOOKED_AT;
        }
        document.sections().forEach(this::putDown);
        programmeName = document.programme();
        canonical = document.canonical();
        fingerprint = document.fingerprint();
        frozenAt = now;
        frozenBy = by;
        return FreezeOutcome.FROZEN;
    }

    private void putDown(ReportDocument.Section it) {
        for (var at = 0; at < it.figures().size(); at++) {
            figures.add(ReportFigure.of(this, it.code(), at, it.figures().get(at)));
        }
        for (var at = 0; at < it.facts().size(); at++) {
            facts.add(ReportFact.of(this, it.code(), at, it.facts().get(at)));
        }
    }

    /**
     * What it says: with the figures and facts that were put down where it is finished, else with those of now.
     *
     * @param name of the programme today
     */
    public ReportDocument document(String name, ReportSource source) {
        return new ReportDocument(
                title,
                programmeName == null ? name : programmeName,
                firstOn,
                lastOn,
                language,
                inOrder().stream()
                        .map(it -> it.with(figures(it, source), facts(it, source)))
                        .toList());
    }

    private List<FigureLine> figures(ReportSection section, ReportSource source) {
        return isFrozen()
                ? figures.stream()
                        .filter(it -> it.isIn(section.code()))
                        .sorted(Comparator.comparingInt(ReportFigure::position))
                        .map(ReportFigure::line)
                        .toList()
                : section.indicators().stream()
                        .flatMap(it -> source.figure(it).stream())
                        .toList();
    }

    private List<FactLine> facts(ReportSection section, ReportSource source) {
        return isFrozen()
                ? facts.stream()
                        .filter(it -> it.isIn(section.code()))
                        .sorted(Comparator.comparingInt(ReportFact::position))
                        .map(ReportFact::line)
                        .toList()
                : section.parts().stream()
                        .flatMap(it -> source.facts(it).stream())
                        .toList();
    }

    /** What is asked of the programme itself. */
    public Set<ProgrammePart> asked() {
        return sections.stream().flatMap(it -> it.parts().stream()).collect(Collectors.toSet());
    }

    /** In how many sections that are needed nothing has been written. */
    public int unwritten() {
        return (int) sections.stream().filter(ReportSection::isMissing).count();
    }

    private List<ReportSection> inOrder() {
        return sections.stream()
                .sorted(Comparator.comparingInt(ReportSection::position))
                .toList();
    }

    /** What was written, by section. */
    public Map<DesignCode, String> words() {
        return sections.stream()
                .filter(it -> !it.words().isBlank())
                .collect(Collectors.toMap(ReportSection::code, ReportSection::words));
    }

    /** How often each section has been written. */
    public Map<DesignCode, Integer> editions() {
        return sections.stream().collect(Collectors.toMap(ReportSection::code, ReportSection::edition));
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    public Optional<Frozen> frozen() {
        return isFrozen() ? Optional.of(new Frozen(frozenAt, frozenBy, fingerprint)) : Optional.empty();
    }

    public boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    public ReportId id() {
        return new ReportId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public DesignCode design() {
        return new DesignCode(designCode);
    }

    public String title() {
        return title;
    }

    public Language language() {
        return language;
    }

    public ReportPeriod period() {
        return new ReportPeriod(firstOn, lastOn);
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate touchedOn() {
        return touchedOn;
    }

    public int edition() {
        return edition;
    }
}
