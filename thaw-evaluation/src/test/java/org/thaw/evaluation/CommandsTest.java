package org.thaw.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.server.Thaw;
import picocli.CommandLine;

/// What holds for every command of Thaw, those of other modules included.
class CommandsTest {

  private static Stream<CommandLine> below(CommandLine command) {
    return command.getSubcommands().values().stream()
        .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    assertThat(below(Thaw.commandLine()))
        .allSatisfy(command -> {
          String name = command.getCommandSpec().qualifiedName();
          assertThat(command.getUsageMessage())
              .as(name)
              .contains("--help")
              .containsPattern("(?s)Example.*" + name);
        });
  }

  @Test
  void everyCommandSaysItselfWhatItDoes() {
    CommandLine thaw = Thaw.commandLine();
    String[] inherited = thaw.getCommandSpec().usageMessage().description();
    assertThat(below(thaw))
        .allSatisfy(command ->
            assertThat(command.getCommandSpec().usageMessage().description())
                .as(command.getCommandSpec().qualifiedName())
                .isNotEmpty()
                .isNotEqualTo(inherited));
  }
}
