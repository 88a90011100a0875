package io.github.provender.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes model cards, the same at each run, as people write them: some name a base model, some
 * several datasets, some list results in nested keys that no claim is made of.
 */
final class GeneratedCards {
  private static final List<String> LICENSES = List.of("mit", "apache-2.0", "other", "lamp-1.0");
  private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "de", "fr", "no");
  private static final List<String> TASKS = List.of("text-generation", "text-classification");
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final int MAKERS = 1000;
  private static final int DATASETS = 5000;

  private final StringBuilder card = new StringBuilder();
  private final Random random;

  private GeneratedCards(int number) {
    random = new Random(SEED * (number + 1L));
  }

  /** Writes so many cards, a folder each as the hub names them. */
  static void write(Path folder, int cards) throws IOException {
    for (int i = 0; i < cards; i++) {
      Path repository = folder.resolve("maker-" + i % MAKERS).resolve("model-" + i);
      Files.createDirectories(repository);
      Files.writeString(repository.resolve("README.md"), new GeneratedCards(i).text(i));
    }
  }

  private String text(int number) {
    line("---");
    if (random.nextInt(5) > 0) {
      int base = random.nextInt(MAKERS);
      line("base_model: maker-" + base + "/model-" + base);
      line("base_model_relation: " + (random.nextBoolean() ? "finetune" : "quantized"));
    }
    line("license: " + LICENSES.get(random.nextInt(LICENSES.size())));
    line("library_name: transformers");
    line("pipeline_tag: " + TASKS.get(random.nextInt(TASKS.size())));
    line("language:");
    for (int i = random.nextInt(3); i >= 0; i--) {
      line("- " + LANGUAGES.get((number + i) % LANGUAGES.size()));
    }
    line("datasets:");
    for (int i = random.nextInt(3); i >= 0; i--) {
      line("- maker-" + random.nextInt(MAKERS) + "/lamps-" + random.nextInt(DATASETS) + "-" + i);
    }
    line("tags:");
    for (int i = 2 + random.nextInt(6); i >= 0; i--) {
      line("- tag-" + random.nextInt(100));
    }
    if (random.nextInt(3) == 0) {
      results(number);
    }
    line("---");
    line("");
    line("# Model " + number);
    line("");
    for (int i = 0; i < 20; i++) {
      line("Line " + i + " of what a person would read of model " + number + ".");
    }
    return card.toString();
  }

  private void results(int number) {
    line("model-index:");
    line("- name: model-" + number);
    line("  results:");
    for (int i = random.nextInt(3); i >= 0; i--) {
      line("  - task:");
      line("      type: text-generation");
      line("    dataset:");
      line("      name: Lamps " + i);
      line("      type: lamps-" + i);
      line("    metrics:");
      line("    - type: accuracy");
      line("      value: 0." + random.nextInt(1000));
    }
  }

  private void line(String line) {
    card.append(line).append('\n');
  }
}
