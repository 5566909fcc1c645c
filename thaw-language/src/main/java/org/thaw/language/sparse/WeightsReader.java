package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.feature.AbstractFeatureExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Reads what [WeightsWriter] wrote.
final class WeightsReader {

  /// More than any array has.
  private static final int MOST = 1 << 25;

  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "maxarray=" + MOST + ";edu.emory.clir.clearnlp.**;java.base/*;!*");

  private final ObjectInputStream in;
  private final ByteBuffer chunk =
      ByteBuffer.allocate(WeightsWriter.CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  WeightsReader(InputStream in) throws IOException {
    this.in = new ObjectInputStream(in);
    this.in.setObjectInputFilter(KNOWN);
  }

  EnglishWeights read() throws IOException, ClassNotFoundException {
    return new EnglishWeights(new Clusters(table()), table(), learned(), learned(), learned());
  }

  private <T> WordTable<T> table() throws IOException, ClassNotFoundException {
    return new WordTable<>(keys(), this.<List<T>>object());
  }

  private <F extends AbstractFeatureExtractor<?, ?, ?>> Learned<F> learned()
      throws IOException, ClassNotFoundException {
    F extractor = object();
    int models = in.readInt();
    List<SparseWeights> weights = new ArrayList<>();
    for (int i = 0; i < models; i++) {
      weights.add(weights());
    }
    return new Learned<>(extractor, weights);
  }

  private SparseWeights weights() throws IOException, ClassNotFoundException {
    return new SparseWeights(object(), object(), keys(), object(), floats());
  }

  private KeyTable keys() throws IOException {
    return new KeyTable(longs());
  }

  private long[] longs() throws IOException {
    long[] values = new long[length()];
    int most = WeightsWriter.CHUNK / Long.BYTES;
    for (int at = 0; at < values.length; at += most) {
      int count = Math.min(most, values.length - at);
      in.readFully(chunk.array(), 0, count * Long.BYTES);
      chunk.asLongBuffer().get(values, at, count);
    }
    return values;
  }

  private float[] floats() throws IOException {
    float[] values = new float[length()];
    int most = WeightsWriter.CHUNK / Float.BYTES;
    for (int at = 0; at < values.length; at += most) {
      int count = Math.min(most, values.length - at);
      in.readFully(chunk.array(), 0, count * Float.BYTES);
      chunk.asFloatBuffer().get(values, at, count);
    }
    return values;
  }

  private int length() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST) {
      throw new StreamCorruptedException("an array of " + length);
    }
    return length;
  }

  @SuppressWarnings("unchecked")
  private <T> T object() throws IOException, ClassNotFoundException {
    return (T) in.readObject();
  }
}
