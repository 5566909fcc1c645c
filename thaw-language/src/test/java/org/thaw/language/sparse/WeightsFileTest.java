package org.thaw.language.sparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.clir.clearnlp.component.mode.dep.DEPFeatureExtractor;
import edu.emory.clir.clearnlp.component.mode.pos.POSFeatureExtractor;
import edu.emory.clir.clearnlp.component.mode.srl.SRLFeatureExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of what was learned, with weights of a few features.
class WeightsFileTest {

  private static final long SEED = 20261127;
  private static final byte[] FILE = written();

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    EnglishWeights read = WeightsFile.read(new ByteArrayInputStream(file()));
    assertThat(read.clusters().of("Oslo")).containsExactly(weights().clusters().of("Oslo"));
    assertThat(read.clusters().of("Bergen")).isEmpty();
    assertThat(read.classes().value("talks")).isEqualTo("NNS_VBZ");
    SparseWeights parser = read.parser().weights().getFirst();
    SparseWeights written = weights().parser().weights().getFirst();
    assertThat(parser.weights()).containsExactly(written.weights());
    assertThat(parser.features().slots()).containsExactly(written.features().slots());
    assertThat(parser.labels()).containsExactly(written.labels());
    assertThat(parser.bias()).containsExactly(written.bias());
    assertThat(parser.names()).containsExactly("shift", "reduce");
    assertThat(read.labeler().weights()).hasSize(2);
  }

  @Test
  void aFileCutShortIsRefused() {
    byte[] whole = file();
    Random random = new Random(SEED);
    for (int i = 0; i < 50; i++) {
      byte[] part = Arrays.copyOf(whole, random.nextInt(whole.length));
      assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(part)))
          .as("%d of %d bytes, seed %d", part.length, whole.length, SEED)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFileWithAWrongByteIsRefused() {
    Random random = new Random(SEED);
    int body = headLength();
    for (int i = 0; i < 300; i++) {
      byte[] damaged = file();
      int at = body + random.nextInt(i < 150 ? 2000 : damaged.length - body);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(damaged)))
          .as("byte %d, seed %d", at, SEED)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFileOfAnotherFormatIsNeitherCurrentNorRead() throws IOException {
    byte[] other = file();
    other[3] ^= 1;
    Path file = Files.write(folder.resolve("english.model"), other);
    assertThat(WeightsFile.isCurrent(file, "edition")).isFalse();
    assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("expected thaw-english-");
  }

  @Test
  void aFileOfTheFormerFormatIsReadButNotCurrent() throws IOException {
    byte[] former = file();
    former[2 + "thaw-english-".length()] = '1';
    Path file = Files.write(folder.resolve("english.model"), former);
    assertThat(WeightsFile.isCurrent(file, "edition")).isFalse();
    assertThat(read(file).classes().value("talks")).isEqualTo("NNS_VBZ");
  }

  @Test
  void aFeatureWithAWeightForEveryLabelAddsThemAll() {
    KeyTable features = KeyTable.of(2);
    features.put(7, 0);
    features.put(8, 3);
    SparseWeights weights =
        new SparseWeights(
            new String[] {"shift", "reduce", "pass"},
            new double[] {1, 2, 3},
            features,
            new byte[] {SparseWeights.FULL, 0, 0, (byte) (SparseWeights.LAST | 2)},
            new float[] {0.5f, 0, -1, 8});
    FeatureKeys keys = new FeatureKeys();
    keys.add(7);
    keys.add(8);
    keys.add(9);
    assertThat(weights.scores(keys)).containsExactly(1.5, 2, 10);
  }

  @Test
  void aFileIsCurrentForTheModelsItWasMadeOf() throws IOException {
    Path file = folder.resolve("deep").resolve("english.model");
    assertThat(WeightsFile.isCurrent(file, "edition")).isFalse();
    WeightsFile.write(file, "edition", weights());
    assertThat(WeightsFile.isCurrent(file, "edition")).isTrue();
    assertThat(WeightsFile.isCurrent(file, "another")).isFalse();
  }

  @Test
  void anUnfitFileOrNoneLeadsToTheOtherSource() throws IOException {
    EnglishWeights other = weights();
    byte[] damaged = Arrays.copyOf(file(), 500);
    InputStream unfit = new ByteArrayInputStream(damaged);
    assertThat(EnglishModels.weights(unfit, () -> other)).isSameAs(other);
    assertThat(EnglishModels.weights(null, () -> other)).isSameAs(other);
    InputStream fit = new ByteArrayInputStream(file());
    assertThat(EnglishModels.weights(fit, () -> other)).isNotSameAs(other);
  }

  @Test
  void whereNothingCanBeReadOneLineSaysWhatToDo() {
    InputStream damaged = new ByteArrayInputStream(Arrays.copyOf(file(), 500));
    EnglishModels.Source none =
        () -> {
          throw new IOException("missing in the libraries: general-en-pos.xz");
        };
    assertThatThrownBy(() -> EnglishModels.weights(damaged, none))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "english.model cannot be read: build Thaw again or unpack it again"
                + " (missing in the libraries: general-en-pos.xz)");
  }

  @Test
  void writersAtOnceLeaveOneWholeFile() throws Exception {
    Path file = folder.resolve("english.model");
    EnglishWeights weights = weights();
    CyclicBarrier start = new CyclicBarrier(4);
    Callable<Void> writer =
        () -> {
          start.await();
          for (int i = 0; i < 10; i++) {
            WeightsFile.write(file, "edition", weights);
            assertThat(read(file).classes().value("talks")).isEqualTo("NNS_VBZ");
          }
          return null;
        };
    try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
      for (Future<Void> done : writers.invokeAll(List.of(writer, writer, writer, writer))) {
        done.get();
      }
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path noFolder = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(
            () -> WeightsFile.write(noFolder.resolve("english.model"), "edition", weights()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(noFolder.toString());
  }

  private static EnglishWeights read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return WeightsFile.read(in);
    }
  }

  private static byte[] file() {
    return FILE.clone();
  }

  private static byte[] written() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      WeightsFile.write(file, "edition", weights());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  /// Two texts and their lengths stand before what the checksum is of.
  private static int headLength() {
    return 2 + "thaw-english-2".length() + 2 + "edition".length();
  }

  private static EnglishWeights weights() {
    return new EnglishWeights(
        Clusters.of(Map.of("Oslo", Set.of("0110", "01"), "Lima", Set.of("0110", "01"))),
        WordTable.of(Map.of("talks", "NNS_VBZ", "walks", "NNS_VBZ", "said", "VBD_VBN")),
        new Learned<>(new POSFeatureExtractor(templates()), List.of(model())),
        new Learned<>(new DEPFeatureExtractor(templates()), List.of(model())),
        new Learned<>(new SRLFeatureExtractor(templates()), List.of(model(), model())));
  }

  /// More weights than are converted at a time, and not a multiple of that.
  private static SparseWeights model() {
    int count = WeightsWriter.CHUNK / Float.BYTES + 7;
    Random random = new Random(SEED);
    KeyTable features = KeyTable.of(count);
    byte[] labels = new byte[count];
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      features.put(random.nextLong(), i);
      labels[i] = (byte) (SparseWeights.LAST | i % 2);
      weights[i] = random.nextFloat();
    }
    return new SparseWeights(
        new String[] {"shift", "reduce"}, new double[] {0.5, -0.25}, features, labels, weights);
  }

  private static InputStream templates() {
    return new ByteArrayInputStream(
        "<feature_template></feature_template>".getBytes(StandardCharsets.UTF_8));
  }
}
