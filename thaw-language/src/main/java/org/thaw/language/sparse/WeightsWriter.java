package org.thaw.language.sparse;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;

/// Writes what was learned: large arrays as they stand in memory, little-endian, and what is small
/// as objects. Read again by [WeightsReader], which has a method for each of these.
final class WeightsWriter {

  /// How many bytes of an array are converted at a time.
  static final int CHUNK = 1 << 16;

  private final ObjectOutputStream out;
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  WeightsWriter(OutputStream out) throws IOException {
    this.out = new ObjectOutputStream(out);
  }

  void write(EnglishWeights weights) throws IOException {
    table(weights.clusters().table());
    table(weights.classes());
    learned(weights.tagger());
    learned(weights.parser());
    learned(weights.labeler());
    out.flush();
  }

  private void table(WordTable<?> table) throws IOException {
    keys(table.words());
    out.writeObject(new ArrayList<>(table.values()));
  }

  private void learned(Learned<?> learned) throws IOException {
    out.writeObject(learned.extractor());
    out.writeInt(learned.weights().size());
    for (SparseWeights weights : learned.weights()) {
      weights(weights);
    }
  }

  private void weights(SparseWeights weights) throws IOException {
    out.writeObject(weights.names());
    out.writeObject(weights.bias());
    keys(weights.features());
    out.writeObject(weights.labels());
    floats(weights.weights());
  }

  private void keys(KeyTable table) throws IOException {
    longs(table.slots());
  }

  private void longs(long[] values) throws IOException {
    out.writeInt(values.length);
    int most = CHUNK / Long.BYTES;
    for (int at = 0; at < values.length; at += most) {
      int count = Math.min(most, values.length - at);
      chunk.asLongBuffer().put(values, at, count);
      out.write(chunk.array(), 0, count * Long.BYTES);
    }
  }

  private void floats(float[] values) throws IOException {
    out.writeInt(values.length);
    int most = CHUNK / Float.BYTES;
    for (int at = 0; at < values.length; at += most) {
      int count = Math.min(most, values.length - at);
      chunk.asFloatBuffer().put(values, at, count);
      out.write(chunk.array(), 0, count * Float.BYTES);
    }
  }
}
