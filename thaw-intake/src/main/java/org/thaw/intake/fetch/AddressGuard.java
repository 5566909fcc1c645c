package org.thaw.intake.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/// Tells addresses that a reader of the news may ask from those it must not: loopback, private,
/// link-local, carrier-grade NAT, unique local, multicast, reserved, and the metadata services of
/// clouds.
///
/// IPv6 addresses that carry an IPv4 address (mapped, compatible, NAT64, 6to4) are judged by it.
///
/// @param allowed networks the operator allows all the same
public record AddressGuard(List<Network> allowed) {

  private static final List<Network> FORBIDDEN =
      List.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "168.63.129.16/32",
              "::/128",
              "::1/128",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8",
              "2001::/23",
              "2001:db8::/32",
              "100::/64",
              "64:ff9b:1::/48")
          .stream()
          .map(Network::parse)
          .toList();

  /// Compatible, mapped, translated (RFC 4291, 6052, 2765): the last four bytes are IPv4.
  private static final List<Network> CARRYING =
      List.of("::/96", "::ffff:0:0/96", "64:ff9b::/96", "::ffff:0:0:0/96").stream()
          .map(Network::parse)
          .toList();

  private static final Network SIX_TO_FOUR = Network.parse("2002::/16");

  public AddressGuard {
    allowed = List.copyOf(allowed);
  }

  /// The guard that allows public addresses alone.
  public static AddressGuard strict() {
    return new AddressGuard(List.of());
  }

  public boolean allows(InetAddress address) {
    byte[] bytes = inner(address);
    if (allowed.stream()
        .anyMatch(network -> network.holds(bytes) || network.holds(address.getAddress()))) {
      return true;
    }
    return FORBIDDEN.stream()
        .noneMatch(network -> network.holds(bytes) || network.holds(address.getAddress()));
  }

  /// The IPv4 address inside an IPv6 address, else the address itself.
  private static byte[] inner(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (!(address instanceof Inet6Address)) {
      return bytes;
    }
    boolean carried =
        CARRYING.stream().anyMatch(network -> network.holds(bytes)) && !zeros(bytes, 15);
    if (SIX_TO_FOUR.holds(bytes)) {
      return new byte[] {bytes[2], bytes[3], bytes[4], bytes[5]};
    }
    return carried ? new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]} : bytes;
  }

  private static boolean zeros(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
