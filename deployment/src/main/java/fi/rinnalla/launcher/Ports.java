package fi.rinnalla.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a port on loopback may be had. */
final class Ports {

    private Ports() {}

    static void needFree(int port) {
        if (!isFree(port)) {
            throw Refused.because(
                    "Port " + port + " is taken or not allowed; stop what uses it or choose another with --port.");
        }
    }

    static boolean isFree(int port) {
        return tryOpen(port) == port;
    }

    static int anyFree() {
        var port = tryOpen(0);
        if (port < 0) {
            throw Refused.because("No free port was found on 127.0.0.1 for the database.");
        }
        return port;
    }

    private static int tryOpen(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket.getLocalPort();
        } catch (IOException taken) {
            return -1;
        }
    }
}
