package org.thaw.evaluation.task;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Every task by its name.
public final class Tasks {

  private static final List<Task> ALL =
      List.of(
          new ReadingTask<>("events", List.of("type.f1", "triple.f1"), new EventComparison()),
          new ReadingTask<>(
              "quotations", List.of("endToEnd", "direct.endToEnd"), new QuotationComparison()),
          new ReadingTask<>("times", List.of("value.f1", "future.f1"), new TimeComparison()),
          new ReadingTask<>(
              "appointments", List.of("f1", "state.accuracy"), new AppointmentComparison()),
          new ReadingTask<>("measures", List.of("f1", "state.accuracy"), new MeasureComparison()),
          new ReadingTask<>("places", List.of("country.accuracy", "acc161"), new PlaceComparison()),
          new ReadingTask<>("people", List.of("f1", "unresolved.accuracy"), new PeopleComparison()),
          new ReadingTask<>("concerns", List.of("f1", "whole.f1"), new ConcernComparison()),
          new ReadingTask<>("agenda", List.of("f1"), StretchComparison.agenda()),
          new ReadingTask<>("questions", List.of("f1"), StretchComparison.questions()),
          new ReadingTask<>(
              "sections", List.of("kind.accuracy", "role.accuracy"), new SectionComparison()),
          new ReadingTask<>("claims", List.of("f1", "body.accuracy"), new ClaimComparison()),
          new StoryTask(),
          new PageTask(),
          new SummaryTask());

  private Tasks() {}

  public static List<Task> all() {
    return ALL;
  }

  /// The task of a name.
  ///
  /// @throws IllegalArgumentException naming all tasks if there is no such one
  public static Task named(String name) {
    return ALL.stream()
        .filter(task -> task.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no task %s: %s"
                    .formatted(name, ALL.stream().map(Task::name).collect(joining(", ")))));
  }
}
