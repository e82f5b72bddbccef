package fi.rinnalla.launcher;

/** How a running Rinnalla on this machine is. */
record AdminHealth(Console console) {

    void tell(Arguments arguments) {
        var health = new Health(RunOptions.port(arguments.find("--port").orElse("8080")));
        var well =
                tell("live", health.isLive()) & tell("started", health.isStarted()) & tell("ready", health.isReady());
        console.say(
                "%-8s %s".formatted("mail", health.mail().map(AdminHealth::said).orElse("not known")));
        if (!well) {
            throw Refused.because("Rinnalla is not well; docs/operations.md says what to do.");
        }
    }

    private static String said(String word) {
        return switch (word) {
            case "open" -> "open";
            case "not_set" -> "not set: letters wait in the outbox, and go after 30 days; see rinnalla.mail.host";
            case "wrong" -> "set wrongly: log/server.log says what";
            default -> "does not answer, or will not have us: log/server.log says why";
        };
    }

    private boolean tell(String check, boolean up) {
        console.say("%-8s %s".formatted(check, up ? "UP" : "DOWN"));
        return up;
    }
}
