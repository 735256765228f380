// What does not fit: wider than the window, cut off, or too small to touch. Returns sentences.
() => {
  const faults = [];
  const wide = document.documentElement.clientWidth;
  const name = (e) => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + (e.className.baseVal ?? e.className ? "." + String(e.className.baseVal ?? e.className).trim().split(/\s+/).join(".") : "")
    + " \"" + (e.textContent ?? "").trim().slice(0, 30) + "\"";
  const shown = (e) => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  if (document.scrollingElement.scrollWidth > wide) faults.push("the page is " + document.scrollingElement.scrollWidth + " px wide");
  for (const e of document.body.querySelectorAll("*")) {
    if (!shown(e) || e.closest(".scroll") || e.closest(".skip") || e.closest("svg") && e.tagName !== "svg") continue;
    const box = e.getBoundingClientRect();
    if (box.width > 0 && box.right > wide + 1) faults.push(name(e) + " ends at " + Math.round(box.right) + " of " + wide);
    const style = getComputedStyle(e);
    const hides = style.overflowX === "hidden" || style.overflowX === "clip";
    if (hides && e.scrollWidth > e.clientWidth + 1 && e.textContent.trim() && !e.closest("[data-clip]")) faults.push(name(e) + " is cut off");
  }
  for (const e of document.querySelectorAll("a[href], button, input, select, summary, [role=button], [role=slider], [role=tab]")) {
    if (!shown(e) || e.closest(".skip")) continue;
    const amongWords = e.parentElement.textContent.trim().length > e.textContent.trim().length;
    if (e.matches("a") && amongWords && /^inline/.test(getComputedStyle(e).display)) continue; // a link within a sentence
    const target = e.matches("input") && e.labels?.length ? [e, ...e.labels] : [e];
    const boxes = target.map((t) => t.getBoundingClientRect());
    const width = Math.max(...boxes.map((b) => b.right)) - Math.min(...boxes.map((b) => b.left));
    const height = Math.max(...boxes.map((b) => b.bottom)) - Math.min(...boxes.map((b) => b.top));
    if (width < 43.5 || height < 43.5) faults.push(name(e) + " is a target of " + Math.round(width) + " x " + Math.round(height));
  }
  return faults;
}
