"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const words = byId("words"), kind = byId("kind"), level = byId("level");
const list = byId("list"), STEP = 100;
let hits = [], shown = 0;

function element(name, style, text) {
  const made = document.createElement(name);
  if (style) made.className = style;
  if (text !== undefined) made.textContent = text;
  return made;
}

function excerpt(text, start, length) {
  const made = element("pre");
  made.append(text.slice(0, start), element("mark", "", text.slice(start, start + length)),
    text.slice(start + length));
  return made;
}

function item([file, [number, severity, line, column, message, xpath, ...source]]) {
  const made = element("li"), place = element("p", "place");
  const where = file.f + (line ? ":" + line + (column ? ":" + column : "") : "");
  const link = element(file.h ? "a" : "span", "", where);
  if (file.h) link.href = file.h;
  const [code, name] = data.kinds[number];
  place.append(element("span", "chip " + data.levels[severity], data.levels[severity]),
    " ", link, " ", element("code", "", code), " ", element("span", "path", name));
  made.append(place, element("p", "", message));
  if (source.length) made.append(excerpt(...source));
  if (xpath) made.title = xpath;
  return made;
}

function more() {
  const end = Math.min(shown + STEP, hits.length);
  list.append(...hits.slice(shown, end).map(item));
  shown = end;
  byId("more").hidden = shown >= hits.length;
}

function isWanted([number, severity]) {
  return (!kind.value || number === Number(kind.value)) &&
    (!level.value || severity === Number(level.value));
}

function find() {
  const wanted = words.value.trim().toLowerCase();
  const isFile = data.files.some((file) => file.f.toLowerCase() === wanted);
  let unlisted = 0;
  hits = [];
  for (const file of data.files) {
    const name = file.f.toLowerCase();
    const whole = isFile ? name === wanted : name.includes(wanted);
    for (const counted of file.m) if (whole && isWanted(counted)) unlisted += counted[2];
    for (const entry of file.x) {
      const isHit = whole || (!isFile && entry[4].toLowerCase().includes(wanted));
      if (isHit && isWanted(entry)) hits.push([file, entry]);
    }
  }
  list.textContent = "";
  shown = 0;
  const number = hits.length.toLocaleString("en");
  const others = unlisted.toLocaleString("en") + (unlisted === 1 ? " more is" : " more are");
  byId("count").textContent = number + (hits.length === 1 ? " finding" : " findings") +
    (unlisted ? `; ${others} only counted, since of a file ${data.most} are listed` : "");
  more();
}

function show(change) {
  words.value = kind.value = level.value = "";
  change();
  find();
  byId("findings").focus();
}

function save() {
  const field = (value) => '"' + String(value).replace(/"/g, '""') + '"';
  const rows = hits.map(([file, x]) => [file.f, x[2], x[3], data.levels[x[1]],
    data.kinds[x[0]][0], data.kinds[x[0]][1], x[4], x[5]].map(field).join(","));
  const text = "file,line,column,severity,code,name,message,xpath\r\n" + rows.join("\r\n");
  const link = element("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff" + text], {type: "text/csv"}));
  link.download = "findings.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}

for (const field of [words, kind, level]) field.addEventListener("input", find);
byId("tools").addEventListener("submit", (event) => event.preventDefault());
byId("clear").addEventListener("click", () => show(() => {}));
byId("save").addEventListener("click", save);
byId("more").addEventListener("click", more);
byId("faulty").addEventListener("change", (event) =>
  byId("table").classList.toggle("faulty", event.target.checked));
document.addEventListener("click", (event) => {
  const {file, kind: number} = event.target.closest("[data-file],[data-kind]")?.dataset ?? {};
  if (file) { event.preventDefault(); show(() => { words.value = file; }); }
  if (number) show(() => { kind.value = number; });
});
for (const id of ["tools", "only"]) byId(id).hidden = false;
for (const button of document.querySelectorAll("button[data-kind]")) button.hidden = false;
find();
