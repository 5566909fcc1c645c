package org.thaw.intake.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Divides a mailbox (mbox, RFC 4155) into its messages.
final class Mailbox {

  private Mailbox() {}

  static void split(InputStream stream, Consumer<byte[]> messages) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    boolean blank = true;
    for (byte[] line = line(stream); line.length > 0; line = line(stream)) {
      String start = new String(line, 0, Math.min(6, line.length), StandardCharsets.ISO_8859_1);
      if (blank && start.startsWith("From ")) {
        hand(message, messages);
      } else {
        boolean quoted = start.startsWith(">From ");
        message.write(line, quoted ? 1 : 0, line.length - (quoted ? 1 : 0));
      }
      blank = line.length <= 2 && new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }
    hand(message, messages);
  }

  private static void hand(ByteArrayOutputStream message, Consumer<byte[]> messages) {
    if (message.size() > 0) {
      messages.accept(message.toByteArray());
    }
    message.reset();
  }

  private static byte[] line(InputStream stream) throws IOException {
    return Lines.next(stream, Unpacker.MOST_BYTES);
  }
}
