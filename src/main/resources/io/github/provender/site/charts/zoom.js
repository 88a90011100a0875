"use strict";
// Lets a drawing of points be zoomed into: its own marks, taken over as they stand there.
for (const button of document.querySelectorAll("button.zoom")) {
  const drawn = button.closest(".fig").querySelector(".drawn");
  const keys = button.nextElementSibling;

  const shape = (element, x, y) => {
    const look = getComputedStyle(element);
    const numbers = (...names) =>
      Object.fromEntries(names.map((name) => [name, Number(element.getAttribute(name))]));
    const form = {
      circle: () => numbers("cx", "cy", "r"),
      rect: () => numbers("x", "y", "width", "height"),
      path: () => ({ pathData: element.getAttribute("d") }),
    }[element.localName]();
    const style = { fill: look.fill, stroke: look.stroke, lineWidth: parseFloat(look.strokeWidth) };
    return { type: element.localName, shape: form, x: -x, y: -y, style };
  };
  const mark = (element) => {
    const shapes = [...element.querySelectorAll("circle, rect, path")];
    const { x, y, width, height } = shapes[0].getBBox();
    const centre = [x + width / 2, y + height / 2];
    const { label, x: across, y: up } = element.dataset;
    return {
      x: Number(across),
      y: Number(up),
      ...(up === undefined ? { below: centre[1] } : {}),
      label,
      words: element.querySelector("title").textContent,
      href: element.getAttribute("href"),
      shapes: shapes.map((each) => shape(each, ...centre)),
    };
  };
  const legend = (svg) => {
    const copy = svg.querySelector(".legend")?.cloneNode(true);
    if (!copy) return "";
    const key = svg.cloneNode(false);
    const { height } = svg.querySelector(".legend").getBBox();
    key.setAttribute("viewBox", `0 0 ${svg.viewBox.baseVal.width} ${height + 10}`);
    key.append(copy);
    return key;
  };

  let zoomed = null;
  const open = async () => {
    const svg = [...drawn.children].find((each) => each.getClientRects().length);
    const { across, up, unit } = svg.dataset;
    const marks = [...svg.querySelectorAll("[data-x]")].map(mark);
    const axis = Math.min(...marks.map((each) => each.below ?? Infinity));
    for (const each of marks) {
      if (each.below !== undefined) each.below += 40 - axis;
    }
    const title = svg.getAttribute("aria-label") + ". " + keys.textContent;
    const key = legend(svg);
    await window.plot((box) => {
      zoomed = document.createElement("div");
      zoomed.append(key, box);
      drawn.after(zoomed);
      drawn.hidden = true;
    }, { across, up, unit, marks, title });
  };
  const close = () => {
    zoomed.remove();
    zoomed = null;
    drawn.hidden = false;
  };
  button.onclick = async () => {
    button.disabled = true;
    try {
      await (zoomed ? close() : open());
    } finally {
      button.disabled = false;
      button.setAttribute("aria-pressed", String(Boolean(zoomed)));
      keys.hidden = !zoomed;
    }
  };
  button.hidden = false;
}
