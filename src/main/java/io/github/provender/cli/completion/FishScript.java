package io.github.provender.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion script for the shell fish: a line for each command, option and set of names. */
final class FishScript {
  /** A label such as {@code en|ko|zh} names the values of an option. */
  private static final Pattern VALUES = Pattern.compile("[a-z]+(?:\\|[a-z]+)+");

  private static final String FILES = " -r -F";

  private final String program;
  private final List<String> lines = new ArrayList<>();

  private FishScript(String program) {
    this.program = program;
  }

  static String of(CommandLine commandLine) {
    FishScript script = new FishScript(commandLine.getCommandName());
    script.line("-f");
    commandLine.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .forEach(script::command);
    return String.join("\n", script.lines) + "\n";
  }

  private void line(String rest) {
    lines.add("complete -c " + program + " " + rest);
  }

  private void command(CommandSpec command) {
    String[] description = command.usageMessage().description();
    line("-n __fish_use_subcommand -a " + command.name() + described(description));
    String seen = "-n '__fish_seen_subcommand_from " + command.name() + "'";
    for (OptionSpec option : command.options()) {
      StringBuilder text = new StringBuilder(seen);
      for (String name : option.names()) {
        text.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
      }
      if (option.arity().max() > 0) {
        text.append(values(option));
      }
      line(text + described(option.description()));
    }
    for (ArgSpec positional : command.positionalParameters()) {
      String values = values(positional);
      if (!values.isBlank() && !values.equals(FILES)) {
        line(seen + values.replaceFirst(" -x", ""));
      }
    }
  }

  private static String values(ArgSpec argument) {
    List<String> candidates =
        argument.completionCandidates() == null
            ? List.of()
            : StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
    Matcher named = VALUES.matcher(argument.paramLabel());
    String values =
        candidates.isEmpty() && named.matches()
            ? argument.paramLabel().replace('|', ' ')
            : String.join(" ", candidates);
    return values.isEmpty() ? FILES : " -x -a '" + values + "'";
  }

  private static String described(String[] description) {
    String text = description.length == 0 ? "" : description[0].replaceAll("\\s*\\(default:.*", "");
    return text.isEmpty() ? "" : " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
