package fi.rinnalla.domain.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a file in their order: what each says, what is wrong with it, and what would become of it. */
public final class Reading {
    private final ImportKind kind;
    private final Mapping mapping;
    private final Ground ground;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();

    private Reading(ImportKind kind, Mapping mapping, Ground ground) {
        this.kind = kind;
        this.mapping = mapping;
        this.ground = ground;
    }

    /** Each row of the sheet once, in its order. */
    public static List<ReadRow> of(ImportKind kind, Sheet sheet, Mapping mapping, Ground ground) {
        var reading = new Reading(kind, mapping, ground);
        return sheet.rows().stream().map(reading::read).toList();
    }

    private ReadRow read(Sheet.Row row) {
        var cells = new Cells(row, mapping);
        var content = content(cells).map(this::told);
        if (content.isPresent() && cells.flaws().isEmpty()) {
            if (!seen.add(content.get().key())) {
                cells.flaw(kind.fields().get(0), RowFlaw.Kind.TWICE);
                return ReadRow.flawed(row.line(), cells.flaws());
            }
            return ReadRow.of(row.line(), content.get(), ground.state(content.get()));
        }
        return ReadRow.flawed(row.line(), cells.flaws());
    }

    private Optional<Brought> content(Cells cells) {
        return switch (kind) {
            case VISITS -> VisitDays.read(cells, ground);
            case CALLS -> CallRows.read(cells, ground);
            case EVENTS -> HeldEvents.read(cells, ground);
            case PARTNERS -> Newcomers.read(cells, ground);
        };
    }

    /** Calls may be alike: a row like an earlier one is the next of its kind, in this file and in the same file sent again. */
    private Brought told(Brought it) {
        return it instanceof Brought.CallRow call ? call.nth(alike.merge(call.key(), 1, Integer::sum)) : it;
    }
}
