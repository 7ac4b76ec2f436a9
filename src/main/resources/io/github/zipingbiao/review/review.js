"use strict";
(() => {
  const keys = (e) => (e.dataset.f || "").split(" ").filter(Boolean);
  const all = [...document.querySelectorAll("[data-f]")];
  const values = all.filter((e) => !e.classList.contains("field"));
  const byKey = new Map();
  for (const e of all) for (const k of keys(e)) byKey.set(k, [...(byKey.get(k) || []), e]);
  const partners = (e) => new Set(keys(e).flatMap((k) => byKey.get(k) || []));
  let kept = null;
  const show = (e, scroll) => {
    for (const old of document.querySelectorAll(".on")) old.classList.remove("on");
    if (!e) return;
    const boxes = e.classList.contains("field");
    let first = true;
    for (const p of partners(e)) {
      p.classList.add("on");
      if (scroll && first && p.classList.contains("field") !== boxes) {
        first = false;
        p.scrollIntoView({ block: "center", inline: "nearest" });
      }
    }
  };
  for (const e of all) {
    e.addEventListener("mouseenter", () => show(e, false));
    e.addEventListener("mouseleave", () => show(kept, false));
    e.addEventListener("click", () => { kept = e; show(e, true); });
    e.addEventListener("focus", () => { kept = e; show(e, true); });
  }
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") { kept = null; show(null, false); }
    const at = values.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    values[Math.max(0, Math.min(values.length - 1, at + step))].focus();
  });
  const box = document.getElementById("lines");
  box.addEventListener("change", () => document.body.classList.toggle("lines", box.checked));
})();
