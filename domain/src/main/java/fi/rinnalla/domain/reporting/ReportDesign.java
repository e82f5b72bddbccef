package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a payer asks, as data: a new form of theirs needs no code. Each language says all of it.
 *
 * @param reviewed whether somebody has held its limits against the payer's own form
 */
public record ReportDesign(
        DesignCode code, Map<Language, String> names, boolean reviewed, List<SectionDesign> sections) {
    public ReportDesign {
        names = Map.copyOf(names);
        sections = List.copyOf(sections);
    }

    public String name(Language reader) {
        return names.get(reader);
    }

    public Optional<SectionDesign> section(DesignCode sought) {
        return sections.stream().filter(it -> it.code().equals(sought)).findFirst();
    }
}
