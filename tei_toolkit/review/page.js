"use strict";
const $ = (id) => document.getElementById(id);
let state = null;
let at = 0;
let span = null;
let retyped = null;  // a type that was chosen and waits for its value
const forms = {
  date: "2008-09-22, 2008/2010, [2008..2010] or P2Y",
  time: "10:30:00, 10:00:00/11:00:00 or PT20M",
  measure: "10 km",
  num: "50",
};

const key = (item) => `${item.start}-${item.end}-${item.tag}`;
const shown = () => {
  const [name, value] = $("only").value.split(":");
  return state.items.filter((item) => !name || item[name] === value);
};
const chars = (item) => Array.from(state.lines[item.line]);
const words = (item) =>
  chars(item).slice(item.start - item.line, item.end - item.line).join("");
const make = (name, text, className) => {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
};

async function ask(name, body) {
  const options = body === undefined ? {} : {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
  let answer;
  let found;
  try {
    answer = await fetch(name, options);
    found = await answer.json();
  } catch {
    $("error").textContent = "The review has ended: start tei review again.";
    return false;
  }
  if (!answer.ok) {
    $("error").textContent = found.error;
    return false;
  }
  state = found;
  $("error").textContent = "";
  return true;
}

function showContext(item) {
  const line = chars(item);
  const from = span.start - item.line;
  const to = span.end - item.line;
  const context = $("context");
  context.replaceChildren();
  let place = 0;
  const near = state.items
    .filter((other) => other.line === item.line && other !== item)
    .map((other) => [other.start - item.line, other.end - item.line, "near"]);
  const parts = [...near.filter(([a, b]) => b <= from || a >= to), [from, to, "mark"]]
    .sort((one, other) => one[0] - other[0]);
  for (const [start, end, kind] of parts) {
    if (start < place) continue;
    context.append(line.slice(place, start).join(""));
    const inner = line.slice(start, end).join("");
    context.append(kind === "mark" ? make("mark", inner) : make("span", inner, "near"));
    place = end;
  }
  context.append(line.slice(place).join(""));
  const [before, after] = state.around[item.line];
  if (before) context.prepend(make("p", before, "aside"));
  if (after) context.append(make("p", after, "aside"));
  context.querySelector("mark").scrollIntoView({ block: "nearest" });
}

function showFacts(item) {
  const facts = $("facts");
  facts.replaceChildren();
  const add = (name, text) => facts.append(make("dt", name), make("dd", text));
  for (const [name, value] of Object.entries(item.attributes)) {
    const thing = state.things.find((other) => other.id === value);
    add(name, name === "ref" && thing ? `${thing.name} (${value})` : value);
  }
  if (item.candidates.length) add("could be", item.candidates.join(", "));
  if (item.evidence.length) add("evidence", item.evidence.join("; "));
}

const valued = ["date", "time", "measure", "num"];
const hasValue = (item) => valued.includes(retyped || item.tag);

function showLink(item) {
  $("ref-label").textContent = hasValue(item)
    ? `Value of the ${retyped || item.tag} (${forms[retyped || item.tag]})` : "Points to";
  $("ref").value = retyped ? "" : hasValue(item) ? item.value : item.attributes.ref || "";
  const kinds = { persName: "person", placeName: "place", orgName: "org" };
  const options = state.things
    .filter((thing) => thing.kind === (kinds[item.tag] || thing.kind))
    .map((thing) => {
      const option = make("option", thing.name);
      option.value = thing.id;
      return option;
    });
  for (const candidate of item.candidates) {
    const option = make("option", candidate);
    option.value = candidate;
    options.push(option);
  }
  $("things").replaceChildren(...options);
}

function showList(items) {
  const list = $("list");
  list.replaceChildren();
  const from = Math.max(0, at - 100);
  items.slice(from, at + 200).forEach((item, index) => {
    const button = make("button");
    button.append(make("span", words(item)), make("small", item.cert));
    if (from + index === at) button.setAttribute("aria-current", "true");
    button.addEventListener("click", () => go(from + index));
    const entry = make("li");
    entry.append(button);
    list.append(entry);
  });
  const current = list.querySelector("[aria-current]");
  if (current && matchMedia("(min-width: 44rem)").matches) {
    current.scrollIntoView({ block: "nearest" });
  }
}

function show() {
  const items = shown();
  const decided = state.accepted + state.rejected;
  const total = decided + state.items.length;
  document.title = `${state.items.length} left – ${state.file}`;
  $("file").textContent = state.file;
  $("progress").textContent =
    `${state.items.length} to decide, ${state.accepted} accepted, ` +
    `${state.rejected} rejected, by ${state.reviewer}`;
  $("bar").max = Math.max(1, total);
  $("bar").value = decided;
  $("undo").disabled = $("undo-last").disabled = !state.undo;
  at = Math.max(0, Math.min(at, items.length - 1));
  const item = items[at];
  $("card").hidden = !item;
  $("done").hidden = Boolean(item) || state.items.length > 0;
  showList(items);
  if (!item) return;
  span = { start: item.start, end: item.end };
  retyped = null;
  $("kind").replaceChildren(
    make("b", item.tag), ` · certainty: ${item.cert || "not stated"} · ${at + 1} of ${items.length}`);
  showFacts(item);
  showLink(item);
  showContext(item);
}

function go(place) {
  at = place;
  $("error").textContent = "";
  show();
}

async function decide(change, name = "decide") {
  const item = shown()[at];
  if (!item) return;
  const moved = span.start !== item.start || span.end !== item.end;
  const body = { start: item.start, end: item.end, tag: item.tag, ...change };
  if (moved && body.isName !== false) {
    body.newStart = span.start;
    body.newEnd = span.end;
  }
  if (await ask(name, body)) show();
}

async function undo() {
  if (await ask("undo", {})) show();
}

function move(edge, direction) {
  const item = shown()[at];
  if (!item) return;
  const line = chars(item);
  const isWord = (place) => /[\p{L}\p{N}]/u.test(line[place] || "");
  let place = span[edge] - item.line;
  const step = direction > 0 ? 1 : -1;
  const look = (where) => isWord(direction > 0 ? where : where - 1);
  do place += step; while (place > 0 && place < line.length && !look(place));
  while (place > 0 && place < line.length && look(place)) place += step;
  if (edge === "start" && direction > 0) while (place < line.length && !isWord(place)) place += 1;
  if (edge === "end" && direction < 0) while (place > 0 && !isWord(place - 1)) place -= 1;
  const next = { ...span, [edge]: item.line + Math.max(0, Math.min(place, line.length)) };
  if (next.start < next.end) {
    span = next;
    showContext(item);
  }
}

function submitLink() {
  const item = shown()[at];
  if (!item) return;
  const value = $("ref").value.trim();
  if (retyped) decide({ type: retyped, value });
  else if (hasValue(item)) decide(value === item.value ? {} : { value });
  else decide({ ref: value });
}

function retype(type) {
  const item = shown()[at];
  if (!item) return;
  if (!valued.includes(type) || type === item.tag) {
    decide({ type });
    return;
  }
  retyped = type;
  showLink(item);
  $("ref").focus();
}

async function load() {
  if (await ask("load", {})) show();
}

const actions = {
  a: () => decide({}),
  A: () => decide({}, "decide-alike"),
  x: () => decide({ isName: false }),
  u: undo,
  j: () => go(at + 1),
  k: () => go(Math.max(0, at - 1)),
  ArrowDown: () => go(at + 1),
  ArrowUp: () => go(Math.max(0, at - 1)),
  h: () => move("start", -1),
  H: () => move("start", 1),
  l: () => move("end", 1),
  L: () => move("end", -1),
  r: () => { $("ref").focus(); $("ref").select(); },
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^(INPUT|SELECT)$/.test(event.target.tagName)) {
    if (event.key === "Escape") $("card").focus();
    return;
  }
  const number = Number(event.key);
  if (number >= 1 && state && number <= state.types.length) {
    event.preventDefault();
    retype(state.types[number - 1]);
  } else if (actions[event.key]) {
    event.preventDefault();
    actions[event.key]();
  }
});

const clicks = {
  accept: actions.a, alike: actions.A, reject: actions.x, undo, "undo-last": undo, load,
  "start-out": actions.h, "start-in": actions.H, "end-out": actions.l, "end-in": actions.L,
  end: async () => {
    if (await ask("end", {})) $("done").textContent = "The review has ended.";
  },
};
for (const [id, action] of Object.entries(clicks)) $(id).addEventListener("click", action);
$("only").addEventListener("change", () => go(0));
$("link").addEventListener("submit", (event) => {
  event.preventDefault();
  submitLink();
  $("card").focus();
});

(async () => {
  if (!(await ask("state"))) return;
  $("types").append(make("span", "Type"));
  state.types.forEach((type, index) => {
    const button = make("button");
    button.append(make("kbd", String(index + 1)), ` ${type}`);
    button.addEventListener("click", () => retype(type));
    $("types").append(button);
  });
  show();
})();
