package fi.rinnalla.services.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.importing.Ground.DoorDay;
import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportState;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.domain.importing.RowState;
import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.gathering.GatheringsOnAShelf;
import fi.rinnalla.services.partner.PartnersOnAShelf;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.CallsOnAShelf;
import fi.rinnalla.services.shelf.OneLine;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import fi.rinnalla.services.shelf.VisitsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An old table that comes in")
class BringingInTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Mapping COLUMNS =
            new Mapping(Map.of(ImportField.DAY, 0, ImportField.PARENTS, 1), Map.of(ImportField.PLACE, "Keskusta"));

    private final Workplace work = new Workplace();
    private final Caller worker = work.worker(new StaffId(UUID.randomUUID()));
    private final ImportsOnAShelf imports = new ImportsOnAShelf();
    private final VisitsOnAShelf visits = new VisitsOnAShelf();
    private final PlacesOnAShelf places = new PlacesOnAShelf(PlacesOnAShelf.place("kes", "Keskusta"));
    private final Grounds grounds = new Grounds(
            places,
            new OneLine(new LineId(UUID.randomUUID())),
            work.accounts,
            new PartnersOnAShelf(),
            imports,
            imports,
            work.clock);
    private final OpenedFiles files = new OpenedFiles(work.seals);
    private final Batches batches = new Batches(
            grounds,
            files,
            new BringingRows(
                    visits,
                    new CallsOnAShelf(),
                    new GatheringsOnAShelf(),
                    places,
                    new PartnersOnAShelf(),
                    imports,
                    work.clock),
            work.clock);
    private final UploadingAFile uploading =
            new UploadingAFile(imports, files, work.auditing(worker), worker, work.clock);
    private final ChoosingColumns choosing = new ChoosingColumns(imports, grounds, files, work.auditing(worker));
    private final BringingIn bringing = new BringingIn(imports, batches, work.auditing(worker));
    private final GoingOnWithImports goingOn = new GoingOnWithImports(imports, batches);
    private final UndoingAnImport undoing = new UndoingAnImport(imports, imports, work.auditing(worker), work.clock);
    private final SeeingImports seeing = new SeeingImports(imports, imports, grounds, files);

    @Test
    void is_stored_nowhere_before_somebody_says_so() {
        var id = mapped(table(20, 2));

        assertThat(seeing.trial(id).total().of(ImportField.PARENTS)).isEqualTo(40);
        assertThat(visited()).isZero();
        assertThat(imports.things()).isEmpty();
    }

    @Test
    void waits_in_the_morning_until_it_has_columns_and_has_come_in() {
        var waiting = new SeeingImportsThatWait(imports, worker);
        var id = uploading.take(ImportKind.VISITS, table(20, 2));
        assertThat(waiting.now()).extracting(RunRow::mapped).containsExactly(false);
        choosing.choose(id, COLUMNS);
        assertThat(waiting.now()).extracting(RunRow::mapped).containsExactly(true);
        var partner = work.caller(new StaffId(UUID.randomUUID()), Role.EXPERIENCE_PARTNER);
        assertThat(new SeeingImportsThatWait(imports, partner).now()).isEmpty();

        bringing.start(id);
        assertThat(waiting.now()).isEmpty();
    }

    @Test
    void is_counted_like_any_other_visit_and_comes_once_however_often_it_is_started_and_sent() {
        var id = mapped(table(20, 2));
        bringing.start(id);
        bringing.start(id);
        assertThat(visited()).isEqualTo(40);
        assertThat(seeing.one(id).state()).isEqualTo(ImportState.DONE);
        assertThat(seeing.one(id).role()).isEqualTo(Role.WORKER);

        var again = mapped(table(25, 2));
        bringing.start(again);

        assertThat(visited()).isEqualTo(50);
        assertThat(seeing.one(again).many(RowState.BROUGHT_BEFORE)).isEqualTo(20);
        assertThat(seeing.one(again).many(RowState.NEW)).isEqualTo(5);
    }

    @Test
    void goes_on_by_itself_where_it_is_long_and_its_file_goes_with_its_last_row() {
        var id = mapped(table(780, 3));
        bringing.start(id);
        assertThat(seeing.one(id).state()).isEqualTo(ImportState.RUNNING);
        assertThat(seeing.one(id).done()).isEqualTo(Batches.ROWS);

        var rounds = 0;
        while (goingOn.run() > 0) {
            rounds++;
        }

        assertThat(rounds).isEqualTo(1);
        assertThat(visited()).isEqualTo(2_340);
        assertThat(seeing.one(id).state()).isEqualTo(ImportState.DONE);
        assertThatThrownBy(() -> choosing.columns(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void leaves_a_day_alone_that_somebody_counted_here() {
        imports.byHand.add(new DoorDay(places.all().get(0).id().value(), FIRST));
        var id = mapped(table(3, 2));

        bringing.start(id);

        assertThat(visited()).isEqualTo(4);
        assertThat(seeing.one(id).many(RowState.THERE_ALREADY)).isEqualTo(1);
    }

    @Test
    void goes_again_but_for_what_was_changed_since_and_can_come_once_more() {
        var id = mapped(table(20, 2));
        bringing.start(id);
        imports.changed.add(2);

        assertThat(undoing.undo(id)).isEqualTo(38);

        assertThat(seeing.one(id).state()).isEqualTo(ImportState.UNDONE);
        assertThat(seeing.one(id).kept()).isEqualTo(1);
        assertThat(work.audit.kinds())
                .containsExactly(
                        AuditAct.UPLOADED_OLD_FIGURES,
                        AuditAct.MAPPED_OLD_FIGURES,
                        AuditAct.BROUGHT_IN_OLD_FIGURES,
                        AuditAct.UNDID_OLD_FIGURES);
        var again = mapped(table(20, 2));
        assertThat(seeing.trial(again).many(RowState.NEW)).isEqualTo(19);
    }

    @Test
    void that_waits_is_gone_on_with_when_it_is_sent_again_and_goes_after_thirty_days() {
        var id = uploading.take(ImportKind.VISITS, table(3, 1));
        assertThat(uploading.take(ImportKind.VISITS, table(3, 1))).isEqualTo(id);
        var forgetting = new ForgettingImportFiles(imports, files, work.auditing(work.job()), work.clock);
        assertThat(forgetting.run()).isZero();

        work.clock.moveOn(Duration.ofDays(31));

        assertThat(forgetting.run()).isEqualTo(1);
        assertThat(seeing.newest()).isEmpty();
    }

    @Test
    void needs_a_column_for_whatever_no_row_can_do_without() {
        var id = uploading.take(ImportKind.VISITS, table(3, 1));

        assertThat(choosing.choose(id, new Mapping(Map.of(ImportField.PARENTS, 1), Map.of())))
                .isEqualTo(new ColumnOutcome.Missing(List.of(ImportField.DAY, ImportField.PLACE)));
        assertThat(choosing.choose(id, new Mapping(Map.of(ImportField.DAY, 0, ImportField.PARENTS, 0), COLUMNS.same())))
                .isInstanceOf(ColumnOutcome.Doubled.class);
        assertThat(choosing.choose(id, new Mapping(Map.of(ImportField.DAY, 0, ImportField.PARENTS, 7), COLUMNS.same())))
                .isInstanceOf(ColumnOutcome.NoSuchColumn.class);
    }

    private ImportRunId mapped(Sheet sheet) {
        var id = uploading.take(ImportKind.VISITS, sheet);
        assertThat(choosing.choose(id, COLUMNS)).isInstanceOf(ColumnOutcome.Chosen.class);
        return id;
    }

    private static Sheet table(int days, int parents) {
        return Sheet.of(Stream.concat(
                        Stream.of(new Sheet.Row(1, List.of("Pvm", "Kävijät"))),
                        IntStream.range(0, days)
                                .mapToObj(it -> new Sheet.Row(
                                        it + 2, List.of(FIRST.plusDays(it).toString(), String.valueOf(parents)))))
                .toList());
    }

    private int visited() {
        return visits.counts(FIRST, FIRST.plusYears(3)).stream()
                .mapToInt(VisitCount::n)
                .sum();
    }
}
