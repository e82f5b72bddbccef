package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.OwnDesign;
import fi.rinnalla.domain.reporting.OwnDesignId;
import fi.rinnalla.domain.reporting.OwnDesigns;
import fi.rinnalla.domain.reporting.ReportDesign;
import fi.rinnalla.domain.reporting.SectionChoice;
import fi.rinnalla.domain.reporting.SectionDesign;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A ready design is copied, and the copy made to fit: a payer's limits change from year to year. */
@UseCase
@MayBeDoneBy(Permission.KEEP_REPORTS)
public class KeepingDesigns {
    private final ReadyDesigns ready;
    private final OwnDesigns own;
    private final Designs designs;
    private final ReportFigures figures;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingDesigns(
            ReadyDesigns ready,
            OwnDesigns own,
            Designs designs,
            ReportFigures figures,
            Auditing auditing,
            Clock clock) {
        this.ready = ready;
        this.own = own;
        this.designs = designs;
        this.figures = figures;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<DesignRow> all(Language reader) {
        return designs.rows(reader);
    }

    /** One form is one copy. */
    public OwnDesignId copy(Digest form, DesignCode code, Language reader) {
        var base = ready.find(code).orElseThrow(() -> new NotFound(code));
        return own.findByFormKey(form).map(OwnDesign::id).orElseGet(() -> copied(form, base, reader));
    }

    private OwnDesignId copied(Digest form, ReportDesign base, Language reader) {
        var id = new OwnDesignId(Uuid7.at(clock.instant()));
        own.add(OwnDesign.copied(id, form, base, base.name(reader)));
        note(id);
        return id;
    }

    public DesignSheet one(OwnDesignId id, Language reader) {
        return sheet(own.find(id).orElseThrow(() -> new NotFound(id)), reader);
    }

    private DesignSheet sheet(OwnDesign it, Language reader) {
        var base = designs.base(it).orElseThrow(() -> new NotFound(it.id()));
        return new DesignSheet(
                it.id(),
                it.edition(),
                it.name(),
                base.name(reader),
                base.sections().stream()
                        .map(section -> new DesignSheet.Part(section, choice(it, section)))
                        .toList(),
                figures.names(reader));
    }

    private static SectionChoice choice(OwnDesign it, SectionDesign ready) {
        return it.choice(ready.code())
                .orElseGet(() -> new SectionChoice(ready.code(), true, ready.longest(), ready.indicators()));
    }

    /**
     * Reports begun from now on are asked so.
     *
     * @param seen the edition whoever changes it had before their eyes
     * @return what a colleague has made of it meanwhile, where that is so; then nothing was changed
     */
    public Optional<DesignSheet> rewrite(
            OwnDesignId id, int seen, String name, List<SectionChoice> choices, Language reader) {
        var design = held(id);
        if (!design.rewrite(seen, name, choices)) {
            return Optional.of(sheet(design, reader));
        }
        note(id);
        return Optional.empty();
    }

    /** Reports that were begun with it keep what they were begun with. Returns whether nobody had changed it meanwhile. */
    public boolean remove(OwnDesignId id, int seen) {
        var design = held(id);
        if (design.edition() != seen) {
            return false;
        }
        own.remove(design);
        note(id);
        return true;
    }

    private void note(OwnDesignId id) {
        auditing.note(AuditAct.CHANGED_REPORT_DESIGN, id.value());
    }

    private OwnDesign held(OwnDesignId id) {
        return own.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
