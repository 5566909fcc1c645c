package org.thaw.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.ServiceLoader;
import org.thaw.server.web.Day;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command `thaw`: the root of every other command.
///
/// Exit codes: 0 done, 1 the answer is no or the work failed, 2 the call or its surroundings need a
/// change. An error is one line; `--debug` adds the stack trace.
@Command(
    name = "thaw",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    description = "Follows the relations between countries through the news, and shows its work.",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the answer is no, or the work failed",
      "2:the call or its surroundings need a change"
    })
public final class Thaw implements Subcommand {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  @Spec private CommandSpec spec;

  private final Map<String, String> environment;

  private Thaw(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /// Runs one command and leaves with its exit code.
  public static void main(String[] arguments) {
    CommandLine commandLine =
        commandLine(System.getenv())
            .setOut(utf8(FileDescriptor.out))
            .setErr(utf8(FileDescriptor.err));
    System.exit(code(commandLine, arguments));
  }

  /// The exit code of a call; a heap that is too small is said in one line, too.
  private static int code(CommandLine commandLine, String... arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (OutOfMemoryError small) {
      commandLine.getErr().println("thaw: " + ErrorLine.moreHeap());
      return 2;
    }
  }

  /// Names and arrows come out whole whatever the locale says.
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /// The whole tree of commands, ready to run in no environment at all.
  public static CommandLine commandLine() {
    return commandLine(Map.of());
  }

  /// The whole tree of commands, ready to run.
  ///
  /// @param environment variables that decide language and width of what is printed
  public static CommandLine commandLine(Map<String, String> environment) {
    Thaw root = new Thaw(environment);
    CommandLine commandLine = new CommandLine(root);
    ServiceLoader.load(Subcommand.class).forEach(commandLine::addSubcommand);
    CommandLine help = new CommandLine(new CommandLine.HelpCommand());
    help.getCommandSpec().usageMessage().footer("%nExample:%n  thaw help read");
    commandLine.addSubcommand(help);
    commandLine.registerConverter(LocalDate.class, Thaw::day);
    ErrorLine errors = new ErrorLine(root);
    return commandLine.setExecutionExceptionHandler(errors).setParameterExceptionHandler(errors);
  }

  /// Without a command there is only help to give.
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }

  /// The variables that the command was called with.
  public Map<String, String> environment() {
    return environment;
  }

  boolean debug() {
    return debug;
  }

  private static LocalDate day(String written) {
    try {
      return Day.parse(written);
    } catch (IllegalArgumentException none) {
      throw new CommandLine.TypeConversionException(String.valueOf(none.getMessage()));
    }
  }
}
