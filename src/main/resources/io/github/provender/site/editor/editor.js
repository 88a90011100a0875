"use strict";
// Turns the plain form into an editor with completion; where anything fails the form stays.
(async () => {
  const { Yasqe, Yasr } = window;
  const home = document.getElementById("editor");
  const form = document.getElementById("plain");
  const words = home.dataset;
  const lang = document.documentElement.lang;
  const OWN = "https://w3id.org/provender/";
  const MOST_ROWS = 1000;
  const LONGEST_ADDRESS = 8000;
  const fill = (phrase, ...values) => phrase.replace(/\{(\d)\}/g, (_, i) => values[i]);
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const { prefixes, terms } = await (await fetch("/terms.json?lang=" + lang)).json();
  const labels = new Map(terms.map((term) => [term.iri, term.label]));

  // Completion: nothing but the graph's own prefixes and terms.
  const inPrologue = (yasqe) =>
    /^\s*(prefix|base)\b/i.test(yasqe.getLine(yasqe.getDoc().getCursor().line));
  const kindWanted = (yasqe, token) => {
    const before = yasqe.getPreviousNonWsToken(yasqe.getDoc().getCursor().line, token);
    if (["a", "rdf:type"].includes(before.string)) return "class";
    return token.state.possibleCurrent.includes("a") ? "property" : "";
  };
  const matching = (yasqe, token) => {
    const space = token.tokenPrefixUri || "";
    const iri = token.autocompletionString;
    const typed = iri.slice(space.length).toLowerCase();
    const found = terms.filter(
      (term) =>
        term.iri.startsWith(iri) ||
        (space && term.iri.startsWith(space) &&
          (term.iri.slice(space.length) + " " + term.label).toLowerCase().includes(typed)));
    const kind = kindWanted(yasqe, token);
    const fitting = found.filter((term) => term.kind === kind);
    return (fitting.length ? fitting : found).slice(0, 100).map((term) => term.iri);
  };
  const written = (_yasqe, token, iri) => {
    const local = token.tokenPrefixUri ? iri.slice(token.tokenPrefixUri.length) : "/";
    return /^\w([\w.-]*[\w-])?$/.test(local) ? token.tokenPrefix + local : `<${iri}>`;
  };
  const labelled = (yasqe, hints) =>
    hints.map((hint) => {
      const [, prefix, local] = /^([^:<]*):(.*)$/.exec(hint.text) || [];
      const iri = local === undefined
        ? hint.text.slice(1, -1)
        : yasqe.getPrefixesFromQuery()[prefix] + local;
      return { ...hint, displayText: `${hint.text}  ${labels.get(iri) || ""}` };
    });
  Yasqe.forkAutocompleter("prefixes", {
    name: "own-prefixes",
    get: Object.entries(prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`),
    persistenceId: null,
  }, false);
  Yasqe.forkAutocompleter("class", {
    name: "own-terms",
    autoShow: true,
    isValidCompletionPosition: (yasqe) =>
      /^(<https?:|[\w-]*:)/.test(yasqe.getCompleteToken().string) && !inPrologue(yasqe),
    get: matching,
    postProcessSuggestion: written,
    postprocessHints: labelled,
  }, false);
  Yasqe.defaults.autocompleters = ["variables", "own-prefixes", "own-terms"];

  // The table: labels in the language of the page, links to our own pages.
  const link = (iri) => {
    const [address, hash] = iri.split("#");
    return iri.startsWith(OWN)
      ? "/" + address.slice(OWN.length) + "?lang=" + lang + (hash ? "#" + hash : "")
      : iri;
  };
  const leads = (value) => value.type === "uri" && /^https?:/.test(value.value);
  const named = (value) => {
    const iri = value.value;
    if (!leads(value)) return iri;
    const local = /[^/#]*$/.exec(iri)[0];
    const space = iri.slice(0, iri.length - local.length);
    const prefix = Object.keys(prefixes).find((name) => prefixes[name] === space);
    return labels.get(iri) || (prefix ? prefix + ":" + local : iri.startsWith(OWN) ? local : iri);
  };
  const cell = (value) => {
    if (!value) return make("td");
    if (!leads(value)) return make("td", {}, value.value);
    const iri = value.value;
    return make("td", {}, make("a", { href: link(iri), title: iri }, named(value)));
  };
  class Table {
    constructor(yasr) {
      Object.assign(this, { yasr, label: words.table, priority: 10 });
    }
    canHandleResults() {
      return Boolean(this.yasr.results && this.yasr.results.getBindings());
    }
    draw() {
      const names = this.yasr.results.getVariables();
      const rows = this.yasr.results.getBindings();
      const head = make("tr", {}, ...names.map((n) => make("th", { scope: "col" }, n)));
      const body = rows.slice(0, MOST_ROWS)
        .map((row) => make("tr", {}, ...names.map((name) => cell(row[name]))));
      const table = make("table", {}, make("thead", {}, head), make("tbody", {}, ...body));
      const frame = make("div", { className: "scroll", tabIndex: 0, role: "region" }, table);
      frame.setAttribute("aria-label", words.table);
      this.yasr.resultsEl.append(frame);
      if (rows.length > MOST_ROWS) this.yasr.resultsEl.append(fill(words.shown, MOST_ROWS));
    }
    download() {
      const getData = () => this.yasr.results.asCsv();
      return { getData, filename: "rows.csv", contentType: "text/csv", title: words.download };
    }
  }
  class Chart {
    constructor(yasr) {
      Object.assign(this, { yasr, label: words.chart, priority: 5 });
    }
    rows() {
      return (this.yasr.results?.getBindings() || []).slice(0, MOST_ROWS);
    }
    canHandleResults() {
      return window.drawnRows.canBeDrawn(this.rows());
    }
    draw() {
      const leadsTo = (value) => (leads(value) ? link(value.value) : "");
      const names = this.yasr.results.getVariables();
      this.yasr.resultsEl.append(
        ...window.drawnRows({ names, rows: this.rows(), words, make, fill, named, leadsTo }));
    }
  }
  class Raw extends Yasr.plugins.response {
    constructor(yasr) {
      super(yasr);
      Object.assign(this, { label: words.raw, helpReference: "" });
      this.config = { maxLines: Infinity };
    }
    draw(settings) {
      super.draw(settings);
      this.cm.setOption("screenReaderLabel", words.raw);
      this.cm.getScrollerElement().tabIndex = 0;
    }
  }
  Yasr.registerPlugin("table", Table);
  Yasr.registerPlugin("chart", Chart);
  Yasr.registerPlugin("response", Raw);

  // The page.
  let running = null;
  const yasqe = new Yasqe(home, {
    value: document.getElementById("query").value,
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    showQueryButton: false,
    requestConfig: { endpoint: location.origin + "/sparql" },
    screenReaderLabel: words.query,
    inputStyle: "contenteditable",
    editorHeight: "22rem",
    extraKeys: {
      "Ctrl-Enter": () => run(), "Cmd-Enter": () => run(), Tab: false, "Shift-Tab": false,
    },
  });
  yasqe.getInputField().setAttribute("role", "textbox");
  yasqe.getInputField().setAttribute("aria-multiline", "true");
  const button = make("button", { type: "button", className: "yasqe_queryButton" }, words.run);
  const permalink = make("a", { id: "permalink" }, words.permalink);
  const status = make("p", { id: "status", role: "status" });
  const about = make("p", { id: "about", className: "note" });
  const keys = make("p", { className: "note" }, words.keys);
  home.append(make("p", { className: "run" }, button, permalink), keys, status);
  const place = ({ line, column }) => {
    const go = make("button", { type: "button" }, fill(words.place, line, column));
    go.onclick = () => {
      yasqe.focus();
      yasqe.getDoc().setCursor(line - 1, Math.max(column - 1, 0));
    };
    return go;
  };
  const yasr = new Yasr(home, {
    persistenceId: null,
    errorRenderers: [async (error) => {
      const shown = make("div", {}, make("p", {}, error.text));
      if (error.line > 0) shown.append(place(error));
      return shown;
    }],
  });
  yasr.headerEl.querySelector(".yasr_external_ref_btn").remove();
  yasr.headerEl.querySelector(".yasr_downloadIcon").setAttribute("aria-label", words.download);
  for (const name of yasr.headerEl.querySelectorAll("[class*=select_]")) {
    name.setAttribute("aria-label", name.title);
  }

  const remember = () => {
    const address = "/editor?lang=" + lang + "&query=" + encodeURIComponent(yasqe.getValue());
    permalink.hidden = address.length > LONGEST_ADDRESS;
    permalink.href = address;
    return address;
  };
  const keep = () => permalink.hidden || history.replaceState(null, "", remember());
  const failure = (code, text) => {
    let told = { detail: text };
    try {
      told = JSON.parse(text);
    } catch {
      // plain text, as it is
    }
    const [, line, column] = /line (\d+), column (\d+)/i.exec(told.detail || "") || [];
    return {
      status: code,
      text: told.detail || told.title || String(code),
      line: Number(told.line || line || 0),
      column: Number(told.column || column || 0),
    };
  };
  async function run() {
    if (running) running.abort();
    const mine = (running = new AbortController());
    keep();
    status.textContent = words.running;
    try {
      const response = await fetch("/sparql", {
        method: "POST",
        headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9" },
        body: new URLSearchParams({ query: yasqe.getValue() }),
        signal: mine.signal,
      });
      const text = await response.text();
      const contentType = response.headers.get("Content-Type") || "";
      yasr.setResponse(response.ok
        ? { data: contentType.includes("json") ? JSON.parse(text) : text, contentType }
        : { error: failure(response.status, text) });
      const rows = yasr.results.getBindings();
      status.textContent = rows ? fill(words.rows, rows.length.toLocaleString(lang)) : "";
    } catch (problem) {
      if (problem.name === "AbortError") return;
      yasr.setResponse({ error: { text: words.lost } });
      status.textContent = "";
    }
    running = null;
  }
  button.onclick = run;
  yasqe.on("change", remember);
  remember();

  // The examples: the list of links becomes a choice.
  const shelf = document.getElementById("shelf");
  const choice = make("select", { id: "examples" }, make("option", { value: "" }, words.choose));
  choice.setAttribute("aria-label", words.choose);
  for (const heading of shelf.querySelectorAll("h3")) {
    const group = make("optgroup", { label: heading.textContent });
    for (const example of heading.nextElementSibling.querySelectorAll("a")) {
      const slug = new URL(example.href).searchParams.get("example");
      const option = make("option", { value: slug }, example.textContent);
      option.dataset.about = example.nextElementSibling.textContent;
      group.append(option);
    }
    choice.append(group);
  }
  const describe = () => {
    about.textContent = choice.selectedOptions[0].dataset.about || "";
  };
  choice.value = new URLSearchParams(location.search).get("example") || "";
  describe();
  choice.onchange = async () => {
    describe();
    if (!choice.value) return;
    const query = "/queries/" + choice.value + "?show=query&lang=" + lang;
    yasqe.setValue(await (await fetch(query)).text());
    keep();
  };
  home.prepend(make("p", {}, choice), about);
  form.remove();
  shelf.remove();
  home.hidden = false;
  yasqe.refresh();
})();
