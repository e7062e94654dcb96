package be.leerspoor.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where requests come from, as far as one subscriber can be told from another. */
public record Network(String name) {

    /** The network of an address: in IPv6 one subscriber has all addresses of a /64. */
    public static Network of(String remoteAddress) {
        if (!remoteAddress.contains(":")) {
            return new Network(remoteAddress);
        }
        try {
            InetAddress address = InetAddress.ofLiteral(remoteAddress);
            return new Network(
                    address instanceof Inet6Address
                            ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
                            : address.getHostAddress());
        } catch (IllegalArgumentException e) {
            return new Network(remoteAddress);
        }
    }
}
