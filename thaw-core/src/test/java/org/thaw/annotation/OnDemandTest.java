package org.thaw.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnDemandTest {

  private final AtomicInteger made = new AtomicInteger();
  private final Annotation none = new Annotation(List.of());
  private final OnDemand annotator = new OnDemand(this::make);

  @Test
  void nothingIsMadeBeforeTheFirstText() {
    assertThat(made).hasValue(0);
    assertThat(annotator.annotate("Talks.", List.of())).isSameAs(none);
    assertThat(made).hasValue(1);
  }

  @Test
  void whatIsPreparedIsNotMadeAgain() {
    annotator.prepare();
    assertThat(made).hasValue(1);
    annotator.annotate("Talks.", List.of());
    assertThat(made).hasValue(1);
  }

  @Test
  void callersAtOnceShareOne() throws Exception {
    CyclicBarrier start = new CyclicBarrier(4);
    Callable<Annotation> caller =
        () -> {
          start.await();
          return annotator.annotate("Talks.", List.of());
        };
    try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
      for (Future<Annotation> read : callers.invokeAll(List.of(caller, caller, caller, caller))) {
        assertThat(read.get()).isSameAs(none);
      }
    }
    assertThat(made).hasValue(1);
  }

  private Annotator make() {
    made.incrementAndGet();
    return (text, blocks) -> none;
  }
}
