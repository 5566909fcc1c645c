package org.thaw.language.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.Embedding;

/// Sentence embeddings by all-MiniLM-L6-v2 (Wang et al. 2020, Reimers & Gurevych 2019), 384
/// dimensions, weights of eight bits. Trained on English; Spanish it half knows by shared words.
///
/// Texts go through the model one by one: its activations are scaled over a whole batch, so that a
/// text's vector would depend on its neighbours in it.
public final class SentenceEmbedder implements Embedder {

  private static final Logger LOG = LoggerFactory.getLogger(SentenceEmbedder.class);
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  /// What identifies vectors made here: the model, its weights, and how many pieces it looks at.
  public static final String ID = "all-MiniLM-L6-v2/int8/96";

  /// Pieces of a text that are looked at: about 70 words.
  private static final int MOST = 96;

  /// Bytes of stack for loading: the native optimizer recurses deeply, and on Java's usual megabyte
  /// it takes the whole process down.
  private static final long LOADING_STACK = 16L << 20;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;

  private SentenceEmbedder() throws IOException, OrtException {
    this.pieces = WordPieces.of(new String(resource(TOKENIZER), StandardCharsets.UTF_8));
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    this.session = environment.createSession(resource(MODEL), options);
  }

  /// The embedder, or [Embedder#none] where the native library or the model cannot be loaded, which
  /// is logged: stories are then told apart by everything else.
  public static Embedder load() {
    AtomicReference<Embedder> loaded = new AtomicReference<>(Embedder.none());
    Thread loading =
        new Thread(null, () -> loaded.set(tryLoading()), "thaw-embeddings", LOADING_STACK);
    loading.start();
    try {
      loading.join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    return loaded.get();
  }

  private static Embedder tryLoading() {
    try {
      return new SentenceEmbedder();
    } catch (IOException | OrtException | LinkageError failure) {
      LOG.warn("sentence embeddings are off, stories go by words and names alone: {}", failure);
      return Embedder.none();
    }
  }

  @Override
  public Embedding embed(String text) {
    long[] ids = pieces.of(text, MOST);
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor input = row(ids);
        OnnxTensor attention = row(mask);
        OnnxTensor types = row(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
      return Embedding.of(mean(((float[][][]) result.get(0).getValue())[0]));
    } catch (OrtException failure) {
      throw new IllegalStateException("the embedding model failed on a text", failure);
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[] mean(float[][] states) {
    float[] mean = new float[states[0].length];
    for (float[] state : states) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += state[i] / states.length;
      }
    }
    return mean;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SentenceEmbedder.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("%s is not on the class path".formatted(name));
      }
      return in.readAllBytes();
    }
  }
}
