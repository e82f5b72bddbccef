package fi.rinnalla.services.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The block an address lies in: /24 of an IPv4, /64 of an IPv6 address. More of the address is not looked at. */
final class Neighbourhood {
    /** Only what is surely an address, so that no name is ever looked up. */
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private static final Pattern IPV6 =
            Pattern.compile("[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}(:\\d{1,3}(\\.\\d{1,3}){3})?");
    private static final int BYTES_OF_24 = 3;
    private static final int BYTES_OF_64 = 8;
    private static final byte[] UNKNOWN = {};

    private Neighbourhood() {}

    /** Those whose address cannot be read share one block. */
    static byte[] of(String address) {
        var bare = bare(address);
        if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) {
            return UNKNOWN;
        }
        try {
            var bytes = InetAddress.getByName(bare).getAddress();
            return Arrays.copyOf(bytes, bytes.length == Integer.BYTES ? BYTES_OF_24 : BYTES_OF_64);
        } catch (UnknownHostException notAnAddress) {
            return UNKNOWN;
        }
    }

    /** Without brackets and the name of the interface. */
    private static String bare(String address) {
        return address == null ? "" : address.replaceAll("^\\[|]$|%.*$", "");
    }
}
