// What every page shares: text size, motion, language, and the service worker. Pages work without it.

/** The one policy that may name a script: the service worker's. */
const policy = globalThis.trustedTypes?.createPolicy("ephapse", {
  createScriptURL(url) {
    if (url !== "/sw.js") throw new TypeError("no script but the service worker is named here");
    return url;
  },
});

const root = document.documentElement;
const settings = document.querySelector("[data-settings]");

/** @param {"1"|"2"|"3"} size kept until this tab is closed */
function setSize(size) {
  root.dataset.size = size;
  for (const button of document.querySelectorAll("button[data-size]")) {
    button.setAttribute("aria-pressed", String(button.dataset.size === size));
  }
}

/** Is motion wanted? Only where a person switched it on, and the system does not ask for less. */
export function motionWanted() {
  return root.dataset.motion === "on";
}

/** @param {boolean} wanted */
function setMotion(wanted) {
  root.dataset.motion = wanted ? "on" : "off";
  document.querySelector("button[data-motion]")?.setAttribute("aria-pressed", String(wanted));
  document.dispatchEvent(new CustomEvent("motion", { detail: wanted }));
}

/** Reads a setting; a browser may refuse to keep anything. */
function recall(storage, key) {
  try {
    return globalThis[storage].getItem(key);
  } catch {
    return null;
  }
}

function remember(storage, key, value) {
  try {
    globalThis[storage].setItem(key, value);
  } catch {
    // the setting lasts as long as the page
  }
}

if (settings) {
  settings.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.size) {
      setSize(button.dataset.size);
      remember("sessionStorage", "size", button.dataset.size);
    } else if (button && "motion" in button.dataset) {
      setMotion(!motionWanted());
      remember("localStorage", "motion", root.dataset.motion);
    }
  });
}
for (const link of document.querySelectorAll("[data-language]")) {
  link.addEventListener("click", () => remember("localStorage", "language", link.dataset.language));
}
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => globalThis.print());
}
setSize(recall("sessionStorage", "size") ?? "1");
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
setMotion((recall("localStorage", "motion") ?? (calm ? "off" : "on")) === "on");

if (navigator.serviceWorker && globalThis.isSecureContext) {
  navigator.serviceWorker.register(policy ? policy.createScriptURL("/sw.js") : "/sw.js").catch(() => {});
}
