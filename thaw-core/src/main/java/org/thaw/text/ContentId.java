package org.thaw.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids made from content, so that the same input read twice has the same ids.
///
/// The first 16 hexadecimal digits of the SHA-256 of the parts, each followed by a unit separator.
public final class ContentId {

  private static final int DIGITS = 16;

  private ContentId() {}

  /// The id of the parts in their order, 16 lower-case hexadecimal digits.
  public static String of(Object... parts) {
    MessageDigest digest = sha256();
    for (Object part : parts) {
      digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0x1f);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /// The id of raw bytes.
  public static String ofBytes(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content)).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every JDK has SHA-256", absent);
    }
  }
}
