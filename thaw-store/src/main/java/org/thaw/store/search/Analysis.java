package org.thaw.store.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// How words of each field are reduced: English and Spanish stems for text, letters without accents
/// for names.
final class Analysis {

  private Analysis() {}

  static Analyzer analyzer() {
    Analyzer english = new EnglishAnalyzer();
    Analyzer spanish = new SpanishAnalyzer();
    return new PerFieldAnalyzerWrapper(
        new Names(),
        Map.of(
            "text_en", english,
            "headline_en", english,
            "said_en", english,
            "text_es", spanish,
            "headline_es", spanish,
            "said_es", spanish));
  }

  /// Lower case, without accents, no stems.
  private static final class Names extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new StandardTokenizer();
      TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
      return new TokenStreamComponents(tokenizer, folded);
    }
  }
}
