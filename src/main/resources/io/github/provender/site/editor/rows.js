"use strict";
// Draws rows of a result by the columns that one chooses, as the page of a canned query does.
window.drawnRows = (() => {
  const DAY = 86_400_000;
  const DATE = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/;
  const DATES = /#(date|dateTime|gYear|gYearMonth)$/;
  const NUMBERS = /#(decimal|float|double|\w*(int|integer|long|short|byte))$/i;

  // Of a month or a year its middle.
  const day = ([, year, month, date]) =>
    Date.UTC(year, month ? month - 1 : 6, date || (month ? 15 : 1)) / DAY;
  const amount = ({ datatype = "", value } = {}) => {
    const date = DATES.test(datatype) && DATE.exec(value);
    if (date) return { scale: "time", size: day(date) };
    const size = NUMBERS.test(datatype) ? Number(value) : NaN;
    return Number.isFinite(size) ? { scale: "linear", size } : null;
  };
  const scale = (rows, name) => {
    const scales = new Set(rows.map((row) => amount(row[name])?.scale));
    return ["time", "linear"].find((each) => scales.has(each)) || "names";
  };

  const drawn = ({ names, rows, words, make, fill, named, leadsTo }) => {
    const scales = Object.fromEntries(names.map((name) => [name, scale(rows, name)]));
    const amounts = names.filter((name) => scales[name] !== "names");
    const namer = names.find((name) => scales[name] === "names");

    const pick = (head, values, chosen, text = (value) => value) => {
      const select = make("select", {}, ...values.map((value) =>
        make("option", { value, selected: value === chosen }, text(value))));
      return { select, label: make("label", {}, head + " ", select) };
    };
    const first = pick(words.across, names, namer);
    const second = pick(words.up, amounts);
    const mark = pick(words.mark, ["bars", "points", "dots"], "bars", (each) => words[each]);

    const told = (row, ...before) => ({
      label: "",
      words: names.filter((name) => row[name])
        .map((name) => name + ": " + named(row[name])).join("\n"),
      href: [...before, ...names].map((name) => row[name] && leadsTo(row[name])).find(Boolean),
    });
    const points = (across, up) => rows.flatMap((row) => {
      const [x, y] = [amount(row[across]), amount(row[up])];
      const label = row[namer] ? named(row[namer]) : "";
      return x && y ? { ...told(row), x: x.size, y: y.size, label } : [];
    });
    const dots = (line, across) => rows.flatMap((row) => {
      const x = amount(row[across]);
      return x && row[line] ? { ...told(row, line), x: x.size, y: named(row[line]) } : [];
    });
    const bars = (line, across) => {
      const ends = new Map();
      return dots(line, across).filter((dot) => dot.x >= 0).map((dot) => {
        const x = ends.get(dot.y) || 0;
        ends.set(dot.y, x + dot.x);
        return { ...dot, x, length: dot.x };
      });
    };
    const FORMS = {
      bars: { marks: bars, fits: (_, up) => scales[up] === "linear" },
      points: { marks: points, fits: (across) => scales[across] !== "names" },
      dots: { marks: dots, fits: () => true },
    };

    const area = make("div");
    const omitted = make("p", { className: "note" });
    const draw = () => {
      const across = first.select.value;
      if (second.select.value === across) {
        second.select.value = amounts.find((name) => name !== across) || across;
      }
      const up = second.select.value;
      for (const option of mark.select.options) {
        option.disabled = !FORMS[option.value].fits(across, up);
      }
      if (!FORMS[mark.select.value].fits(across, up)) {
        mark.select.value = Object.keys(FORMS).find((form) => FORMS[form].fits(across, up));
      }
      const marks = FORMS[mark.select.value].marks(across, up);
      const isPoints = mark.select.value === "points";
      const left = rows.length - marks.length;
      omitted.textContent = left ? fill(words.omitted, left) : "";
      window.plot((box) => area.replaceChildren(box), {
        across: scales[isPoints ? across : up],
        up: isPoints ? scales[up] : "names",
        unit: isPoints ? up : "",
        marks,
        title: words.chart + ". " + words.zoom,
      }).catch(() => area.replaceChildren(words.lost));
    };
    for (const { select } of [first, second, mark]) select.onchange = draw;
    draw();
    const picks = make("p", { className: "pick" }, first.label, second.label, mark.label);
    return [picks, area, omitted, make("p", { className: "note" }, words.zoom)];
  };
  drawn.canBeDrawn = (rows) => rows.some((row) => Object.values(row).some(amount));
  return drawn;
})();
