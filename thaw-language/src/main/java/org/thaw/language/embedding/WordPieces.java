package org.thaw.language.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts text into the pieces that a BERT model knows: lower case without accents, words split from
/// punctuation, each word into the longest pieces of the vocabulary (Wu et al. 2016).
final class WordPieces {

  private static final Pattern ENTRY =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"\\s*:\\s*(\\d+)\\s*[,}]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = special("[UNK]");
    this.first = special("[CLS]");
    this.last = special("[SEP]");
  }

  /// @param tokenizer a `tokenizer.json`, of which the object `vocab` is read
  /// @throws IllegalArgumentException if it has none
  static WordPieces of(String tokenizer) {
    int start = tokenizer.indexOf("\"vocab\"");
    if (start < 0) {
      throw new IllegalArgumentException("a tokenizer without a vocabulary");
    }
    Map<String, Integer> vocabulary = new HashMap<>();
    Matcher entry = ENTRY.matcher(tokenizer);
    for (int at = tokenizer.indexOf('{', start) + 1; entry.find(at); at = entry.end()) {
      vocabulary.put(unescaped(entry.group(1)), Integer.valueOf(entry.group(2)));
      if (tokenizer.charAt(entry.end() - 1) == '}') {
        break;
      }
    }
    return new WordPieces(vocabulary);
  }

  /// The numbers of a text's pieces between those of its start and end, `most` in all.
  long[] of(String text, int most) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(first);
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length() && pieces.size() < most; i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        split(word, pieces);
        if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
          pieces.add(vocabulary.getOrDefault(String.valueOf(c), unknown));
        }
      }
    }
    split(word, pieces);
    List<Integer> kept = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), most - 1)));
    kept.add(last);
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  private void split(StringBuilder word, List<Integer> pieces) {
    if (word.isEmpty()) {
      return;
    }
    String whole = word.toString();
    word.setLength(0);
    List<Integer> found = new ArrayList<>();
    int start = 0;
    while (start < whole.length() && whole.length() <= LONGEST_WORD) {
      int end = whole.length();
      @Nullable Integer piece = null;
      while (end > start && piece == null) {
        piece = vocabulary.get((start > 0 ? "##" : "") + whole.substring(start, end));
        end -= piece == null ? 1 : 0;
      }
      if (piece == null) {
        break;
      }
      found.add(piece);
      start = end;
    }
    if (start < whole.length()) {
      pieces.add(unknown);
    } else {
      pieces.addAll(found);
    }
  }

  private int special(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("a vocabulary without " + piece);
    }
    return number;
  }

  private static String unescaped(String json) {
    return ESCAPE
        .matcher(json)
        .replaceAll(escape -> {
          String code = escape.group(1);
          String plain =
              code == null ? escape.group(2) : String.valueOf((char) Integer.parseInt(code, 16));
          return Matcher.quoteReplacement(plain);
        });
  }
}
