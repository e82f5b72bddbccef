package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.OwnDesign;
import fi.rinnalla.domain.reporting.OwnDesignId;
import fi.rinnalla.domain.reporting.OwnDesigns;
import fi.rinnalla.domain.reporting.ReportDesign;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Ready designs and an organisation's own, side by side. */
@Dependent
public class Designs {
    private final ReadyDesigns ready;
    private final OwnDesigns own;

    @Inject
    public Designs(ReadyDesigns ready, OwnDesigns own) {
        this.ready = ready;
        this.own = own;
    }

    /** What is asked, under which name. */
    record Chosen(ReportDesign design, String name) {}

    /** Own ones first; a copy whose ready one is gone from the house is left out. */
    List<DesignRow> rows(Language reader) {
        return Stream.concat(
                        own.all().stream()
                                .flatMap(it -> base(it)
                                        .map(base -> new DesignRow(
                                                it.ready(), Optional.of(it.id()), it.name(), base.reviewed()))
                                        .stream()),
                        ready.all().stream()
                                .map(it -> new DesignRow(it.code(), Optional.empty(), it.name(reader), it.reviewed())))
                .toList();
    }

    /** @param value the code of a ready one, or the id of an own one */
    Optional<Chosen> chosen(String value, Language language) {
        return DesignCode.mayBe(value)
                ? ready.find(new DesignCode(value)).map(it -> new Chosen(it, it.name(language)))
                : id(value)
                        .flatMap(own::find)
                        .flatMap(it -> base(it).map(base -> new Chosen(it.over(base), it.name())));
    }

    Optional<ReportDesign> base(OwnDesign it) {
        return ready.find(it.ready());
    }

    private static Optional<OwnDesignId> id(String value) {
        try {
            return Optional.of(new OwnDesignId(UUID.fromString(value)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
