// Keeps the pages for a second visit without a network. It touches nothing but the addresses listed here.
// The server fills in the three constants.
const NAME = "ephapse-" + "VERSION";
const PAGES = ["PAGES"];
const FILES = ["FILES"];

self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (PAGES.includes(url.pathname)) event.respondWith(newest(event.request, url.pathname));
  else if (url.pathname === "/") event.respondWith(newest(event.request, PAGES[0]));
  else if (url.pathname.startsWith("/static/")) event.respondWith(kept(event.request));
});

async function keep() {
  const cache = await caches.open(NAME);
  await cache.addAll([...PAGES, ...FILES]);
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)));
}

// a page: from the network, and where there is none, as it was kept
async function newest(request, path) {
  try {
    return await fetch(request);
  } catch (offline) {
    const cache = await caches.open(NAME);
    return (await cache.match(path)) ?? Response.error();
  }
}

// a static file never changes under its address
async function kept(request) {
  const cache = await caches.open(NAME);
  const known = await cache.match(request, { ignoreVary: true });
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
