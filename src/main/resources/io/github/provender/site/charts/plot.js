"use strict";
// Draws marks to zoom into, by ECharts, which is fetched when the first are to be drawn.
window.plot = (() => {
  const { library } = document.currentScript.dataset;
  const lang = document.documentElement.lang;
  const DAY = 86_400_000;
  const SYMBOL = 5.5;
  const ROOM = 0.04;
  const STEP = 0.1;
  const CLOSER = 0.8;

  let fetched = null;
  const fetchOnce = () =>
    (fetched ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.onload = () => resolve(window.echarts);
      script.onerror = () => {
        fetched = null;
        reject(new Error(library));
      };
      script.src = library;
      document.head.append(script);
    }));

  // Numbers on an axis.
  const plain = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  const great = new Intl.NumberFormat(lang, {
    notation: "compact", compactDisplay: "long", maximumSignificantDigits: 4, useGrouping: true,
  });
  const percent = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 1 });
  const number = (value) => (Math.abs(value) < 1e5 ? plain : great).format(value);

  const between = (values, least = Infinity) => {
    const min = Math.min(least, ...values);
    const max = Math.max(...values);
    const room = (max - min) * ROOM || 1;
    return { min: min === least ? min : min - room, max: max + room };
  };
  const SCALES = {
    linear: { at: Number, axis: (values) => ({ type: "value", ...between(values, 0) }) },
    share: {
      at: Number,
      axis: (values) => ({ type: "value", ...between(values, 0) }),
      write: percent.format,
    },
    log: {
      at: Math.log10,
      axis: (values) => ({ type: "value", ...between(values) }),
      write: (power) => number(10 ** power),
    },
    time: {
      at: (day) => day * DAY,
      axis: (values) => ({ type: "time", ...between(values) }),
      write: { year: "{yyyy}", month: "{yyyy}-{MM}", day: "{yyyy}-{MM}-{dd}" },
    },
    names: {
      at: String,
      axis: (values) => ({ type: "category", inverse: true, data: [...new Set(values)] }),
      write: String,
    },
  };

  // Round numbers, about as far apart as they look.
  const ticks = (from, to) => {
    for (let digits = 1; ; digits++) {
      const found = Array.from({ length: 7 }, (_, i) =>
        Math.log10(Number((10 ** (from + ((to - from) * i) / 6)).toPrecision(digits))));
      const within = [...new Set(found)].filter((power) => power >= from && power <= to);
      if (within.length > 3 || digits > 5) return within;
    }
  };
  const marked = (from, to) => {
    const customValues = ticks(from, to);
    return {
      axisTick: { customValues },
      axisLabel: { customValues, showMaxLabel: true },
      splitLine: { showMaxLine: true },
    };
  };

  const KEYS = {
    "+": [CLOSER, 0, 0], "=": [CLOSER, 0, 0], "-": [1 / CLOSER, 0, 0], 0: [Infinity, 0, 0],
    ArrowLeft: [1, -STEP, 0], ArrowRight: [1, STEP, 0],
    ArrowUp: [1, 0, STEP], ArrowDown: [1, 0, -STEP],
  };
  const seen = (range, factor, shift) => {
    const width = Math.min(100, (range.end - range.start) * factor);
    const middle = (range.start + range.end) / 2 + shift * width;
    const start = Math.min(100 - width, Math.max(0, middle - width / 2));
    return { start, end: start + width };
  };

  /**
   * Draws marks.
   * @param place puts the box into the page, once it can be drawn in
   * @param marks `{ x, y, length, label, words, href, shapes, below }`: numbers, days or names; a
   *   length makes a bar; `below` stands for `y` where a mark is under the axis, in pixels
   */
  return async (place, { across, up, unit, marks, title }) => {
    const echarts = await fetchOnce();
    const box = document.createElement("div");
    Object.assign(box, { className: "plot", tabIndex: 0 });
    box.setAttribute("role", "application");
    box.setAttribute("aria-label", title);
    place(box);
    const chart = echarts.init(box);
    const tone = (name) => getComputedStyle(box).getPropertyValue("--" + name);
    const font = getComputedStyle(box).fontFamily;
    const [byX, byY] = [SCALES[across], SCALES[up]];
    const told = marks.filter((mark) => mark.below === undefined);
    const rug = marks.filter((mark) => mark.below !== undefined);
    const isBars = marks.some((mark) => mark.length !== undefined);

    // Of texts that overlap, the one that stands at the greater shape is kept.
    const text = (text, r, position, fill) => ({
      type: "circle", shape: { r }, style: { fill: "transparent" },
      textConfig: { position, distance: 0 },
      textContent: { style: { text, fill, font: "12px " + font } },
    });
    const plainShape = { type: "circle", shape: { r: SYMBOL }, style: { fill: tone("ink") } };
    const symbol = (mark, x, y, side) => ({
      type: "group", x, y,
      children: [
        ...(mark.shapes || [plainShape]),
        text("●", 2 * SYMBOL + 1, "inside", "transparent"),
        text(mark.label, 2 * SYMBOL, side, tone("ink")),
      ],
    });
    const bar = (mark, api) => {
      const name = byY.at(mark.y);
      const [x, y] = api.coord([mark.x, name]);
      const height = Math.min(20, api.size([0, 1])[1] * 0.7);
      const width = api.coord([mark.x + mark.length, name])[0] - x;
      const shape = { x, y: y - height / 2, width: Math.max(width - 1, 0.8), height };
      return { type: "rect", shape, style: { fill: tone("line") } };
    };
    const axis = (scale, values) => ({
      ...scale.axis(values.map(scale.at)),
      axisLabel: {
        formatter: scale.write || number, color: tone("soft"), hideOverlap: true, showMaxLabel: scale === SCALES.names,
      },
      axisLine: { lineStyle: { color: tone("line") } },
      splitLine: {
        show: scale !== SCALES.names, showMaxLine: false, lineStyle: { color: tone("rule") },
      },
    });
    const series = (of, clip, renderItem) => ({
      type: "custom", clip, renderItem,
      encode: clip ? { x: 0, y: 1 } : { x: 0, y: -1 },
      labelLayout: { hideOverlap: true },
      data: of.map((mark) => ({
        value: [byX.at(mark.x + (mark.length || 0)), ...(clip ? [byY.at(mark.y)] : [])], mark,
      })),
    });
    const xAxis = axis(byX, isBars ? marks.map((m) => m.x + m.length) : marks.map((m) => m.x));
    const yAxis = axis(byY, told.map((mark) => mark.y));
    if (up === "log") echarts.util.merge(yAxis, marked(yAxis.min, yAxis.max), true);
    const depth = Math.max(0, ...rug.map((mark) => mark.below + 2 * SYMBOL));
    chart.setOption({
      useUTC: true,
      animation: false,
      textStyle: { fontFamily: font, fontSize: 12 },
      grid: { left: 8, right: 24, top: unit ? 28 : 8, bottom: 8 + depth, outerBoundsMode: "same" },
      xAxis,
      yAxis: {
        ...yAxis, name: unit, nameTextStyle: { color: tone("soft"), align: "left" },
        axisLabel: { ...yAxis.axisLabel, width: box.clientWidth * 0.4, overflow: "truncate" },
      },
      dataZoom: ["xAxisIndex", "yAxisIndex"].map((which) => ({
        type: "inside", filterMode: "none", [which]: 0,
      })),
      tooltip: {
        renderMode: "richText", confine: true,
        backgroundColor: tone("wash"), borderColor: tone("line"),
        textStyle: {
          color: tone("ink"), fontSize: 13,
          width: Math.min(360, box.clientWidth * 0.7), overflow: "break",
        },
        formatter: ({ data }) => data.mark.words,
      },
      series: [
        series(told, true, ({ dataIndex, coordSys }, api) => {
          const mark = told[dataIndex];
          if (isBars) return bar(mark, api);
          const [x, y] = api.coord([byX.at(mark.x), byY.at(mark.y)]);
          return symbol(mark, x, y, x > coordSys.x + coordSys.width / 2 ? "left" : "right");
        }),
        series(rug, false, ({ dataIndex, coordSys }, api) => {
          const [x] = api.coord([byX.at(rug[dataIndex].x), yAxis.min]);
          const { x: left, y: top, width, height } = coordSys;
          if (x < left || x > left + width) return null;
          const mark = { ...rug[dataIndex], label: "" };
          return symbol(mark, x, top + height + mark.below, "right");
        }),
      ],
    });
    chart.on("click", ({ data }) => data.mark.href && location.assign(data.mark.href));
    if (up === "log") {
      chart.on("datazoom", () => {
        const { startValue, endValue } = chart.getOption().dataZoom[1];
        chart.setOption({ yAxis: marked(startValue, endValue) });
      });
    }
    box.onkeydown = (event) => {
      if (!(event.key in KEYS) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const [factor, right, above] = KEYS[event.key];
      const shifts = [right, up === "names" ? -above : above];
      const batch = chart.getOption().dataZoom.map((range, dataZoomIndex) => (
        { dataZoomIndex, ...seen(range, factor, shifts[dataZoomIndex]) }));
      chart.dispatchAction({ type: "dataZoom", batch });
    };
    new ResizeObserver((_, observer) => {
      if (box.isConnected) return chart.resize();
      observer.disconnect();
      chart.dispose();
    }).observe(box);
    return box;
  };
})();
