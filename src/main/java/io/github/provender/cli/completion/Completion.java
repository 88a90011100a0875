package io.github.provender.cli.completion;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command {@code completion}: prints the script that completes commands in a shell. */
@Command(
    name = "completion",
    description =
        "Prints the completion script of a shell: provender completion bash | . /dev/stdin",
    mixinStandardHelpOptions = true)
public final class Completion implements Callable<Integer> {
  /** The shells that there is a script for; zsh reads that of bash. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.bash;

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    String name = program.getCommandName();
    out.print(shell == Shell.fish ? FishScript.of(program) : AutoComplete.bash(name, program));
    out.flush();
    return 0;
  }
}
