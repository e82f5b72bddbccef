package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.Ground;
import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.services.importing.ColumnSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which column of the file is what. */
public record ColumnsPage(Chrome chrome, ColumnSheet sheet, Mapping mapping, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "importing/columns";

    public String back() {
        return ImportsPage.URL;
    }

    public String action() {
        return ImportsPage.URL + "/" + sheet.run().id().value() + "/sarakkeet";
    }

    public String discard() {
        return ImportsPage.URL + "/" + sheet.run().id().value() + "/poisto";
    }

    public ImportKind kind() {
        return sheet.run().kind();
    }

    public String rows() {
        return chrome.voice().count("importing.rows", sheet.run().rows());
    }

    public Field column(ImportField it) {
        var needed = kind().needed().contains(it);
        return Field.of(
                        ColumnsForm.column(it),
                        needed ? say("importing.columns.needed", "field", words().field(it)) : words().field(it))
                .hinted(say("importing.help." + Typed.low(it)))
                .among(problems);
    }

    /** The headings of the file; what has none is known by its place. */
    public List<Choice> headings(ImportField it) {
        var chosen = mapping.columns().get(it);
        var headings = IntStream.range(0, sheet.headings().size())
                .mapToObj(n -> Choice.of(String.valueOf(n), heading(n), chosen != null && chosen == n));
        return Stream.concat(Stream.of(Choice.of("", say("importing.columns.none"), chosen == null)), headings)
                .toList();
    }

    public String heading(int column) {
        var words = sheet.headings().get(column);
        return words.isBlank() ? say("importing.columns.nameless", "n", column + 1) : words;
    }

    public Field same(ImportField it) {
        return Field.of(ColumnsForm.same(it), say("importing.columns.same", "field", words().field(it)))
                .among(problems);
    }

    public List<Choice> sames(ImportField it) {
        var chosen = mapping.same().getOrDefault(it, "");
        return Stream.concat(
                        Stream.of(Choice.of("", say("importing.columns.row"), chosen.isEmpty())),
                        offered(it)
                                .map(same -> Choice.of(
                                        same.value(), same.label(), same.value().equals(chosen))))
                .toList();
    }

    private Stream<Choice> offered(ImportField it) {
        return switch (it) {
            case PLACE -> doors(sheet.places());
            case LINE -> doors(sheet.lines());
            case TIME -> Arrays.stream(TimeBand.values()).map(this::choice);
            case LENGTH -> Arrays.stream(CallLength.values()).map(this::choice);
            default -> Stream.empty();
        };
    }

    private static Stream<Choice> doors(List<Ground.Door> doors) {
        return doors.stream().map(it -> Choice.of(it.name(), it.name(), false));
    }

    private Choice choice(Enum<?> it) {
        return Choice.of(Typed.low(it).replace('_', ' '), say("importing.choice." + Typed.low(it)), false);
    }

    public ImportWords words() {
        return new ImportWords(chrome.voice());
    }
}
