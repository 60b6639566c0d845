// src/partners/match.ts
var Address = URL;
var plain = /^[a-z\d.-]*[a-z]$/;
var path = /^\/?[\w.-]+([/?#]|$)/;
var none = [];
function createMatcher(rules) {
  const table = /* @__PURE__ */ new Map();
  const strangers = /* @__PURE__ */ new Set();
  for (const rule of rules) {
    for (const each of rule.hosts) {
      const [, host, prefix] = /^(?:\*\.)?([^/]*)(.*)/.exec(each);
      const name = plain.test(host) ? host : hostOf(parse("https://" + host));
      if (name) table.set(name, [...table.get(name) ?? [], [prefix, rule]]);
    }
  }
  return (url2, base) => {
    const whole = path.test(url2) ? base?.() ?? url2 : url2;
    const start = whole.slice(0, whole.indexOf("/", 8) + 1);
    if (strangers.has(start)) return none;
    const address = parse(url2, base);
    let owners = none;
    let isListed;
    for (let rest = hostOf(address); rest; rest = rest.slice(rest.indexOf(".") + 1 || rest.length)) {
      for (const [prefix, rule] of table.get(rest) ?? []) {
        isListed = true;
        if (isBelow(address, prefix)) owners = [...owners, rule];
      }
    }
    if (!isListed && start === address?.origin + "/") strangers.add(start);
    return owners;
  };
}
function hostOf(address) {
  return address?.hostname.replace(/\.$/, "");
}
function parse(url2, base) {
  try {
    return new Address(url2, base?.());
  } catch {
    return void 0;
  }
}
function isBelow(address, prefix) {
  const path2 = decoded(address.pathname);
  if (prefix.includes("?")) return (path2 + address.search).startsWith(prefix);
  return path2 === prefix || path2.startsWith(prefix.replace(/\/?$/, "/"));
}
function decoded(path2) {
  try {
    return decodeURIComponent(path2);
  } catch {
    return path2;
  }
}

// src/markup/urls.ts
function candidates(srcset) {
  return [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:[^,(]|\([^)]*\)?)*/g)].map(([, url2]) => url2);
}
function refreshTarget(content) {
  const [, url2] = /^\s*[\d.]+[\s;,]*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content) ?? [];
  return url2 ? [url2] : [];
}
function urlsInCode(code) {
  const plain2 = code.replace(/\\(?:x|u00|u\{)([\da-f]{2})\}?/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))).replaceAll("\\/", "/");
  const urls = plain2.matchAll(/(?:\b(?:https?|wss?):|["'`(=]\s*)(\/\/[^\s"'`<>\\(){}]+)/gi);
  const hosts = plain2.matchAll(/["'`]\.?((?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?][^\s"'`]*)?)[:"'`]/gi);
  return [...[...urls].map(([, rest]) => "https:" + rest), ...[...hosts].map(([, rest]) => "https://" + rest)];
}
var letter = (character) => {
  const hex = [character, character.toUpperCase()].map((each) => each.charCodeAt(0).toString(16)).join("|");
  return `(?:${character}|\\\\0{0,4}(?:${hex})\\s?)`;
};
var string = /"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?/.source;
var url = `${[..."url"].map(letter).join("")}\\(\\s*(${string}|(?:\\\\[\\da-f]{1,6}\\s?|\\\\[^]|[^\\s"'()\\\\])*)\\s*\\)?`;
var style = new RegExp(`/\\*[^]*?(?:\\*/|$)|${url}|(${string})`, "gi");
function holdStyle(css, isHeld) {
  return css.replace(style, (found, quoted, alone, at) => {
    const value = quoted ?? alone;
    const before = css.slice(0, at);
    const isUrl = quoted !== void 0 || /(?:@import\s*|(?:image-set|src)\([^;{}]*)$/i.test(before);
    if (!value || !isUrl || /@namespace[^;{}]*$/i.test(before) || !isHeld(plainText(value))) return found;
    return quoted === void 0 ? '"data:,"' : 'url("data:,")';
  });
}
function plainText(value) {
  return value.replace(/^(["'])([^]*?)\1?$/, "$2").replace(
    /\\(?:([\da-f]{1,6})\s?|\n|([^]))/gi,
    (_, hex, character) => hex ? String.fromCodePoint(Math.min(parseInt(hex, 16), 1114111)) : character ?? ""
  );
}

// src/markup/hold.ts
var presentation = /^(mask|fill|stroke|filter|clip-path|cursor|marker(-(start|mid|end))?)$/;
var one = (value) => [value];
var words = (value) => value.split(/\s+/);
var steps = (value) => value.split(";");
var fetching = {
  src: [/^(img|iframe|frame|video|audio|source|track|embed|input)$/, one],
  srcset: [/^(img|source)$/, candidates],
  href: [/^(link|svg:(image|feimage))$/, one],
  "xlink:href": [/^svg:(image|feimage)$/, one],
  imagesrcset: [/^link$/, candidates],
  poster: [/^video$/, one],
  data: [/^object$/, one],
  background: [/^(body|table|thead|tbody|tfoot|tr|td|th)$/, one],
  ping: [/^(a|area)$/, words],
  to: [/^svg:(set|animate)$/, one],
  from: [/^svg:animate$/, one],
  values: [/^svg:animate$/, steps]
};
var fetched = /\b(stylesheet|(pre|modulepre)load|prefetch|preconnect|prerender|icon|manifest|search|compression-dictionary)\b/i;
var nested = /^(iframe|frame|embed|object|link)$/;
var empty = /^(area|base|embed|img|input|link|meta|source|track)$/;
var runs = /^$|^(module|speculationrules)$|^(text|application)\/(x-)?(java|ecma)script$|^text\/(javascript1\.[0-5]|jscript|livescript)$/;
function wantsText({ name, attributes, isForeign }) {
  if (name === "style") return true;
  return name === "script" && runs.test(scriptType(attributes)) && !sourceOf(attributes, isForeign);
}
function hold(tag, context, text = "", start = tag.end, end = start) {
  if (tag.name === "script") return holdScript(tag, context, text);
  const findings = [];
  const edits = [];
  const note = (attribute) => (url2) => {
    const rules = context.owners(url2, !!attribute?.startsWith("on"));
    if (rules.length) findings.push({ attribute, url: url2, rules });
    return rules.length > 0;
  };
  const styles = [];
  let mustWrap = isRefresh(tag);
  let stuck;
  for (const attribute of tag.attributes) {
    const { name, value } = attribute;
    const before = findings.length;
    let safe;
    const isStyle = tag.isForeign && presentation.test(name);
    if (isStyle || name === "style") safe = holdStyle(value, note(name));
    else if (name === "srcdoc" && tag.name === "iframe") {
      const inner = context.mark(value);
      safe = inner.html;
      findings.push(...inner.findings);
    } else urlsOf(tag, attribute).forEach(note(name));
    if (findings.length === before) continue;
    if (isStyle) {
      styles.push(`${name}:${value}`);
      edits.push([attribute.start, attribute.end, `${name}="${escape(safe, value)}"`]);
      continue;
    }
    const isHandler = name.startsWith("on");
    const cannotWait = isHandler || has(tag, asideOf(name));
    edits.push(...putAside(attribute, cannotWait, safe));
    if (!cannotWait) continue;
    mustWrap = true;
    stuck = `${name} cannot be put aside${isHandler ? "" : `, since ${asideOf(name)} is taken`}`;
  }
  if (styles[0]) {
    if (has(tag, "style") || has(tag, "data-style")) stuck = `${styles} cannot be put aside`;
    else edits.push([afterName(tag), afterName(tag), ` data-style="${escape(styles.join(";"), "")}"`]);
  }
  if (tag.name === "style") {
    const safe = holdStyle(text, note(void 0));
    if (safe !== text) {
      edits.push([start, end, tag.isForeign ? escape(safe, text) : safe]);
      edits.push([afterName(tag), afterName(tag), ` data-css="${tag.isForeign ? escape(text, text) : quote(text)}"`]);
    }
  }
  if (!findings.length) return;
  const purposes = purposesOf(findings);
  if (mustWrap && isWrappable(tag)) return { purposes, findings, edits: wrap(tag, purposes) };
  return { purposes, findings, edits: [purposeOf(tag, purposes), ...edits], ...stuck && { stuck } };
}
function holdScript(tag, { owners, imports }, text) {
  const type = tag.attributes.find(({ name }) => name === "type");
  if (!runs.test(scriptType(tag.attributes))) return;
  const source = sourceOf(tag.attributes, tag.isForeign);
  const urls = source ? [source.value, ...urlsWithin(source.value)] : imported(text, imports);
  const findings = [
    ...urls.map((url2) => ({ attribute: source?.name, url: url2, rules: owners(url2) })),
    ...(source ? [] : urlsInCode(text)).map((url2) => ({ attribute: void 0, url: url2, rules: owners(url2, true) }))
  ].filter(({ rules }) => rules.length);
  if (!findings.length) return;
  const purposes = purposesOf(findings);
  const [at, , purpose] = purposeOf(tag, purposes);
  const edits = [[at, at, ' type="text/plain"' + purpose]];
  if (type) edits.push([type.start, type.start, "data-"]);
  if (source && tag.isForeign) edits.push([source.start, source.start + source.name.length, "data-src"]);
  const taken = type?.value && has(tag, "data-type") ? "data-type" : tag.isForeign && has(tag, "data-src") && "data-src";
  return { purposes, findings, edits, ...taken && { stuck: `${taken} is taken` } };
}
function imported(code, imports) {
  const addresses = [...code.matchAll(/\b(?:import|from)\s*["'](\w+:[^"']+|\/\/[^"']+)/g)].map(([, url2]) => url2);
  const isIn = (name) => ['"', "'"].some((q) => code.includes(q + name + (name.endsWith("/") ? "" : q)));
  return [...addresses, ...[...imports].filter(([name]) => isIn(name)).map(([, url2]) => url2)];
}
function scriptType(attributes) {
  const value = (wanted) => attributes.find(({ name }) => name === wanted)?.value;
  const language = value("language");
  return (value("type") ?? (language ? `text/${language}` : "")).trim().toLowerCase();
}
function sourceOf(attributes, isForeign) {
  return attributes.find(({ name }) => isForeign ? /^(xlink:)?href$/.test(name) : name === "src");
}
function urlsOf(tag, { name, value }) {
  if (name.startsWith("on")) return urlsInCode(value);
  if (isRefresh(tag)) return name === "content" ? refreshTarget(value) : [];
  const element = tag.isForeign ? `svg:${tag.name}` : tag.name === "image" ? "img" : tag.name;
  const [elements, read] = Object.hasOwn(fetching, name) ? fetching[name] : [];
  if (!elements?.test(element)) return [];
  if (element === "link" && !fetched.test(valueOf(tag, "rel"))) return [];
  if (element === "input" && !/^image$/i.test(valueOf(tag, "type"))) return [];
  return [...read(value), ...nested.test(element) ? urlsWithin(value) : []];
}
function urlsWithin(url2) {
  const [, kind, rest] = /^[^!-~]*(javascript:|data:[^,]*,)([^]*)/i.exec(url2) ?? [];
  if (!kind) return [];
  try {
    return urlsInCode(/;\s*base64\s*,$/i.test(kind) ? atob(decodeURIComponent(rest)) : decodeURIComponent(rest));
  } catch {
    return urlsInCode(rest);
  }
}
function putAside({ name, value, start, end }, isForGood, safe) {
  const aside = isForGood ? "data-nosale-" + name : asideOf(name);
  const edits = [[start, start + name.length, aside]];
  if (safe) edits.push([end, end, ` ${name}="${escape(safe, value)}"`]);
  return edits;
}
function asideOf(name) {
  return "data-" + name.replace("xlink:", "");
}
function isWrappable({ name, isForeign, breaksOut, attributes }) {
  return empty.test(name) && !isForeign && !breaksOut && !attributes.some(({ value }) => /<(\/script|!--)/i.test(value));
}
function wrap(tag, purposes) {
  const open = `<script type="text/plain" data-purpose="${purposes.join(" ")}" data-html>`;
  return [
    [tag.start, tag.start, open],
    [tag.end, tag.end, "</script>"]
  ];
}
function purposeOf(tag, purposes) {
  const at = afterName(tag);
  return [at, at, has(tag, "data-purpose") ? "" : ` data-purpose="${purposes.join(" ")}"`];
}
function afterName({ start, name }) {
  return start + 1 + name.length;
}
function purposesOf(findings) {
  return [...new Set(findings.flatMap(({ rules }) => rules.map(({ purpose }) => purpose)))];
}
function isRefresh(tag) {
  return tag.name === "meta" && /^refresh$/i.test(valueOf(tag, "http-equiv"));
}
function has(tag, wanted) {
  return tag.attributes.some(({ name }) => name === wanted);
}
function valueOf(tag, wanted) {
  return tag.attributes.find(({ name }) => name === wanted)?.value ?? "";
}
function quote(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
function escape(text, typed) {
  const beyond = /[^\0-\x7f]/.test(typed) ? /[^\0-\xff]/gu : /[^\0-\x7f]/gu;
  return quote(text).replace(beyond, (character) => `&#${character.codePointAt(0)};`);
}

// src/markup/noscript.ts
function cuts(createScan2, html, context) {
  const found = [];
  let open;
  function begin({ name, start, end, isForeign }, held) {
    if (open?.name === name) open.depth++;
    if (!held || open) return;
    if (isForeign || empty2.test(name)) found.push({ start, end, findings: held.findings });
    else open = { name, depth: 1, start, findings: held.findings };
  }
  const scan = createScan2({
    onStart(tag) {
      if (wantsText(tag)) return true;
      begin(tag, hold(tag, context));
      return false;
    },
    onText: (tag, text, start, end) => begin(tag, tag.name === "script" ? void 0 : hold(tag, context, text, start, end)),
    onEnd(name, _start, end) {
      if (open?.name !== name || --open.depth) return;
      found.push({ ...open, end });
      open = void 0;
    }
  });
  scan.read(html, true);
  if (open) found.push({ ...open, end: html.length });
  return found;
}
var empty2 = /^(area|base|embed|image|img|input|link|meta|source|track)$/;

// src/markup/mark.ts
function createMarker(createScan2, owners, url2) {
  const tags = [];
  let source = "";
  let given = 0;
  let edits = [];
  let base = url2;
  let hasBase = false;
  const templates = [];
  const imports = /* @__PURE__ */ new Map();
  const nested2 = (html) => {
    const marker = createMarker(createScan2, owners, base);
    const marked = marker.write(html, true);
    return { html: marked, findings: marker.tags.map(findingOf) };
  };
  const context = { owners: (address, code = false) => owners(address, base, code), imports, mark: nested2 };
  function apply(tag, held) {
    if (!held) return;
    edits.push(...held.edits);
    for (const template of templates) held.purposes.forEach((purpose) => template?.purposes.add(purpose));
    const isUnseen = templates.some((template) => template?.mode === "closed");
    const stuck = held.stuck ?? (isUnseen ? "nobody sees into a closed shadow root" : void 0);
    tell(tag, held.findings, stuck ? { done: "stuck", note: stuck } : { done: "marked" });
  }
  function tell(tag, findings, rest) {
    const { line, column, name } = tag;
    for (const { attribute, url: url3, rules } of findings) {
      const partners = rules.map(({ partner }) => partner);
      const purposes = [...new Set(rules.map(({ purpose }) => purpose))];
      tags.push({ line, column, element: name, ...attribute && { attribute }, url: url3, partners, purposes, ...rest });
    }
  }
  const scan = createScan2({
    onStart(tag) {
      const value = (wanted) => tag.attributes.find(({ name }) => name === wanted)?.value;
      if (tag.name === "noscript" && !tag.isForeign) return true;
      if (tag.name === "template" && !tag.isForeign) {
        const mode = value("shadowrootmode")?.toLowerCase();
        templates.push(mode === "open" || mode === "closed" ? { mode, purposes: /* @__PURE__ */ new Set() } : void 0);
      }
      const href = tag.name === "base" && !hasBase ? value("href") : void 0;
      const found = href === void 0 ? void 0 : parse(href, () => url2);
      if (found) {
        base = found.href;
        hasBase = true;
      }
      if (wantsText(tag) || isImportMap(tag)) return true;
      apply(tag, hold(tag, context));
      return false;
    },
    onText(tag, parsed, start, end) {
      const text = tag.isForeign ? parsed : source.slice(start - given, end - given);
      if (isImportMap(tag)) return importsIn(text).forEach(([name, target]) => imports.set(name, target));
      if (tag.name !== "noscript") return apply(tag, hold(tag, context, text, start, end));
      for (const cut of cuts(createScan2, text, context)) {
        edits.push([start + cut.start, start + cut.end, ""]);
        tell(tag, cut.findings, { done: "removed" });
      }
    },
    onEnd(name, _start, end) {
      if (name !== "template") return;
      const root = templates.pop();
      for (const purpose of root?.mode === "open" ? root.purposes : []) {
        edits.push([
          end,
          end,
          `<script type="text/plain" data-purpose="${purpose}" data-shadow slot="nosale"></script>`
        ]);
      }
    }
  });
  return {
    tags,
    write(chunk, isLast) {
      source += chunk;
      const done = scan.read(chunk, isLast);
      const text = isLast ? source : source.slice(0, settled(source, done - given));
      const ready = splice(text, edits, given);
      edits = [];
      source = source.slice(text.length);
      given += text.length;
      return ready;
    }
  };
}
function isImportMap({ name, attributes }) {
  return name === "script" && attributes.some(({ name: name2, value }) => name2 === "type" && /^\s*importmap\s*$/i.test(value));
}
function importsIn(map) {
  try {
    const { imports, scopes } = JSON.parse(map);
    const pairs = [imports ?? {}, ...Object.values(scopes ?? {})].flatMap((scope) => Object.entries(scope));
    return pairs.filter((pair) => typeof pair[1] === "string");
  } catch {
    return [];
  }
}
function findingOf({ attribute, url: url2, partners, purposes }) {
  const rules = purposes.map((purpose) => ({ purpose, partner: partners.join(", "), hosts: [] }));
  return { attribute, url: url2, rules };
}
function settled(text, done) {
  const next = text.indexOf("<", done);
  return next < 0 ? text.length : next;
}
function splice(text, edits, offset) {
  let spliced = "";
  let at = offset;
  for (const [start, end, instead] of [...edits].sort(([a], [b]) => a - b)) {
    spliced += text.slice(at - offset, start - offset) + instead;
    at = end;
  }
  return spliced + text.slice(at - offset);
}

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
function inUtf8(url2) {
  if (!/[\x80-\xff]/.test(url2) || /[^\0-\xff]/.test(url2)) return url2;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(url2));
  } catch {
    return url2;
  }
}

// src/regime.ts
var optOut = /^(US|AS|GU|MP|PR|UM|VI|CH)\b/i;
function rowOf(region) {
  const isOptOut = optOut.test(region);
  const renewDays = isOptOut || !/^(?!XX|ZZ|T1)..\b/.test(region) ? 365 : 180;
  return { regime: isOptOut ? "opt-out" : "opt-in", renewDays };
}
function today() {
  return (/* @__PURE__ */ new Date()).toJSON().slice(0, 10);
}

// src/config.ts
var patterns = {
  region: /^"(auto|[A-Z][A-Z1](-[A-Z\d]+)?)?"$/,
  renewDays: /^\d+$/,
  // The law of a day is a file of its own, which leaves nothing of these.
  regimes: /region.js/,
  age: /region.js/,
  purposes: /^{("[a-z][a-z\d-]{0,15}":{("sale":(true|false),?|"regime":"opt-(in|out)",?|"partners":\[("[\w-]+",?|{[^{}]*"(hosts":\[|id":)"[^{}]*},?)*],?)*},?){1,6}}$/,
  // A backslash in JSON is where a control character hides a scheme.
  policyUrl: /^"(https?:[^\\]*|[^:\\]*)"$/,
  policyVersion: /^"[\d-]+"$/,
  cookie: /^{("(name|domain)":"[\w.-]+",?|"days":([1-9]\d?|[1-3]\d\d|400),?)*}$/,
  text: /^{("\w+":"([^"\\]|\\.)*",?)*}$/,
  // A wrong name would leave partners untold.
  signals: /^\[("(google|gpp|usp|partners)",?)*\]$/,
  google: /^{("url_passthrough":(true|false),?|"defaults":\[.*],?)*}$/,
  gpp: /^{("\w+":("usnat"|[0-2]),?)*}$/
};
function settle(config = {}) {
  const own = { __proto__: null, ...config };
  for (const key in patterns) {
    const pattern = patterns[key];
    const value = JSON.stringify(own[key]);
    if (value && !pattern.test(value)) throw Error(`nosale: ${key} is ${value}. Expected ${pattern}. Tags stay held.`);
  }
  const { region = "", partners, purposes = { advertising: {} }, minor = false } = own;
  const row = rowOf(region);
  const named = typeof partners === "string" && {
    advertising: { ...purposes.advertising, partners: partners.trim().split(/ +/) }
  };
  return {
    __proto__: null,
    ...row,
    ...own,
    config: own,
    regime: (own.regime ?? row.regime) === "opt-out" ? "opt-out" : "opt-in",
    minor: minor === "verified" ? minor : minor !== false,
    // A purpose that does not say that it sells nothing counts as one that sells.
    purposes: Object.entries({ ...purposes, ...named }).map(([id, purpose]) => ({
      __proto__: null,
      sale: id !== "sensitive",
      ...purpose,
      id
    })),
    cookie: { __proto__: null, name: "nosale", days: 400, ...own.cookie }
  };
}

// src/regimes.ts
var strictest = { regime: "opt-in", renewDays: 180, adult: 18, signal: false };
var optOut2 = (place, since, source, more = {}) => {
  return { ...strictest, regime: "opt-out", renewDays: 365, place, since, source, ...more };
};
var optIn = (places, since, source) => places.split(" ").map((place) => ({ ...strictest, place, since, source }));
var signal = { signal: true };
var rows = [
  // No federal law asks for consent. An unnamed state may be one that binds sites to the signal.
  optOut2("US", "2000-01-01", "no consent duty in federal law", signal),
  ..."AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI".split(" ").map((state) => optOut2("US-" + state, "2000-01-01", "no consent duty in federal law")),
  ..."AS GU MP PR UM VI".split(" ").map((land) => optOut2(land, "2000-01-01", "as the US, under a country code of its own")),
  optOut2("US-CA", "2020-01-01", "Cal. Civ. Code § 1798.120", { ...signal, adult: 16 }),
  optOut2("US-NV", "2021-10-01", "NRS 603A.345, sales only"),
  optOut2("US-VA", "2023-01-01", "Virginia Consumer Data Protection Act"),
  optOut2("US-CO", "2023-07-01", "Colorado Privacy Act"),
  optOut2("US-CO", "2024-07-01", "Colorado Privacy Act, 4 CCR 904-3: GPC is the one listed mechanism", signal),
  optOut2("US-CT", "2023-07-01", "Connecticut Data Privacy Act"),
  optOut2("US-CT", "2025-01-01", "Connecticut Data Privacy Act, signal", signal),
  optOut2("US-CT", "2026-07-01", "Connecticut Data Privacy Act: no targeted advertising or sale under 18", signal),
  optOut2("US-UT", "2023-12-31", "Utah Consumer Privacy Act"),
  optOut2("US-TX", "2024-07-01", "Texas Data Privacy and Security Act"),
  optOut2("US-TX", "2025-01-01", "Texas Data Privacy and Security Act, signal", signal),
  optOut2("US-FL", "2024-07-01", "Florida Digital Bill of Rights"),
  optOut2("US-OR", "2024-07-01", "Oregon Consumer Privacy Act", { adult: 16 }),
  optOut2("US-OR", "2026-01-01", "Oregon Consumer Privacy Act, signal", { ...signal, adult: 16 }),
  optOut2("US-MT", "2024-10-01", "Montana Consumer Data Privacy Act"),
  optOut2("US-MT", "2025-01-01", "Montana Consumer Data Privacy Act, signal", signal),
  optOut2("US-IA", "2025-01-01", "Iowa Consumer Data Protection Act"),
  optOut2("US-DE", "2025-01-01", "Delaware Personal Data Privacy Act"),
  optOut2("US-DE", "2026-01-01", "Delaware Personal Data Privacy Act, signal", signal),
  optOut2("US-NE", "2025-01-01", "Nebraska Data Privacy Act", signal),
  optOut2("US-NH", "2025-01-01", "New Hampshire RSA 507-H", signal),
  optOut2("US-NJ", "2025-01-15", "New Jersey P.L. 2023, c. 266"),
  optOut2("US-NJ", "2025-07-15", "New Jersey P.L. 2023, c. 266, signal", signal),
  optOut2("US-TN", "2025-07-01", "Tennessee Information Protection Act"),
  optOut2("US-MN", "2025-07-31", "Minnesota Consumer Data Privacy Act", signal),
  optOut2("US-MD", "2025-10-01", "Maryland Online Data Privacy Act: no targeted advertising or sale under 18", signal),
  optOut2("US-IN", "2026-01-01", "Indiana Consumer Data Protection Act"),
  optOut2("US-KY", "2026-01-01", "Kentucky Consumer Data Protection Act"),
  optOut2("US-RI", "2026-01-01", "Rhode Island Data Transparency and Privacy Protection Act"),
  // To come. Louisiana's browser setting as an agent is read as a duty, since sources differ.
  optOut2("US-OK", "2027-01-01", "Oklahoma’s consumer privacy act"),
  optOut2("US-LA", "2027-01-01", "Louisiana’s consumer privacy act", signal),
  optOut2("US-AL", "2027-05-01", "Alabama’s consumer privacy act"),
  optOut2("US-VT", "2028-01-01", "Vermont’s consumer privacy act", signal),
  // The EU, its outermost regions under codes of their own, and the EEA.
  ...optIn(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP MF MQ RE YT IS LI NO",
    "2018-05-25",
    "Directive 2002/58/EC art. 5(3); GDPR art. 4(11) and 7"
  ),
  ...optIn("GB", "2018-05-25", "PECR reg. 6"),
  ...optIn("GB", "2026-02-05", "PECR reg. 6, as the Data (Use and Access) Act 2025 has it: statistics may be opt-out"),
  ...optIn("GG GI IM JE", "2018-05-25", "laws that follow PECR and the GDPR"),
  ...optIn("BR", "2020-09-18", "LGPD art. 7 and 8"),
  ...optIn(
    "CA-QC",
    "2023-09-22",
    "Act respecting the protection of personal information in the private sector, s. 8.1"
  ),
  optOut2("CH", "2023-09-01", "Telecommunications Act art. 45c; FADP: information, and the possibility to refuse")
];
function lawOf(region, day) {
  const place = region.toUpperCase();
  const at = (name) => rows.filter((row) => row.place === name && row.since <= day).at(-1);
  return at(place) ?? at(place.split("-")[0]);
}
var ownRows = /^{("[A-Z][A-Z1](-[A-Z\d]+)?":{("(regime":"opt-(in|out)"|(renewDays|adult)":\d+|signal":(true|false)),?)*},?)*}$/;
function dated(config = {}, day = today()) {
  const { regimes = {}, age, ...rest } = config;
  const json = JSON.stringify(regimes);
  if (!ownRows.test(json)) throw Error(`nosale: regimes is ${json}. Expected ${ownRows}. Tags stay held.`);
  if (age !== void 0 && !(typeof age === "number" && age >= 0))
    throw Error(`nosale: age is ${JSON.stringify(age)}. Expected a number of years. Tags stay held.`);
  const { region = "", minor, gpc } = rest;
  const place = typeof region === "string" && region !== "auto" ? region : "";
  const gate = rowOf(place);
  const row = {
    adult: 18,
    signal: true,
    ...gate,
    ...lawOf(place, day),
    ...regimes[place] ?? regimes[place.slice(0, 2)]
  };
  const isUnder = age !== void 0 && age < row.adult;
  return {
    // Only what the gate would not say itself, so that a region in the tag's attributes is not given the law of another.
    ...row.regime !== gate.regime && { regime: row.regime },
    ...row.renewDays !== gate.renewDays && { renewDays: row.renewDays },
    ...rest,
    ...isUnder && minor !== "verified" && { minor: true },
    ...gpc === "required" && { gpc: row.signal ? "everywhere" : "unbound" }
  };
}

// src/partners/all.data.ts
var all = { "advertising": "33across 33across.com,6sense 6sc.co,activecampaign diffuser-cdn.app-us1.com prism.app-us1.com trackcmp.net,addthis addthis.com,adform adform.net,adobe-advertising-cloud everesttech.net,adobe-audience-manager demdex.net,adroll adroll.com,amazon-ads s.amazon-adsystem.com c.amazon-adsystem.com/aat,amazon-publisher-services amazon-adsystem.com,appsflyer websdk.appsflyer.com wa.appsflyer.com,attentive attn.tv events.attentivemobile.com,awin dwin1.com awin1.com zenaps.com,basis sitescout.com,bloomreach exponea.com,bombora ml314.com,branch cdn.branch.io api2.branch.io app.link,braze js.appboycdn.com braze.com braze.eu,cj mczbf.com emjcd.com,clearbit tag.clearbitscripts.com x.clearbitjs.com clearbit.com,connatix connatix.com,criteo criteo.com criteo.net,demandbase tag.demandbase.com scripts.demandbase.com company-target.com,doubleverify doubleverify.com,eloqua en25.com t.eloqua.com,emarsys scarabresearch.com,epsilon dotomi.com,flashtalking flashtalking.com,floodlight fls.doubleclick.net ad.doubleclick.net googletagmanager.com/gtag/js?id=DC- googletagmanager.com/gtag/destination?id=DC-,google-ad-manager securepubads.g.doubleclick.net googletagservices.com googlesyndication.com,google-ads doubleclick.net googleadservices.com google.com/pagead google.com/ccm google.com/ads googletagmanager.com/gtag/js?id=AW- googletagmanager.com/gtag/js?id=GT- googletagmanager.com/gtag/destination?id=AW-,google-adsense googlesyndication.com googleads.g.doubleclick.net,google-ima imasdk.googleapis.com,gumgum gumgum.com,hadron ad.gt,hubspot js.hs-scripts.com js.hs-analytics.net js.hs-banner.com js.hsadspixel.net track.hubspot.com hscollectedforms.net,id5 id5-sync.com,impact utt.impactcdn.com ojrq.net sjv.io pxf.io,improve-digital 360yield.com,index-exchange casalemedia.com indexww.com,integral-ad-science adsafeprotected.com,kakao t1.daumcdn.net/kas t1.daumcdn.net/adfit bc.ad.daum.net,kargo kargo.com,klaviyo static.klaviyo.com static-tracking.klaviyo.com a.klaviyo.com,leadfeeder lfeeder.com lftracker.leadfeeder.com,line d.line-scdn.net/n/line_tag tr.line.me,linkedin snap.licdn.com px.ads.linkedin.com,liveintent liadm.com,liveramp rlcdn.com ats-wrapper.privacymanager.io,lotame crwdcntrl.net ltmsphrcl.net,magnite rubiconproject.com,mailchimp chimpstatic.com,marketo munchkin.marketo.net mktoresp.com,media-net media.net,mediamath mathtag.com,meta connect.facebook.net facebook.com/tr,meta-plugins connect.facebook.net facebook.com/plugins,microsoft-ads bat.bing.com bat.bing.net,microsoft-monetize adnxs.com adnxs-simple.com,nextdoor ads.nextdoor.com flask.nextdoor.com,onetag onetag-sys.com,openx openx.net,outbrain outbrain.com,pardot pardot.com,partnerize prf.hn,pinterest s.pinimg.com/ct ct.pinterest.com,podscribe d34r8q7sht0t9k.cloudfront.net verifi.podscribe.com,pubmatic pubmatic.com,quantcast quantserve.com quantcount.com,quora a.quora.com q.quora.com,rakuten tag.rmp.rakuten.com rmtag.com click.linksynergy.com,rb2b s3-us-west-2.amazonaws.com/b2bjsstore,reddit redditstatic.com/ads alb.reddit.com pixel-config.reddit.com,rich-audience richaudience.com,rokt rokt.com,rtb-house creativecdn.com,seedtag seedtag.com,shareasale shareasale.com,sharedid,sharethis platform-api.sharethis.com buttons-config.sharethis.com l.sharethis.com,sharethrough sharethrough.com smartadserver.com,simpli-fi simpli.fi,sizmek serving-sys.com,skimlinks skimresources.com,snap sc-static.net tr.snapchat.com,sovrn lijit.com get.s-onetag.com,spotify-pixel pixel.byspotify.com pixels.spotify.com cdn.pdst.fm,stackadapt stackadapt.com,taboola taboola.com,teads teads.tv,the-trade-desk adsrvr.org,tiktok analytics.tiktok.com analytics.us.tiktok.com,triplelift 3lift.com,uid2 uidapi.com,unruly unrulymedia.com 1rx.io,viglink viglink.com,vk top-fwz1.mail.ru vk.com/rtrg,x static.ads-twitter.com analytics.twitter.com t.co/i/adsct t.co/1/i/adsct,yahoo-dsp s.yimg.com/wi sp.analytics.yahoo.com pubgw.yahoo.com,yandex-metrica mc.yandex.ru mc.yandex.com,yieldmo yieldmo.com,zoominfo ws.zoominfo.com ws-assets.zoominfo.com", "analytics": "ab-tasty abtasty.com,adobe-analytics assets.adobedtm.com omtrdc.net 2o7.net edge.adobedc.net,adobe-target tt.omtrdc.net,ahrefs-analytics analytics.ahrefs.com,amplitude cdn.amplitude.com api2.amplitude.com api.eu.amplitude.com,chartbeat static.chartbeat.com ping.chartbeat.net,clarity clarity.ms c.bing.com,cloudflare-analytics cloudflareinsights.com,comscore scorecardresearch.com,contentsquare contentsquare.net,convert convertexperiments.com,crazy-egg crazyegg.com,datadog datadoghq-browser-agent.com browser-intake-datadoghq.com browser-intake-us3-datadoghq.com browser-intake-us5-datadoghq.com browser-intake-ap1-datadoghq.com browser-intake-datadoghq.eu,dynamic-yield dynamicyield.com,dynatrace js-cdn.dynatrace.com live.dynatrace.com,fathom cdn.usefathom.com,fullstory edge.fullstory.com rs.fullstory.com,glassbox cdn.gbqofs.com glassboxdigital.io,google-analytics googletagmanager.com/gtag/js?id=G- googletagmanager.com/gtag/destination?id=G- google-analytics.com analytics.google.com stats.g.doubleclick.net,heap heapanalytics.com heap-api.com,hotjar hotjar.com hotjar.io,inspectlet cdn.inspectlet.com hn.inspectlet.com,kameleoon kameleoon.eu kameleoon.io kameleoon.com,logrocket logrocket.io lr-ingest.io lr-ingest.com lr-in.com lr-in-prod.com ingest-lr.com lrkt-in.com lgrckt-in.com,lucky-orange luckyorange.com luckyorange.net,matomo matomo.cloud,mixpanel cdn.mxpnl.com api-js.mixpanel.com api.mixpanel.com,mouseflow cdn.mouseflow.com o2.mouseflow.com,new-relic js-agent.newrelic.com bam.nr-data.net,nielsen imrworldwide.com,optimizely cdn.optimizely.com logx.optimizely.com,parsely cdn.parsely.com p1.parsely.com,piwik-pro piwik.pro,plausible plausible.io,posthog i.posthog.com,quantum-metric quantummetric.com,rudderstack cdn.rudderlabs.com rudderstack.com,segment cdn.segment.com api.segment.io,simple-analytics scripts.simpleanalyticscdn.com queue.simpleanalyticscdn.com,smartlook web-sdk.smartlook.com smartlook.cloud,snowplow cdn.jsdelivr.net/npm/@snowplow,umami cloud.umami.is,vercel-analytics va.vercel-scripts.com,vwo dev.visualwebsiteoptimizer.com", "functional": "addtoany static.addtoany.com,algolia insights.algolia.io,calendly calendly.com,crisp crisp.chat,disqus disqus.com disquscdn.com,drift js.driftt.com drift.com,freshchat wchat.freshchat.com,google-maps maps.googleapis.com maps.gstatic.com google.com/maps,gravatar secure.gravatar.com,instagram-embed instagram.com/embed.js instagram.com/p instagram.com/reel,intercom widget.intercom.io js.intercomcdn.com api-iam.intercom.io api-iam.eu.intercom.io api-iam.au.intercom.io,livechat livechatinc.com,soundcloud-embed w.soundcloud.com,spotify-embed open.spotify.com/embed,tawk tawk.to,tidio code.tidio.co tidiochat.com,tiktok-embed tiktok.com/embed.js tiktok.com/embed,trustpilot widget.trustpilot.com,typeform typeform.com,vimeo-embed player.vimeo.com vimeocdn.com,wistia fast.wistia.com fast.wistia.net pipedream.wistia.com,x-embed platform.twitter.com platform.x.com syndication.twitter.com,youtube youtube.com/embed youtube.com/iframe_api youtube-nocookie.com i.ytimg.com,zendesk static.zdassets.com ekr.zdassets.com zendesk.com", "": "ensighten nexus.ensighten.com,google-fonts fonts.googleapis.com fonts.gstatic.com,google-funding-choices fundingchoicesmessages.google.com,google-sign-in accounts.google.com/gsi,google-tag-manager googletagmanager.com/gtm.js googletagmanager.com/ns.html,hcaptcha hcaptcha.com,paypal paypal.com/sdk paypalobjects.com t.paypal.com,recaptcha google.com/recaptcha recaptcha.net gstatic.com/recaptcha,sentry browser.sentry-cdn.com ingest.sentry.io,stripe js.stripe.com m.stripe.network m.stripe.com,tealium tags.tiqcdn.com collect.tealiumiq.com,turnstile challenges.cloudflare.com" };

// src/partners/goes.ts
function goesOn(partner, regime) {
  return regime === "opt-out" && partner.role === "service-provider";
}

// src/partners/resolve.ts
var fed = /* @__PURE__ */ Symbol.for("nosale.partners");
function resolve(purposes, common, general = "opt-in") {
  const known = unpack(globalThis[fed] ?? common);
  return purposes.flatMap(
    ({ id: purpose, regime = general, partners = known.filter((row) => row.purpose === purpose) }) => partners.filter((each) => !goesOn(each, regime)).map((each) => {
      const { name, id = name ?? `${each}`, hosts = known.find((row) => row.id === id)?.hosts } = each;
      if (!hosts)
        throw Error(
          `nosale: partner is ${id}. Expected one as ${nearest(id, known)}; partners.js has others. Tags stay held.`
        );
      return { purpose, partner: id, hosts };
    })
  );
}
function unpack(packed) {
  return Object.entries(packed).flatMap(
    ([purpose, rows2]) => rows2.split(",").map((row) => {
      const [id, ...hosts] = row.split(" ");
      return { purpose, id, hosts };
    })
  );
}
function nearest(wrong, known) {
  const likeness = ({ id, hosts }) => [...wrong].filter((_, i) => `${id} ${hosts}`.includes(wrong.slice(i, i + 3))).length;
  return known.sort((a, b) => likeness(b) - likeness(a)).slice(0, 3).map(({ id }) => id);
}

// html/rules.ts
function rulesOf(config) {
  const { purposes, regime } = settle(dated(config));
  return resolve(purposes, all, regime);
}

// html/mark.ts
import { createScan } from "./scan.js";
var everyone = {};
function mark(html, config = everyone, options = {}) {
  const marker = markerOf(config, options.url);
  return { html: marker.write(html, true), tags: marker.tags };
}
function markStream(config = everyone, { url: url2, onTag } = {}) {
  const marker = markerOf(config, url2);
  let told = 0;
  let isText = false;
  function step(chunk, isLast, out) {
    const ready = marker.write(chunk, isLast);
    for (; told < marker.tags.length; told++) onTag?.(marker.tags[told]);
    if (ready) out.enqueue(isText ? ready : bytesOf(ready));
  }
  return new TransformStream({
    transform(chunk, out) {
      isText = typeof chunk === "string";
      step(typeof chunk === "string" ? chunk : textOf(chunk), false, out);
    },
    flush: (out) => step("", true, out)
  });
}
function configIn(html) {
  let block;
  createScan({
    onStart: ({ name, attributes }) => name === "script" && block === void 0 && attributes.some((attribute) => attribute.name === "data-nosale"),
    onText: (_tag, text) => void (block ??= text),
    onEnd: () => {
    }
  }).read(html, true);
  return block === void 0 ? void 0 : JSON.parse(block);
}
var matchers = /* @__PURE__ */ new WeakMap();
function matcherOf(config) {
  const match = matchers.get(config) ?? createMatcher(rulesOf(config));
  matchers.set(config, match);
  return match;
}
function markerOf(config, url2 = "https://site.invalid/") {
  const match = matcherOf(config);
  return createMarker(createScan, (address, base) => match(inUtf8(address), () => base), url2);
}
export {
  configIn,
  mark,
  markStream
};
