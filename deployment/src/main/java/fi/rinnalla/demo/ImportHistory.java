package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.importing.BringingIn;
import fi.rinnalla.services.importing.ChoosingColumns;
import fi.rinnalla.services.importing.UploadingAFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Half a year of visits from before there was a tally here, brought in from an old table ({@code demo/import.csv}) by the use cases. It
 * lies before everything else that the demonstration counts. A log of calls ({@code demo/import-calls.csv}) was sent too, and waits.
 */
@Dependent
public class ImportHistory {
    private static final int DAYS_AGO = 60;
    private static final int DAYS_WAITING = 3;

    @Inject
    private Acting acting;

    @Inject
    private Provider<UploadingAFile> uploading;

    @Inject
    private Provider<ChoosingColumns> choosing;

    @Inject
    private Provider<BringingIn> bringing;

    void write(Host host, StaffId worker, Almanac almanac) {
        var tenant = new TenantId(host.id());
        var moment = almanac.moment(almanac.working(almanac.today().minusDays(DAYS_AGO)));
        Supplier<ImportRunId> bring = () -> uploading.get().take(ImportKind.VISITS, sheet("import", almanac.today()));
        var id = acting.worker(tenant, worker, moment, bring);
        acting.worker(tenant, worker, moment, () -> choose(id));
        acting.worker(tenant, worker, moment, () -> {
            bringing.get().start(id);
            return id;
        });
        var lately = almanac.moment(almanac.working(almanac.today().minusDays(DAYS_WAITING)));
        acting.worker(
                tenant,
                worker,
                lately,
                () -> uploading.get().take(ImportKind.CALLS, sheet("import-calls", almanac.today())));
    }

    private ImportRunId choose(ImportRunId id) {
        var columns = choosing.get().columns(id);
        var same = new HashMap<>(columns.mapping().same());
        same.put(ImportField.PLACE, columns.places().get(0).name());
        choosing.get().choose(id, new Mapping(columns.mapping().columns(), same));
        return id;
    }

    private static Sheet sheet(String file, LocalDate today) {
        var lines = lines(file);
        return Sheet.of(IntStream.range(0, lines.size())
                .mapToObj(it -> new Sheet.Row(it + 1, cells(lines.get(it), it == 0, today)))
                .toList());
    }

    /** Its days are written as so many days ago. */
    private static List<String> cells(String line, boolean headings, LocalDate today) {
        var cells = Arrays.asList(line.split(";"));
        cells.set(
                0,
                headings
                        ? "Päivä"
                        : today.minusDays(Long.parseLong(cells.get(0))).toString());
        return cells;
    }

    private static List<String> lines(String file) {
        try (var in = ImportHistory.class.getResourceAsStream("/demo/" + file + ".csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(it -> !it.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
