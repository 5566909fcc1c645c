package org.thaw.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one line what is wrong with a call.
///
/// Exit code 2 when the call or its surroundings need a change (a wrong option, a missing file, a
/// value that cannot be), 1 for a failure inside. `--debug` prints the stack trace.
final class ErrorLine implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Thaw root;

  ErrorLine(Thaw root) {
    this.root = root;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter out = command.getErr();
    String line = "thaw: " + bare(String.valueOf(mistake.getMessage()));
    if (mistake instanceof MissingParameterException) {
      out.println(line + "; see " + command.getCommandSpec().qualifiedName() + " --help");
      return 2;
    }
    out.println(line);
    if (!UnmatchedArgumentException.printSuggestions(mistake, out)) {
      out.println("See " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return 2;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult call) {
    PrintWriter out = command.getErr();
    if (root.debug()) {
      failure.printStackTrace(out);
    }
    out.println("thaw: " + says(failure));
    return isSurroundings(failure) ? 2 : 1;
  }

  /// A mistake without the place of the argument, which people can see.
  private static String bare(String message) {
    return message.replaceFirst(
        "^Invalid value for (?:positional parameter at index \\d+ \\([^)]*\\)|option '[^']*'[^:]*):"
            + " (?=no )",
        "");
  }

  private static boolean isSurroundings(Exception failure) {
    return lacksHeap(failure)
        || failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof IllegalArgumentException;
  }

  /// Whether somewhere behind a failure the heap was too small.
  private static boolean lacksHeap(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  /// What to do where the heap is too small.
  static String moreHeap() {
    return "%,d MB of memory are too few for this archive: THAW_HEAP gives more, as in THAW_HEAP=4g"
        .formatted(Runtime.getRuntime().maxMemory() >> 20);
  }

  private static String says(Exception failure) {
    if (lacksHeap(failure)) {
      return moreHeap();
    }
    String message = failure.getMessage();
    return switch (failure) {
      case java.nio.file.NoSuchFileException missing -> missing.getFile() + " does not exist";
      case java.nio.file.AccessDeniedException denied ->
          denied.getFile() + " may not be read or written: change its permissions";
      case java.nio.file.FileSystemException trouble
          when trouble.getFile() != null && trouble.getReason() != null ->
          trouble.getFile() + ": " + trouble.getReason();
      case UncheckedIOException wrapper when wrapper.getCause() != null -> says(wrapper.getCause());
      case Exception known when isSurroundings(known) && message != null -> message;
      default ->
          failure.getClass().getSimpleName()
              + (message == null ? "" : ": " + message)
              + " (--debug shows where)";
    };
  }
}
