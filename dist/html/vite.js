// html/vite.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { configIn, mark } from "./mark.js";
import { createScan } from "./scan.js";
var folder = new URL("../", import.meta.url);
var read = (file) => readFileSync(new URL(file, folder), "utf8");
function nosale(config, { gate = "nosale.js", inline = true, url } = {}) {
  const sizes = JSON.parse(read("sri.json"));
  const served = Object.keys(sizes).filter((file) => !/^(index|guarded|regimes)\.js$/.test(file));
  let vite;
  const told = /* @__PURE__ */ new Set();
  let hasPages = false;
  function baseFor(path) {
    const { base } = vite;
    return (/^(\.\/)?$/.test(base) ? "../".repeat(path.split("/").length - 2) || "./" : base) + "nosale/";
  }
  function tagOf(file, path) {
    const base = baseFor(path);
    const nonce = vite.html?.cspNonce ? ` nonce="${vite.html.cspNonce}"` : "";
    if (!inline)
      return `<script src="${base}${file}" integrity="${sizes[file].integrity}" crossorigin${nonce}></script>`;
    const code = read(file).trim().replaceAll('"./', `"${base}`).replaceAll("</script", "<\\/script");
    tell(file, code);
    return `<script${nonce}>${code}</script>`;
  }
  function tell(file, code) {
    if (told.has(file) || vite.command !== "build") return;
    told.add(file);
    const hash = createHash("sha256").update(code).digest("base64");
    vite.logger.info(`nosale: where a policy forbids inline scripts, ${file} needs script-src 'sha256-${hash}'`);
  }
  function warn({ line, element, done, note }, path) {
    if (done === "stuck") vite.logger.warn(`nosale: ${path}:${line}: ${element} is held for good: ${note}.`);
  }
  return {
    name: "nosale",
    configResolved(resolved) {
      vite = resolved;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0] ?? "";
        const prefix = baseFor("/").replace(/^\./, "");
        const file = path.startsWith(prefix) ? path.slice(prefix.length) : "";
        if (!served.includes(file)) return next();
        response.setHeader("Content-Type", "text/javascript; charset=utf-8");
        response.end(read(file));
      });
    },
    generateBundle() {
      for (const file of served) {
        if (file.startsWith("nosale") && (inline || file !== gate)) continue;
        this.emitFile({ type: "asset", fileName: "nosale/" + file, source: read(file) });
      }
    },
    closeBundle() {
      if (!hasPages && vite.command === "build" && !vite.build.ssr)
        vite.logger.warn(
          "nosale: 0 HTML entries. Expected one at least. No page has the gate: write its tag into what your framework renders."
        );
    },
    transformIndexHtml: {
      // After Vite and the other plugins, whose tags are marked too.
      order: "post",
      handler(html, { path }) {
        hasPages = true;
        const own = configIn(html);
        const marked = mark(html, own ?? config, url ? { url } : {});
        marked.tags.forEach((tag2) => warn(tag2, path));
        const block = config && !own ? `<script type="application/json" data-nosale>${JSON.stringify(config).replaceAll("<", "\\u003c")}</script>` : "";
        const tag = tagOf(gate, path);
        if (html.includes(tag)) return marked.html;
        const at = firstPlace(marked.html);
        const table = needsTable(own ?? config ?? {}) ? tagOf("region.js", path) : "";
        return marked.html.slice(0, at) + block + table + tag + marked.html.slice(at);
      }
    }
  };
}
function needsTable({ region, regimes, age, gpc }) {
  return region === "auto" || gpc === "required" || [regimes, age].some((each) => each !== void 0);
}
function firstPlace(html) {
  let place = 0;
  let isFirst = true;
  let inSettings = false;
  createScan({
    onStart({ name, attributes, start, end }) {
      const has = (wanted) => attributes.some((attribute) => attribute.name === wanted);
      inSettings = name === "script" && has("data-nosale");
      const isBefore = name === "html" || name === "head" || name === "meta" && has("charset");
      if (isFirst && isBefore) place = end;
      else if (isFirst && !place) place = start;
      isFirst &&= isBefore;
      return false;
    },
    onText() {
    },
    onEnd(_name, _start, end) {
      if (inSettings) place = end;
      inSettings = false;
    }
  }).read(html, true);
  return place;
}
export {
  nosale
};
