package org.thaw.language.sparse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// The file of what was learned: its format, the edition of the models it was made of, what
/// [WeightsWriter] writes, and the checksum of that. Not compressed, since it is read at every
/// start.
final class WeightsFile {

  /// Grows when what is written changes.
  private static final String FORMAT = "thaw-english-2";

  /// Has no features with a weight for every label, and is read alike; a build makes it anew.
  private static final String FORMER = "thaw-english-1";

  private static final int BUFFER = 1 << 16;

  private WeightsFile() {}

  /// True if the file is there, is of this format and was made of this edition of the models.
  static boolean isCurrent(Path file, String edition) {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return in.readUTF().equals(FORMAT) && in.readUTF().equals(edition);
    } catch (IOException noneOrDamaged) {
      return false;
    }
  }

  /// Writes the file whole or not at all, whoever else writes it.
  ///
  /// @throws IOException if it cannot be written
  static void write(Path file, String edition, EnglishWeights weights) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
        write(out, edition, weights);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  static void write(OutputStream out, String edition, EnglishWeights weights) throws IOException {
    DataOutputStream file = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    file.writeUTF(FORMAT);
    file.writeUTF(edition);
    CheckedOutputStream body = new CheckedOutputStream(file, new CRC32C());
    new WeightsWriter(body).write(weights);
    file.writeLong(body.getChecksum().getValue());
    file.flush();
  }

  /// Reads the file to its end.
  ///
  /// @throws IOException if it is of another format or damaged
  static EnglishWeights read(InputStream in) throws IOException {
    DataInputStream file = new DataInputStream(new BufferedInputStream(in, BUFFER));
    String format = file.readUTF();
    if (!format.equals(FORMAT) && !format.equals(FORMER)) {
      throw new IOException("expected " + FORMAT + " but found " + format);
    }
    file.readUTF();
    CheckedInputStream body = new CheckedInputStream(file, new CRC32C());
    EnglishWeights weights = readBody(body);
    if (file.readLong() != body.getChecksum().getValue()) {
      throw new IOException("another checksum than was written");
    }
    return weights;
  }

  private static EnglishWeights readBody(InputStream body) throws IOException {
    try {
      return new WeightsReader(body).read();
    } catch (ClassNotFoundException | RuntimeException damaged) {
      throw new IOException("damaged: " + damaged, damaged);
    }
  }
}
