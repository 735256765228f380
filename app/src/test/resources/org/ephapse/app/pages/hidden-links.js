// Links to other hosts that a person cannot see: the sign of a page that was tampered with.
() => [...document.querySelectorAll("a[href^='http']")].filter((a) => {
  if (a.closest("details:not([open])")) return false;
  const box = a.getBoundingClientRect(), style = getComputedStyle(a);
  return !a.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || parseFloat(style.fontSize) < 8
    || box.width < 2 || box.height < 2 || box.right < 0 || box.bottom + scrollY < 0 || !a.textContent.trim();
}).map((a) => a.href)
