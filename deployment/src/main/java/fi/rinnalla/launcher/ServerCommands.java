package fi.rinnalla.launcher;

/** What Payara Micro has no option for and must know before it opens a socket. */
final class ServerCommands {

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    static final String BEFORE_START = String.join(
            "\n",
            LISTENER + "address=127.0.0.1",
            "set-openapi-configuration --enabled=false",
            "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
            HTTP + "server-header=false",
            HTTP + "xpowered-by=false",
            HTTP + "xframe-options=false",
            HTTP + "trace-enabled=false",
            HTTP + "comet-support-enabled=false",
            HTTP + "websockets-support-enabled=false",
            HTTP + "http2-enabled=false",
            "");

    private ServerCommands() {}
}
