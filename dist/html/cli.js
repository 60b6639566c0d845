#!/usr/bin/env node

// html/command.ts
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

// html/bytes.ts
var portion = 32768;
function textOf(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += portion) {
    text += String.fromCharCode(...bytes.subarray(at, at + portion));
  }
  return text;
}
function bytesOf(text) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
function inUtf8(url) {
  if (!/[\x80-\xff]/.test(url) || /[^\0-\xff]/.test(url)) return url;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(url));
  } catch {
    return url;
  }
}

// html/command.ts
import { configIn, mark } from "./mark.js";
var help = `Usage: nosale mark [options] FILE|FOLDER...

Finds the tags of partners in HTML, prints them, and changes nothing.

  --write         mark them in the files; pixels in <noscript> are removed, since no script can hold them
  --check         exit with 1 if there is any: for a build that must not ship one
  --config FILE   settings as JSON; absent: those of each page, in <script type="application/json" data-nosale>,
                  else every catalogued advertising partner
  --url URL       where the pages are served from, for relative addresses
  --json          print JSON, one object a tag
  --help          print this

Folders are searched for .html and .htm, but for node_modules and names that begin with a dot.
Exit: 0 done, 1 --check found tags or --write left one that nothing can release, 2 it could not be done.
`;
function run(args, tell, complain) {
  try {
    return begin(args, tell, complain);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
function begin(args, tell, complain) {
  const { values, positionals } = parse(args);
  const [verb, ...paths] = positionals;
  if (values.help) {
    tell(help.trimEnd());
    return 0;
  }
  if (verb !== "mark" || !paths[0])
    throw new Error(`nosale: ${misuse(verb)}. Expected nosale mark FILE; --help tells more.`);
  if (values.write && values.check)
    throw new Error("nosale: --write and --check. Expected one of them. Nothing was done.");
  if (values.url && !URL.canParse(values.url)) throw new Error(`nosale: --url is ${values.url}. Expected a whole URL.`);
  const config = values.config === void 0 ? void 0 : configOf(values.config);
  const files = paths.flatMap(htmlIn);
  if (!files[0]) throw new Error(`nosale: no HTML in ${paths.join(", ")}. Expected .html files.`);
  const pages = files.map((file) => markFile(file, config, values.url));
  if (values.write) pages.forEach(({ file, html }) => html !== void 0 && writeFileSync(file, bytesOf(html)));
  const found = pages.filter(({ tags }) => tags[0]);
  if (values.json) found.forEach(({ file, tags }) => tags.forEach((tag) => tell(JSON.stringify({ file, ...tag }))));
  else report(found, pages.length, !!values.write).forEach(tell);
  const stuck = found.flatMap(
    ({ file, tags }) => tags.filter(({ done }) => done === "stuck").map((tag) => ({ file, tag }))
  );
  for (const { file, tag } of stuck) {
    complain(`${file}:${tag.line}: ${tag.element} ${values.write ? "is" : "would be"} held for good: ${tag.note}.`);
  }
  return values.check && found[0] || values.write && stuck[0] ? 1 : 0;
}
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        write: { type: "boolean" },
        check: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        config: { type: "string" },
        url: { type: "string" }
      }
    });
  } catch (error) {
    const [what] = error.message.split(". ");
    throw new Error(`nosale: ${what}. Expected nosale mark FILE; --help tells the options. Nothing was done.`);
  }
}
function misuse(verb) {
  return verb === "mark" ? "no file" : verb ? `${verb} is no command` : "no command";
}
function htmlIn(path) {
  if (!statSync(path, { throwIfNoEntry: false })) throw new Error(`nosale: ${path} does not exist. Nothing was done.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).filter(({ name }) => name !== "node_modules" && !name.startsWith(".")).toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return htmlIn(inner);
    return entry.isFile() && /\.html?$/i.test(entry.name) ? [inner] : [];
  });
}
function configOf(file) {
  try {
    const config = JSON.parse(readFileSync(file, "utf8"));
    if (Object(config) !== config || Array.isArray(config)) throw new Error(`it is ${JSON.stringify(config)}`);
    mark("", config);
    return config;
  } catch (error) {
    const { message } = error;
    if (message.startsWith("nosale: ")) throw new Error(`${file}: ${message}`);
    throw new Error(`nosale: ${file} is no config: ${message}. Expected a JSON object. Nothing was done.`);
  }
}
function markFile(file, config, url) {
  const html = textOf(readFileSync(file));
  try {
    const marked = mark(html, config ?? configIn(html), url ? { url } : {});
    return { file, tags: marked.tags, html: marked.html === html ? void 0 : marked.html };
  } catch (error) {
    throw new Error(`${file}: ${error.message}`);
  }
}
var acts = {
  marked: ["mark", "marked"],
  removed: ["remove", "removed"],
  stuck: ["hold for good", "held for good"]
};
function report(found, searched, isWritten) {
  const rows = found.flatMap(
    ({ file, tags: tags2 }) => tags2.map(({ line, element, attribute, partners, purposes, url, done }) => [
      `${file}:${line}`,
      element,
      attribute ?? "text",
      partners.join(", "),
      purposes.join(", "),
      acts[done][isWritten ? 1 : 0],
      short(inUtf8(url))
    ])
  );
  const all = rows.length && !isWritten ? "; --write changes them" : "";
  const tags = rows.length === 1 ? "1 tag" : `${rows.length} tags`;
  return [
    ...table([["Where", "Tag", "By", "Partner", "Purpose", isWritten ? "Done" : "To do", "URL"], ...rows]),
    `${tags} in ${found.length} of ${searched} file${searched === 1 ? "" : "s"}${all}.`
  ];
}
function table(rows) {
  if (!rows[1]) return [];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd()
  );
}
function short(url) {
  return url.length > 60 ? url.slice(0, 59) + "…" : url;
}

// html/cli.ts
process.exitCode = run(
  process.argv.slice(2),
  (line) => console.log(line),
  (line) => console.error(line)
);
