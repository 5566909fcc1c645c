package org.thaw.measure;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Evidence;
import org.thaw.finding.Measure;
import org.thaw.finding.TimeExpression;
import org.thaw.finding.When;
import org.thaw.mention.Mentions;
import org.thaw.passage.Passage;
import org.thaw.text.Span;

/// Finds measures of states and the state each is reported in.
///
/// Works on running text by the tables of this package, so that English and Spanish are read alike;
/// a parse, where there is one, says which words belong to one clause. A kernel names the kind, the
/// strongest near word the state, and possession, prepositions and word order say who imposes it on
/// whom. What one sentence leaves open is taken from the nearest other measure of the same kind in
/// the article.
public final class MeasureFinder {

  /// What is taken off the probability of a measure whose direction its sentence leaves open.
  private static final double GUESS = 0.2;

  private static final Pattern ORDERED =
      Pattern.compile(
          "\\b(?:order(?:s|ed|ing)|sign(?:s|ed|ing)|decree(?:s|d)|orden(?:ó|a)|firm(?:ó|a)|decret(?:ó|a))\\b");

  /// The measure steps of the article, in text order.
  public List<Measure> find(
      AnnotatedArticle article, Mentions mentions, List<TimeExpression> times) {
    Optional<Lexicon> lexicon = Lexicon.of(article.article().language());
    if (lexicon.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Passage passage = Passage.of(article, sentence, mentions);
      Optional<MeasureWords> words = lexicon.get().in(passage.text());
      List<Kernel> kernels = words.map(MeasureWords::kernels).orElse(List.of());
      if (!kernels.isEmpty()) {
        PassageReader reader =
            new PassageReader(article, passage, Clauses.of(passage), words.get(), times);
        reader.read(kernels).forEach(candidate -> drafts.add(new Draft(reader, candidate)));
      }
    }
    return measures(drafts, Context.of(article.article(), mentions));
  }

  /// A measure whose direction may still be open.
  private record Draft(PassageReader reader, Candidate candidate) {

    boolean isFirm() {
      return candidate.direction().isWhole() && candidate.direction().isFirm();
    }

    Told told(PartyFinder.Direction direction) {
      return new Told(
          reader.passage(),
          candidate.kernel(),
          new Context.Known(candidate.kernel().kind(), direction));
    }
  }

  /// A direction with the words it stands at.
  private record Told(Passage passage, Kernel kernel, Context.Known known) {

    boolean isElsewhere(Draft draft) {
      return !kernel.equals(draft.candidate().kernel())
          || !passage.equals(draft.reader().passage());
    }
  }

