package io.github.provender;

import java.util.List;

/** Models of many developers, of which the shipped data tell much; tests pair them. */
public final class FortyModels {
  public static final List<String> SLUGS =
      List.of(
          "deepseek-r1",
          "deepseek-r1-zero",
          "deepseek-r1-distill-qwen-7b",
          "deepseek-v3-base",
          "deepseek-v3",
          "deepseek-v2",
          "deepseek-coder-v2",
          "deepseek-coder-33b-base",
          "deepseek-math-7b-base",
          "olmo-2-7b",
          "olmo-2-13b",
          "olmo-2-32b",
          "olmo-3-32b",
          "smollm3-3b",
          "smollm2-1.7b",
          "tulu-3-8b",
          "openr1-distill-qwen-7b",
          "pythia-12b",
          "bloom",
          "qwen3-235b-a22b",
          "qwen2.5-72b",
          "llama-3.1-405b",
          "granite-3.0-8b-base",
          "mimo-7b-base",
          "minimax-m1-80k",
          "kimi-k1.5",
          "kimi-k2-base",
          "starcoder2-15b",
          "gemma-2-27b",
          "llama-2-70b",
          "llama-3-70b",
          "llama-3.2-3b",
          "llama-3.3-70b-instruct",
          "llama-4-maverick",
          "phi-4",
          "gpt-oss-120b",
          "dbrx-base",
          "gpt-4o-2024-05-13",
          "claude-3-opus",
          "gemini-1.5-pro");

  private FortyModels() {}
}
