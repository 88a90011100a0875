package io.github.provender.site.browser;

/** Every kind of page, with one address in the shipped data and one in the tests' small world. */
enum PageKind {
  HOME("/", "/"),
  COMPARISON("/compare?model=deepseek-r1&model=gpt-4o-2024-05-13", "/compare?model=ant&model=bee"),
  DIFFERENCES(
      "/compare?model=deepseek-r1&model=gpt-4o-2024-05-13&model=olmo-2-32b&rows=differ",
      "/compare?model=ant&model=dragonfly&model=cricket&rows=differ"),
  MODELS("/models?sort=told", "/models"),
  DATASETS("/datasets", "/datasets?sort=claims"),
  DOCUMENTS("/documents", "/documents?sort=issuer"),
  DEVELOPERS("/developers", "/developers?sort=name"),
  MODEL("/page/id/model/deepseek-r1", "/page/id/model/ant"),
  DATASET("/page/id/dataset/coconot", "/page/id/dataset/ant.sft"),
  DOCUMENT("/page/id/document/openai-gpt-4o-card", "/page/id/document/ant-report"),
  CLAIM("/page/id/claim/deepseek-r1-v1.base-model", "/page/id/claim/petal-news.base-model"),
  ORGANIZATION("/page/id/organization/ai2", "/page/id/organization/hive"),
  CONCEPT("/page/concept/aspect/base-model", "/page/concept/aspect/base-model"),
  DISAGREEMENTS("/disagreements", "/disagreements"),
  FORM("/form/ai-act?model=deepseek-r1", "/form/ab-2013?model=ant"),
  WATCH("/watch", "/watch"),
  CHANGES("/changes", "/changes"),
  CHANGES_OF_ONE("/changes?model=deepseek-r1", "/changes?model=ant"),
  CHARTS("/charts", "/charts"),
  CHART("/charts/training-tokens", "/charts/knowledge-cutoffs"),
  CHART_EMBEDDED("/charts/knowledge-cutoffs/embed", "/charts/knowledge-cutoffs/embed"),
  LINEAGE("/lineage/deepseek-r1", "/lineage/ant"),
  DATA_LINEAGE("/lineage/common-crawl?depth=2", "/lineage/common-garden?depth=all"),
  ORGANIZATION_LINEAGE("/lineage/organization/ai2", "/lineage/organization/hive"),
  CHOICE("/ask?q=cost+of+Llama+3.1+in+bananas", "/ask?q=bananas"),
  ABOUT("/about", "/about"),
  REFERENCES("/docs", "/docs"),
  REFERENCE("/docs/checks/lineage-cycle", "/docs/checks/lineage-cycle"),
  DOWNLOAD("/download", "/download"),
  REPORT("/report?claim=deepseek-r1-v1.base-model", "/report?claim=petal-news.base-model"),
  QUERIES("/queries", "/queries"),
  QUERY("/queries/lineage?model=deepseek-r1", "/queries/compare?a=ant&b=bee&c=dragonfly"),
  EDITOR("/editor", "/editor"),
  PROBLEMS("/problems", "/problems"),
  ONTOLOGY("/ontology", "/ontology"),
  NOT_FOUND("/nothing", "/nothing");

  private final String shipped;
  private final String world;

  PageKind(String shipped, String world) {
    this.shipped = shipped;
    this.world = world;
  }

  /** The address of a page about the shipped data. */
  String shipped() {
    return shipped;
  }

  /** The address of a page about the small world. */
  String world() {
    return world;
  }

  /** What the server answers when all is well. */
  int status() {
    return this == NOT_FOUND ? 404 : 200;
  }

  /** The address in one language. */
  static String in(String language, String address) {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
  }
}
