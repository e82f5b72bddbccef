package fi.rinnalla.launcher;

/** How a running Rinnalla on this machine is. */
record AdminHealth(Console console) {

    void tell(Arguments arguments) {
        var health = new Health(RunOptions.port(arguments.find("--port").orElse("8080")));
        var well =
                tell("live", health.isLive()) & tell("started", health.isStarted()) & tell("ready", health.isReady());
        if (!well) {
            throw Refused.because("Rinnalla is not well; docs/operations.md says what to do.");
        }
    }

    private boolean tell(String check, boolean up) {
        console.say("%-8s %s".formatted(check, up ? "UP" : "DOWN"));
        return up;
    }
}
