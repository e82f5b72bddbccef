package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Listens to what the product says to its database, and teaches the bare servlet to say the same. */
record Scripts(Workbench workbench) {

    private static final int HEARINGS = 5;

    /** @return how many statements there are to say */
    long teach(String name, Errand errand) throws Exception {
        try (errand;
                var ears = Eavesdropping.on(workbench);
                var wire = new Wire(workbench.port())) {
            var script = script(ears, errand);
            wire.send(Request.put("/bench/replay/" + name, script.asJson())).need(200);
            return script.statements();
        }
    }

    /** Now and then a connection is tried, or a job speaks in between: two hearings that agree are believed. */
    private static Script script(Eavesdropping ears, Errand errand) throws IOException, InterruptedException {
        var heard = new LinkedHashMap<List<String>, List<List<Spoken>>>();
        for (var i = 0; i < HEARINGS; i++) {
            errand.prepare(1);
            var spoken = ears.hear(errand::run);
            var alike = heard.computeIfAbsent(Script.sql(spoken), it -> new ArrayList<>());
            alike.add(spoken);
            if (i > 0 && alike.size() == 2) {
                return new Script(alike.get(0), alike.get(1));
            }
        }
        throw new IllegalStateException("no two of the same requests made the same statements: " + heard.keySet());
    }
}
