package io.github.provender.cli;

import io.github.provender.cli.options.Session;
import io.github.provender.ops.Settings;
import io.github.provender.site.Server;
import io.github.provender.sparql.bound.ServerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Command {@code rehearse}, a CDS training run: runs a comparison and a server, so that the
 * launcher can archive the classes that were loaded (class-data sharing).
 */
@Command(
    name = "rehearse",
    description = "Warms up the class-data archive of the launcher.",
    hidden = true)
final class Warmup implements Callable<Integer> {
  private static final String[] MODELS = {"deepseek-r1", "gpt-4o-2024-05-13"};

  @Mixin private Session session = new Session();

  @Override
  public Integer call() throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Provender.run(nowhere, nowhere, "compare", MODELS[0], MODELS[1]);
    Provender.run(nowhere, nowhere, "ask", "--lang", "ko", "DeepSeek-R1의 학습 비용은?");
    ServerProcess.restrict();
    Server server =
        Server.start(
            new DatasetLoader(session, true, line -> {}).load(), Settings.of("127.0.0.1", 0));
    try {
      String pair = "?model=" + MODELS[0] + "&model=" + MODELS[1];
      for (String path : List.of("", "compare" + pair, "compare.json" + pair)) {
        try (InputStream answer = URI.create(server.address() + path).toURL().openStream()) {
          answer.transferTo(OutputStream.nullOutputStream());
        }
      }
    } finally {
      server.stop();
    }
    return 0;
  }
}