  private static List<Measure> measures(List<Draft> drafts, Context context) {
    List<Measure> found = new ArrayList<>();
    LinkedList<Told> told = new LinkedList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Stream<Told> later =
          drafts.subList(i, drafts.size()).stream()
              .filter(Draft::isFirm)
              .map(one -> one.told(one.candidate().direction()));
      List<Context.Known> known =
          Stream.concat(told.stream(), later)
              .filter(one -> one.isElsewhere(draft))
              .map(Told::known)
              .toList();
      Measure.Kind kind = draft.candidate().kernel().kind();
      PartyFinder.Direction direction =
          context.complete(
              draft.candidate().direction(), kind, draft.reader().passage().text(), known);
      if (direction.isWhole()) {
        told.addFirst(draft.told(direction));
        draft.reader().add(draft.candidate(), direction, found);
      }
    }
    return List.copyOf(found);
  }

  /// One reading of a kernel with one direction.
  private record Candidate(Kernel kernel, Reported reported, PartyFinder.Direction direction) {

    /// Another kernel of the kind says the opposite direction with better evidence, or the word
    /// that decides is another's.
    boolean yieldsTo(Candidate other) {
      boolean same = kernel.kind() == other.kernel.kind() && !kernel.equals(other.kernel);
      boolean reversed =
          direction.imposer().isPresent()
              && direction.imposer().equals(other.direction.target())
              && direction.target().equals(other.direction.imposer());
      boolean part =
          kernel.role() == Kernel.Role.GOOD
              && other.kernel.role() == Kernel.Role.THING
              && kernel.start() > other.kernel.start()
              && kernel.start() - other.kernel.end() < 30;
      return same && (part || reversed && other.direction.score() > direction.score())
          || isDoneToOther(other);
    }

    /// One word does one thing: what it does to a tariff on tea it does not do to the tea.
    private boolean isDoneToOther(Candidate other) {
      return kernel.kind() != other.kernel.kind()
          && kernel.role() == Kernel.Role.GOOD
          && other.kernel.role() == Kernel.Role.THING
          && reported.start() == other.reported.start()
          && other.kernel.end() <= kernel.start();
    }
  }

  /// Reads the kernels of one passage into measures.
  private record PassageReader(
      AnnotatedArticle article,
      Passage passage,
      Clauses clauses,
      MeasureWords words,
      List<TimeExpression> times) {

    List<Candidate> read(List<Kernel> kernels) {
      StateReader states = new StateReader(passage, words, clauses, kernels);
      PartyFinder parties = new PartyFinder(passage, clauses, article.article().language());
      List<Candidate> candidates = new ArrayList<>();
      for (Kernel kernel : kernels) {
        states
            .read(kernel)
            .ifPresent(reported ->
                parties
                    .find(kernel, reported)
                    .forEach(way -> candidates.add(new Candidate(kernel, reported, way))));
      }
      return candidates.stream()
          .filter(candidate -> !isConsequence(candidate, kernels))
          .filter(candidate -> candidates.stream().noneMatch(candidate::yieldsTo))
          .toList();
    }

    /// Money that a listing blocks is part of the listing (`the designation freezes any assets`).
    private boolean isConsequence(Candidate candidate, List<Kernel> kernels) {
      Reported reported = candidate.reported();
      Voice voice = Voice.of(clauses, reported.start(), reported.end());
      return candidate.kernel().kind() == Measure.Kind.ASSET_FREEZE
          && kernels.stream()
              .filter(kernel -> kernel.kind() == Measure.Kind.FINANCIAL_DESIGNATION)
              .anyMatch(kernel -> voice.isHeadOf(kernel.start(), kernel.end(), voice.subject()));
    }

    void add(Candidate candidate, PartyFinder.Direction direction, List<Measure> found) {
      Measure measure = measure(candidate.kernel(), candidate.reported(), direction);
      if (found.stream().noneMatch(other -> isSame(other, measure))) {
        found.add(measure);
      }
    }

    private List<String> rules(Kernel kernel, Reported reported) {
      boolean ordered =
          reported.state() == Measure.State.ANNOUNCED && ORDERED.matcher(passage.text()).find();
      List<String> rules = new ArrayList<>();
      rules.add("measure/" + kernel.kind().word());
      rules.add("state/" + reported.operation().name().toLowerCase(Locale.ROOT));
      if (ordered) {
        rules.add("state/ordered");
      }
      return rules;
    }

    private static boolean isSame(Measure one, Measure other) {
      return one.sentence() == other.sentence()
          && one.kind() == other.kind()
          && one.state() == other.state()
          && one.imposer().equals(other.imposer())
          && one.target().equals(other.target());
    }

    private Measure measure(Kernel kernel, Reported reported, PartyFinder.Direction direction) {
      DetailFinder details = new DetailFinder(article, passage);
      DayFinder days = new DayFinder(article, passage, clauses, times);
      Span name = passage.span(kernel.start(), kernel.end());
      Span word = passage.span(reported.start(), reported.end());
      List<Span> spans = name.equals(word) ? List.of(name) : List.of(name, word);
      List<String> rules = rules(kernel, reported);
      Evidence evidence =
          Evidence.of(
              article.article().id(),
              "measure",
              spans,
              passage.sentence().index(),
              reported.confidence() - (direction.isFirm() ? 0 : GUESS),
              rules,
              kernel.kind(),
              reported.state(),
              direction.imposer().orElse(""),
              direction.target().orElse(""));
      Optional<When> effective = days.effective(reported);
      Optional<When> stated = days.stated(kernel, reported, effective);
      return new Measure(
          evidence,
          kernel.kind(),
          direction.imposer(),
          direction.target(),
          new ObjectFinder(article, passage, clauses, times).find(kernel, reported),
          reported.state(),
          effective,
          stated,
          details.magnitude(kernel),
          details.before(),
          details.condition(reported),
          days.deadline(reported, stated),
          details.speaker(),
          details.ground(),
          reported.hedge(),
          days.isHistory(stated) || days.hasStood(reported, effective));
    }
  }
}
