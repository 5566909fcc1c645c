package org.thaw.intake.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/// The language of a text, by the sequences of letters that are common in it (OpenNLP's detector
/// and its model of 103 languages, Apache-2.0).
///
/// Only languages that news is likely to be in take part, so that a short Spanish headline is not
/// taken for Asturian. A text is given a language only when it is clearly likelier than the next.
public final class LanguageGuess {

  private static final int MOST_CHARACTERS = 1_000;
  private static final int FEWEST_WORDS = 4;
  private static final double LEAST_LEAD = 1.1;
  private static final String MODEL = "/langdetect-183.bin";
  private static final Map<String, String> LANGUAGES = languages();

  private final LanguageDetector detector;

  private LanguageGuess(LanguageDetector detector) {
    this.detector = detector;
  }

  /// The guess by the shipped model, which is read once, in half a second.
  public static LanguageGuess load() {
    return Holder.SHIPPED;
  }

  /// The ISO 639-1 code of the text's language, or empty if the text is too short or too mixed.
  public Optional<String> guess(String text) {
    String start = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
    if (start.strip().split("\\s+").length < FEWEST_WORDS
        && start.chars().allMatch(c -> c < 0x300)) {
      return Optional.empty();
    }
    List<Language> ranked =
        Stream.of(detector.predictLanguages(start))
            .filter(language -> LANGUAGES.containsKey(language.getLang()))
            .limit(2)
            .toList();
    boolean clear = ranked.get(0).getConfidence() >= LEAST_LEAD * ranked.get(1).getConfidence();
    return clear ? Optional.ofNullable(LANGUAGES.get(ranked.get(0).getLang())) : Optional.empty();
  }

  /// ISO 639-3 codes, as the model has them, with their ISO 639-1 codes.
  private static Map<String, String> languages() {
    Map<String, String> codes = new HashMap<>();
    for (String language :
        ("en es pt fr de it nl ca eu pl cs sk sl hr sr bg mk ro hu sv da fi is et lv lt el tr ru uk"
                + " be hy ka az kk uz he ar ur hi bn ta te th vi id ms ko ja sw so af sq")
            .split(" ")) {
      codes.put(Locale.of(language).getISO3Language(), language);
    }
    codes.putAll(
        Map.of("cmn", "zh", "pes", "fa", "nob", "no", "ekk", "et", "lvs", "lv", "zlm", "ms"));
    return Map.copyOf(codes);
  }

  private static LanguageDetector read() {
    try (InputStream stream =
        Objects.requireNonNull(LanguageGuess.class.getResourceAsStream(MODEL), MODEL)) {
      return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(stream));
    } catch (IOException broken) {
      throw new UncheckedIOException(MODEL + " of the jar", broken);
    }
  }

  private static final class Holder {
    static final LanguageGuess SHIPPED = new LanguageGuess(read());
  }
}
