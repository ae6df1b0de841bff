(() => {
  "use strict";
  const words = JSON.parse(document.querySelector("[data-words]")?.dataset.words || "{}");
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  // What is said aloud and shown for a moment.
  const toast = make("div", { class: "toast", role: "status" });
  document.body.append(toast);
  let hiding;
  const say = (text) => {
    toast.textContent = text;
    toast.classList.add("on");
    clearTimeout(hiding);
    hiding = setTimeout(() => toast.classList.remove("on"), 1600);
  };
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      say(text);
    }
  };

  // Turns have their addresses; their paragraphs get them here.
  const turns = [...document.querySelectorAll(".u[id], .sp[id]")];
  for (const turn of turns) {
    const number = turn.querySelector(":scope > .who > .at")?.textContent;
    let part = 0;
    for (const child of number ? turn.children : []) {
      if (!child.matches(".seg, .p, .ab")) continue;
      part += 1;
      if (child.id) child.prepend(make("a", { class: "ours at", href: `#${child.id}` }, `${number}.${part}`));
    }
  }
  for (const at of document.querySelectorAll("a.at:not([aria-label])")) {
    at.setAttribute("aria-label", `${words["link-to"]} ${at.textContent}`);
  }

  // Addresses of passages: a click goes there and copies the address.
  document.addEventListener("click", (event) => {
    const at = event.target.closest("a.at");
    if (at) copy(at.href);
  });

  // Citations can be copied.
  for (const block of document.querySelectorAll(".cite-plain, .cite pre")) {
    const button = make("button", { class: "copy", type: "button" }, words.copy);
    button.addEventListener("click", () => copy(block.textContent));
    block.after(button);
  }

  // The citations name the passage that the address names, and where it stands.
  const tex = (text) => text.replace(/[\\{}%&#_$~^]/g, (sign) =>
    ({ "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" })[sign] || `\\${sign}`);
  const field = (name, value) => `  ${name} = {${value}},\n`;
  const citations = {
    plain: (whole, place, here) => `${whole.replace(/\.$/, "")}, ${words.passage} ${place.said}.${here && ` ${here}.`}`,
    bibtex: (whole, { number }, here) => {
      const address = here.replace(/[{}\\]/g, encodeURIComponent);
      return (here ? whole.replace(/^ {2}url = .*\n/m, "") : whole)
        .replace(/}\s*$/, (end) => (number && field("pages", tex(number))) + (here && field("url", address)) + end);
    },
    ris: (whole, { number }, here) => (here ? whole.replace(/^UR {2}- .*\n/m, "") : whole)
      .replace(/^ER {2}-/m, (end) => (number && `SP  - ${number}\n`) + (here && `UR  - ${here}\n`) + end),
    csl: (whole, { number }, here) => {
      const item = { ...JSON.parse(whole)[0], ...(number && { locator: number }), ...(here && { URL: here }) };
      const lines = Object.entries(item).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
      return `[\n  {\n${lines.join(",\n")}\n  }\n]`;
    },
  };
  const records = [...document.querySelectorAll("[data-record]")].map((block) => [block, block.textContent]);
  const find = (hash) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null; // a stray "%" is the name of nothing
    }
  };
  const placeOf = (target) => {
    for (let node = target; node && node.id !== "text"; node = node.parentElement) {
      const at = node.querySelector(":scope > .at, :scope > .who > .at");
      if (!at) continue;
      const number = at.textContent === "§" ? "" : at.textContent;
      return { number, said: number || `“${node.textContent.replace("§", "").trim()}”` };
    }
  };
  const cite = () => {
    const target = find(location.hash);
    const place = target?.closest("#text") && placeOf(target);
    const here = location.protocol.startsWith("http") ? location.href : "";
    for (const [block, whole] of records) {
      block.textContent = place ? citations[block.dataset.record](whole, place, here) : whole;
    }
  };
  addEventListener("hashchange", cite);
  cite();

  // Names and notes open where they stand.
  const pop = make("div", { class: "pop text-body", popover: "auto", role: "dialog", tabindex: "-1" });
  if ("showPopover" in pop) {
    document.body.append(pop);
    let opener;
    pop.addEventListener("toggle", (event) => {
      const held = document.activeElement;
      if (event.newState === "closed" && opener && (held === document.body || pop.contains(held))) {
        opener.focus({ preventScroll: true });
      }
    });
    // It stands at the end of the page: who leaves it by Tab comes back to the name.
    pop.addEventListener("keydown", (event) => {
      if (event.key !== "Tab") return;
      const stops = [...pop.querySelectorAll("a[href], button")];
      const held = document.activeElement;
      const leaves = event.shiftKey ? held === pop || held === stops[0] : held === stops.at(-1);
      if (!leaves) return;
      event.preventDefault();
      pop.hidePopover();
      opener.focus({ preventScroll: true });
    });
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a.mark, a.noteref");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = find(link.hash);
      if (!target || pop.contains(link)) return;
      event.preventDefault();
      opener = link;
      const body = (target.querySelector(":scope > .note-body") || target).cloneNode(true);
      for (const element of [body, ...body.querySelectorAll("[id]")]) element.removeAttribute("id");
      const index = target.closest("ul.index");
      const kind = index && words[index.className.split("index-")[1]];
      const more = make("a", { href: link.hash }, words["in-index"]);
      const close = make("button", { type: "button" }, words.close);
      close.addEventListener("click", () => pop.hidePopover());
      pop.addEventListener("click", (inner) => {
        if (inner.target.closest("a[href^='#']")) pop.hidePopover();
      });
      pop.setAttribute("aria-label", link.textContent);
      pop.replaceChildren(
        ...(kind ? [make("p", { class: "pop-kind" }, kind)] : []),
        make("div", {}, ...body.childNodes),
        make("p", { class: "pop-more" }, ...(index ? [more] : []), close));
      pop.showPopover();
      const box = link.getClientRects()[0] || link.getBoundingClientRect();
      const wide = pop.offsetWidth, room = document.documentElement.clientWidth;
      pop.style.left = `${scrollX + Math.max(16, Math.min(box.left, room - wide - 16))}px`;
      const below = box.bottom + pop.offsetHeight + 12 < innerHeight;
      pop.style.top = `${scrollY + (below || box.top < pop.offsetHeight + 8 ? box.bottom + 6 : box.top - pop.offsetHeight - 6)}px`;
      pop.focus({ preventScroll: true });
    });
  }

  // Contents stand open where there is room beside the text.
  const contents = document.querySelector(".contents details");
  if (contents && matchMedia("(min-width: 75rem)").matches) contents.open = true;

  // One speaker at a time, and turns by keyboard.
  const rows = [...document.querySelectorAll("#cast tbody tr[data-s]")];
  if (contents && turns.length > 2) {
    const tools = make("div", { class: "tools" });
    if (rows.length > 1) {
      const select = make("select", {}, make("option", { value: "" }, words["all-speakers"]));
      for (const row of rows) {
        select.append(make("option", { value: row.dataset.s }, row.querySelector(".cast-name").textContent));
      }
      const filter = () => {
        for (const turn of turns) {
          turn.classList.toggle("on", (turn.dataset.s || "").split(" ").includes(select.value));
        }
        document.body.classList.toggle("filtered", select.value !== "");
      };
      select.addEventListener("change", filter);
      // Who follows a link into a turn that is hidden sees it, and hears that all are shown.
      const reveal = (hash) => {
        const hidden = find(hash)?.closest(".filtered :is(.u, .sp):not(.on)");
        if (!hidden) return;
        select.value = "";
        filter();
        say(words["all-speakers"]);
        hidden.scrollIntoView();
      };
      document.addEventListener("click", (event) => {
        const link = event.target.closest("a[href^='#']");
        if (link) reveal(link.hash);
      });
      addEventListener("hashchange", () => reveal(location.hash));
      tools.append(make("label", {}, words.filter, select));
    }
    tools.append(make("p", {}, words.keys));
    contents.append(tools);
  }
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.closest?.("select, input, textarea")) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const shown = turns.filter((turn) => turn.offsetParent);
    // The turn that has the focus comes first: the page may still be on its way to it.
    const held = shown.indexOf(document.activeElement?.closest(".u[id], .sp[id]"));
    const here = held >= 0 ? held : shown.findLastIndex((turn) => turn.getBoundingClientRect().top < 40);
    const within = held < 0 && step < 0 && shown[here]?.getBoundingClientRect().top < -40;
    const at = within ? here : here + step;
    const turn = shown[Math.max(0, Math.min(shown.length - 1, at))];
    if (!turn) return;
    event.preventDefault();
    turn.scrollIntoView();
    turn.querySelector("a.at")?.focus({ preventScroll: true });
  });
})();
