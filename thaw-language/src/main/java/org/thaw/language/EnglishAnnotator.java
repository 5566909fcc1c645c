package org.thaw.language;

import edu.emory.clir.clearnlp.component.AbstractComponent;
import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.dependency.DEPTree;
import edu.emory.clir.clearnlp.util.arc.SRLArc;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Annotator;
import org.thaw.annotation.Segmentation;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.language.sparse.EnglishModels;
import org.thaw.text.Span;

/// English sentences, tags, dependencies and semantic roles by ClearNLP 3.2 (Choi & Palmer 2012),
/// decoded by [EnglishModels].
///
/// Loads in about a second; 0.15 GB of heap stay taken. Sentences of more than 160 tokens are
/// tagged but not parsed: their tokens have no head. Headlines in title case are parsed in sentence
/// case; the tokens' forms stay as written.
public final class EnglishAnnotator implements Annotator {

  private static final int LONGEST_PARSED = 160;

  /// Inflected forms that ClearNLP's morphology takes for lemmas.
  private static final Map<String, String> UNREDUCED = Map.of("ended", "end", "followed", "follow");

  private final Segmentation segmentation = new Segmentation();
  private final TitleCase titleCase;
  private final AbstractComponent tagger;
  private final AbstractComponent morphology;
  private final AbstractComponent parser;
  private final AbstractComponent labeler;

  private EnglishAnnotator(TitleCase titleCase) {
    this.titleCase = titleCase;
    EnglishModels models = EnglishModels.load();
    tagger = models.tagger();
    morphology = NLPUtils.getMPAnalyzer(TLanguage.ENGLISH);
    parser = models.parser();
    labeler = models.labeler();
  }

  /// Loads the models from the class path; takes seconds.
  ///
  /// @param isName true for lower-case words that are names (`china`), kept capitalised in
  ///   headlines
  public static EnglishAnnotator load(Predicate<String> isName) {
    return new EnglishAnnotator(TitleCase.load(isName));
  }

  @Override
  public Annotation annotate(String text, List<Span> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Span> spans : segmentation.sentences(text, blocks)) {
      sentences.add(sentence(text, spans, sentences.size()));
    }
    return new Annotation(sentences);
  }

  private Sentence sentence(String text, List<Span> spans, int index) {
    List<String> forms = spans.stream().map(span -> span.in(text)).toList();
    DEPTree tree =
        EnglishModels.tree(titleCase.lower(forms).stream().map(EnglishAnnotator::ascii).toList());
    tagger.process(tree);
    morphology.process(tree);
    boolean parsed = spans.size() <= LONGEST_PARSED;
    if (parsed) {
      parser.process(tree);
      labeler.process(tree);
    }
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      tokens.add(token(tree.get(i + 1), spans.get(i), forms.get(i), parsed));
    }
    Span span = spans.get(0).cover(spans.get(spans.size() - 1));
    return new Sentence(index, span, tokens);
  }

  private static Token token(DEPNode node, Span span, String form, boolean parsed) {
    int head = parsed && node.hasHead() ? node.getHead().getID() - 1 : -1;
    String relation = parsed && node.hasHead() ? node.getLabel() : "dep";
    return new Token(
        span, form, lemma(node, form), node.getPOSTag(), head, relation, roles(node, parsed));
  }

  /// ClearNLP writes digits and names of classes for numbers and links; the form says more.
  private static String lemma(DEPNode node, String form) {
    String lemma = node.getLemma();
    boolean replaced = lemma == null || lemma.startsWith("#") || Character.isDigit(lemma.charAt(0));
    return replaced ? form.toLowerCase(Locale.ROOT) : UNREDUCED.getOrDefault(lemma, lemma);
  }

  private static List<Token.Role> roles(DEPNode node, boolean parsed) {
    if (!parsed) {
      return List.of();
    }
    List<Token.Role> roles = new ArrayList<>();
    for (SRLArc arc : node.getSemanticHeadArcList()) {
      roles.add(new Token.Role(arc.getNode().getID() - 1, arc.getLabel()));
    }
    return roles;
  }

  /// The models know ASCII marks only.
  private static String ascii(String form) {
    return switch (form) {
      case "“", "”", "„", "«", "»", "''", "``" -> "\"";
      case "‘", "’" -> "'";
      case "—", "―" -> "--";
      case "–" -> "-";
      case "…" -> "...";
      default -> form.indexOf('’') < 0 ? form : form.replace('’', '\'');
    };
  }
}
