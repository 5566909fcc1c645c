package org.thaw.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// A range of addresses, such as `10.0.0.0/8` or `fc00::/7`.
@SuppressWarnings("ArrayRecordComponent")
public record Network(byte[] address, int bits) {

  /// @throws IllegalArgumentException if `text` is no such range
  public static Network parse(String text) {
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    if (!host.matches("[0-9a-fA-F:.]+")) {
      throw new IllegalArgumentException("not a network: " + text);
    }
    try {
      byte[] address = bytes(host);
      int bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
      if (bits < 0 || bits > address.length * 8) {
        throw new IllegalArgumentException("not a network: " + text);
      }
      return new Network(address, bits);
    } catch (UnknownHostException | NumberFormatException malformed) {
      throw new IllegalArgumentException("not a network: " + text, malformed);
    }
  }

  /// Java makes IPv4 of a mapped IPv6 address; here it stays what it is.
  private static byte[] bytes(String host) throws UnknownHostException {
    byte[] bytes = InetAddress.getByName(host).getAddress();
    if (bytes.length == 16 || host.indexOf(':') < 0) {
      return bytes;
    }
    byte[] mapped = new byte[16];
    mapped[10] = (byte) 0xff;
    mapped[11] = (byte) 0xff;
    System.arraycopy(bytes, 0, mapped, 12, bytes.length);
    return mapped;
  }

  boolean holds(byte[] other) {
    if (other.length != address.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
