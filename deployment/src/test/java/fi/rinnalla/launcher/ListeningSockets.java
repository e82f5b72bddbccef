package fi.rinnalla.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which addresses processes listen on, as Linux itself knows it. */
final class ListeningSockets {

    private static final String LISTENING = "0A";

    private ListeningSockets() {}

    static Set<String> of(Collection<ProcessHandle> processes) throws IOException {
        var inodes = new TreeSet<String>();
        for (var process : processes) {
            inodes.addAll(socketsOf(process.pid()));
        }
        var found = new TreeSet<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (var line : Files.readAllLines(Path.of(table))) {
                var field = line.strip().split(" +");
                if (field[3].equals(LISTENING) && inodes.contains(field[9])) {
                    found.add(address(field[1]));
                }
            }
        }
        return found;
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        try (var descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors
                    .map(ListeningSockets::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** {@code 0100007F:1F90} is 127.0.0.1:8080: words of four bytes, each with its last byte first. */
    private static String address(String hex) throws IOException {
        var parts = hex.split(":");
        var bytes = new ArrayList<Byte>();
        for (var word = 0; word < parts[0].length(); word += 8) {
            for (var at = word + 6; at >= word; at -= 2) {
                bytes.add((byte) Integer.parseInt(parts[0].substring(at, at + 2), 16));
            }
        }
        var raw = new byte[bytes.size()];
        for (var i = 0; i < raw.length; i++) {
            raw[i] = bytes.get(i);
        }
        return InetAddress.getByAddress(raw).getHostAddress() + ":" + Integer.parseInt(parts[1], 16);
    }
}
