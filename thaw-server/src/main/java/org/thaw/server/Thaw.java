package org.thaw.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `thaw`: the root of every other command.
///
/// Exit codes: 0 done, 1 the answer is no or the work failed, 2 the command line or its
/// surroundings need a change. An error is one line; `--debug` adds the stack trace.
@Command(
    name = "thaw",
    mixinStandardHelpOptions = true,
    description = "Follows the relations between countries through the news, and shows its work.")
public final class Thaw {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  private Thaw() {}

  /// Runs one command and leaves with its exit code.
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /// The whole tree of commands, ready to run.
  public static CommandLine commandLine() {
    return new CommandLine(new Thaw());
  }
}
