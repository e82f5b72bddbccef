package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hears which statements the product sends for one request. Only here, on a database that is thrown away: nowhere else are values logged. */
final class Eavesdropping implements AutoCloseable {

    private static final Set<String> WHO = Set.of("rinnalla_app", "rinnalla_keys");
    private static final Map<String, String> LOUD = Map.of(
            "log_statement", "all",
            "log_parameter_max_length", "-1",
            "log_error_verbosity", "default",
            "log_line_prefix", StatementLog.PREFIX);

    private final Workbench workbench;
    private final Path log;

    private Eavesdropping(Workbench workbench) {
        this.workbench = workbench;
        this.log = workbench.folder().resolve("log").resolve("postgres.log");
    }

    /** The roles keep silent about values of their own accord; connections made from now on may speak. */
    static void permit(Workbench workbench) throws SQLException {
        var ears = new Eavesdropping(workbench);
        for (var role : WHO) {
            ears.tell("alter role " + role + " reset log_parameter_max_length");
        }
    }

    static Eavesdropping on(Workbench workbench) throws SQLException {
        var ears = new Eavesdropping(workbench);
        for (var setting : LOUD.entrySet()) {
            ears.tell("alter system set " + setting.getKey() + " = '" + setting.getValue() + "'");
        }
        ears.tell("select pg_reload_conf()");
        return ears;
    }

    @FunctionalInterface
    interface Act {
        void happen() throws IOException;
    }

    List<Spoken> hear(Act act) throws IOException, InterruptedException {
        Thread.sleep(500);
        var from = Files.size(log);
        act.happen();
        Thread.sleep(500);
        try (var file = Files.newInputStream(log)) {
            file.skipNBytes(from);
            return StatementLog.read(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()).stream()
                    .filter(it -> WHO.contains(it.role()))
                    .toList();
        }
    }

    private void tell(String sql) throws SQLException {
        try (var connection = workbench.lookInto("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        tell("alter system reset all");
        tell("select pg_reload_conf()");
    }
}
