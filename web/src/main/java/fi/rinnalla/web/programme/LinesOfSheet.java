package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.services.programme.ProgrammeSheet;
import java.util.List;
import java.util.Optional;

/** The lines of one programme, as they are typed. How results were used is written elsewhere, by others too. */
record LinesOfSheet(ProgrammeSheet sheet) {
    LineFields fields(LineKind kind, LineForm form) {
        return switch (kind) {
            case GOAL -> new GoalFields(form, sheet.catalogue(), form.which().flatMap(this::goal));
            case GRANT -> new GrantFields(form);
            case YEAR -> new YearFields(form);
            case PARTNER -> new PartnerFields(form);
            case COLLECTING -> new CollectingFields(form);
            case USE -> throw new IllegalArgumentException("uses have their own pages");
        };
    }

    /** The line that is asked for, as it would have been typed; an empty one where none is; nothing where it is not there. */
    Optional<LineForm> typed(LineKind kind, Optional<EntryId> which) {
        if (which.isEmpty()) {
            return Optional.of(LineForm.empty());
        }
        var found = typed(kind, which.get());
        found.ifPresent(
                it -> it.fields().putSingle(LineForm.WHICH, which.get().value().toString()));
        return found;
    }

    private Optional<LineForm> typed(LineKind kind, EntryId which) {
        var facts = sheet.facts();
        return switch (kind) {
            case GOAL -> goal(which).map(it -> GoalFields.of(it, sheet.catalogue()));
            case GRANT -> line(facts.grants(), which).map(GrantFields::of);
            case YEAR ->
                line(facts.years().stream().flatMap(it -> it.plan().stream()).toList(), which)
                        .map(YearFields::of);
            case PARTNER -> line(facts.partners(), which).map(PartnerFields::of);
            case COLLECTING ->
                facts.collectings().stream()
                        .filter(it -> it.id().equals(which))
                        .findFirst()
                        .map(it -> CollectingFields.of(it.line()));
            case USE -> Optional.empty();
        };
    }

    /** A goal that has not been let go. */
    Optional<GoalLine> goal(EntryId which) {
        return sheet.facts().goals().stream()
                .map(it -> it.goal())
                .filter(it -> it.id().equals(which) && it.ended().isEmpty())
                .findFirst()
                .map(it -> it.line());
    }

    private static <T> Optional<T> line(List<Entry<T>> entries, EntryId which) {
        return entries.stream().filter(it -> it.id().equals(which)).findFirst().map(Entry::line);
    }
}
