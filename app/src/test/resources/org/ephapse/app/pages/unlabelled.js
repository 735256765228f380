// Sentences of fact that no label follows: the next label belongs to all sentences before it in the same block.
() => [...document.querySelectorAll(".claim")].filter((claim) => {
  for (let next = claim.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(".kind")) return false;
    if (!next.matches(".claim")) break;
  }
  return true;
}).map((claim) => claim.dataset.claim)
