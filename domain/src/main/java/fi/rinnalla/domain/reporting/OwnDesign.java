package fi.rinnalla.domain.reporting;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation's copy of a ready design, with limits and figures of its own. What it does not change, it takes from the ready
 * one, in every language; reports that have been begun keep what they were begun with.
 */
@Entity
@Table(schema = "app", name = "report_design")
public class OwnDesign {
    public static final int LONGEST_NAME = 100;

    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "ready_code")
    private String readyCode;

    private String name;
    private int edition;

    @OneToMany(mappedBy = "design", cascade = ALL, orphanRemoval = true)
    private List<OwnSection> sections = new ArrayList<>();

    protected OwnDesign() {}

    public static OwnDesign copied(OwnDesignId id, Digest form, ReportDesign ready, String name) {
        var own = new OwnDesign();
        own.id = id.value();
        own.formKey = form;
        own.readyCode = ready.code().value();
        own.name = name;
        ready.sections()
                .forEach(it -> own.sections.add(
                        OwnSection.of(own, new SectionChoice(it.code(), true, it.longest(), it.indicators()))));
        return own;
    }

    /** Returns whether nobody has changed it since it was looked at: otherwise nothing is. */
    public boolean rewrite(int seen, String newName, List<SectionChoice> choices) {
        if (seen != edition) {
            return false;
        }
        name = newName;
        edition++;
        choices.forEach(this::take);
        return true;
    }

    private void take(SectionChoice choice) {
        section(choice.section())
                .ifPresentOrElse(it -> it.take(choice), () -> sections.add(OwnSection.of(this, choice)));
    }

    private Optional<OwnSection> section(DesignCode code) {
        return sections.stream()
                .filter(it -> it.choice().section().equals(code))
                .findFirst();
    }

    /** What it asks, on top of the ready one. */
    public ReportDesign over(ReportDesign ready) {
        return new ReportDesign(
                ready.code(),
                ready.names(),
                ready.reviewed(),
                ready.sections().stream().flatMap(it -> over(it).stream()).toList());
    }

    private Optional<SectionDesign> over(SectionDesign ready) {
        var own = choice(ready.code());
        return own.isEmpty()
                ? Optional.of(ready)
                : own.filter(SectionChoice::kept).map(ready::with);
    }

    public Optional<SectionChoice> choice(DesignCode code) {
        return section(code).map(OwnSection::choice);
    }

    public boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    public OwnDesignId id() {
        return new OwnDesignId(id);
    }

    public DesignCode ready() {
        return new DesignCode(readyCode);
    }

    public String name() {
        return name;
    }

    public int edition() {
        return edition;
    }
}
