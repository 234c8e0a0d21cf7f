package org.clipfile.http;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses that anybody on the internet can reach from those of this machine, its neighbours and other special
 * uses, which nobody may make Clipfile ask by naming a link.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA's special-purpose addresses</a>
 */
final class PublicNetwork {

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublicV4(address.getAddress()) : isPublicV6(address.getAddress());
    }

    private static boolean isPublicV4(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var thisNetwork = first == 0;
        var sharedByProviders = first == 100 && second >= 64 && second < 128;
        var protocols = first == 192 && second == 0 && bytes[2] == 0;
        var benchmarks = first == 198 && (second == 18 || second == 19);
        var reserved = first >= 240;
        return !(thisNetwork || sharedByProviders || protocols || benchmarks || reserved);
    }

    /** Only what is given out as global unicast, 2000::/3, without the tunnels of 6to4 and Teredo, which lead anywhere. */
    private static boolean isPublicV6(byte[] bytes) {
        var first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        var second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        var sixToFour = first == 0x2002;
        var teredo = first == 0x2001 && second == 0;
        return (first & 0xe000) == 0x2000 && !sixToFour && !teredo;
    }
}
