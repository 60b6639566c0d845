// src/regime.ts
var optOut = /^(US|AS|GU|MP|PR|UM|VI|CH)\b/i;
function regimeOf(region) {
  return optOut.test(region) ? "opt-out" : "opt-in";
}

// src/config.ts
var patterns = {
  __proto__: null,
  region: /^"(auto|[a-z]{2}(-\w{1,3})?)"$/i,
  regime: /^"(opt-in|opt-out)"$/,
  purposes: /^{("[a-z][a-z\d-]{0,15}":{("sale":(true|false),?|"partners":\[("[\w-]+",?|{[^{}]*"hosts":\["[^{}]*},?)*],?)*},?){1,6}}$/,
  strict: /^(true|false|\[("[\w.-]+",?)*])$/,
  // A backslash in JSON is where a control character hides a scheme.
  policyUrl: /^"(https?:[^\\]*|[^:\\]*)"$/,
  policyVersion: /^"20\d\d-[01]\d-[0-3]\d"$/,
  lang: /^"[a-z]{2,3}(-\w+)*"$/i,
  text: /^{("\w+":"([^"\\]|\\.)*",?)*}$/,
  cookie: /^{("name":"[\w-]+",?|"domain":"(auto|[\w.-]+\.\w+)",?|"days":([1-3]?\d?\d|400),?)*}$/,
  signals: /^\[("(google|gpp|usp|partners)",?)*]$/
};
function settle(config = {}) {
  for (const key2 of Object.keys(config)) {
    const value = JSON.stringify(config[key2]);
    const pattern = patterns[key2];
    if (!pattern) console.error(`nosale: ${key2} is no setting. Expected ${Object.keys(patterns)}. It is ignored.`);
    else if (value && !pattern.test(value))
      throw Error(`nosale: ${key2} is ${value}. Expected ${pattern}. Tags stay held.`);
  }
  return {
    regime: regimeOf(config.region ?? ""),
    ...config,
    // A purpose that does not say that it sells nothing counts as one that sells.
    purposes: Object.entries(config.purposes ?? { advertising: {} }).map(([id, purpose]) => ({
      sale: true,
      partners: [],
      ...purpose,
      id
    })),
    cookie: { name: "nosale", days: 400, ...config.cookie }
  };
}

// src/answer.ts
function answer(before, choices, { purposes, policyVersion }, gpc, day) {
  const after = { __proto__: null, ...before?.choices };
  for (const { id, sale } of purposes) {
    const exempt = before?.gpc && after[id];
    if (gpc && sale && !exempt || before?.damaged && !after[id]) after[id] = false;
    if (typeof choices[id] === "boolean") after[id] = choices[id];
  }
  return { choices: after, day, gpc, policyVersion, damaged: false };
}

// src/decide.ts
var YES_DAYS = 180;
function decide(purpose, { regime, gpc, record, today }) {
  const said = record?.choices[purpose.id];
  const stale = said && regime === "opt-in" && Date.parse(today) - Date.parse(record.day) > YES_DAYS * 864e5;
  const choice = stale ? void 0 : said;
  if (gpc && purpose.sale && !(choice && record.gpc)) return { allowed: false, because: "gpc" };
  if (choice !== void 0) return { allowed: choice, because: "choice" };
  if (record?.damaged) return { allowed: false, because: "unreadable" };
  return { allowed: regime === "opt-out", because: "default" };
}
function decideAll(purposes, facts) {
  return {
    __proto__: null,
    ...Object.fromEntries(purposes.map((purpose) => [purpose.id, decide(purpose, facts)]))
  };
}

// node_modules/js-cookie/dist/js.cookie.mjs
function assign(target) {
  for (var i = 1; i < arguments.length; i++) {
    var source = arguments[i];
    for (var key2 in source) {
      if (key2 === "__proto__") continue;
      target[key2] = source[key2];
    }
  }
  return target;
}
var defaultConverter = {
  write: (value) => value
};
function init(converter, defaultAttributes) {
  function set(name, value, attributes) {
    if (typeof document === "undefined") {
      return;
    }
    attributes = assign({}, defaultAttributes, attributes);
    if (typeof attributes.expires === "number") {
      attributes.expires = new Date(Date.now() + attributes.expires * 864e5);
    }
    if (attributes.expires) {
      attributes.expires = attributes.expires.toUTCString();
    }
    var stringifiedAttributes = "";
    for (var attributeName in attributes) {
      if (!attributes[attributeName]) {
        continue;
      }
      stringifiedAttributes += "; " + attributeName;
      if (attributes[attributeName] === true) {
        continue;
      }
      stringifiedAttributes += "=" + attributes[attributeName].split(";")[0];
    }
    return document.cookie = name + "=" + converter.write(value, name) + stringifiedAttributes;
  }
  function get(name) {
    if (typeof document === "undefined" || arguments.length && !name) {
      return;
    }
    var cookies = document.cookie ? document.cookie.split("; ") : [];
    var jar = {};
    for (var i = 0; i < cookies.length; i++) {
      var parts = cookies[i].split("=");
      var value = parts.slice(1).join("=");
      try {
        var found = decodeURIComponent(parts[0]);
        if (!(found in jar)) jar[found] = converter.read(value, found);
        if (name === found) {
          break;
        }
      } catch (_e) {
      }
    }
    return name ? jar[name] : jar;
  }
  return { set };
}
var api = init(defaultConverter, { path: "/" });

// src/record.ts
function encode(record) {
  const parts = ["v1", record.day];
  for (const id in record.choices) parts.push((record.choices[id] ? "yes:" : "no:") + id);
  if (record.gpc) parts.push("gpc");
  if (record.policyVersion) parts.push("policy:" + record.policyVersion);
  const body = parts.join(".");
  return body + "." + check(body);
}
function decode(value) {
  const parts = value.split(".");
  const choices = { __proto__: null };
  for (const part of parts) {
    const [, word, id] = /^(yes|no):([\w-]+)$/.exec(part) ?? [];
    if (id) choices[id] = word === "yes";
  }
  const policyVersion = /policy:([^.]+)/.exec(value)?.[1];
  const record = { choices, day: parts[1] ?? "", gpc: parts.includes("gpc"), policyVersion, damaged: false };
  if (encode(record) === value) return record;
  for (const id in choices) if (choices[id]) delete choices[id];
  return { ...record, gpc: false, damaged: true };
}
function readAll(cookies, name) {
  return cookies.split("; ").filter((pair) => pair.startsWith(name + "=")).map((pair) => decode(pair.slice(name.length + 1))).reduce((all, copy) => all ? merge(all, copy) : copy, void 0);
}
function merge(a, b) {
  const choices = { __proto__: null, ...a.choices };
  for (const id in b.choices) choices[id] = choices[id] !== false && b.choices[id];
  return { ...a.day > b.day ? a : b, choices, gpc: a.gpc && b.gpc, damaged: a.damaged || b.damaged };
}
function read(name) {
  try {
    if (navigator.cookieEnabled) return readAll(document.cookie, name);
  } catch {
  }
  return decode("");
}
function write(record, { name, domain, days }) {
  const value = record ? encode(record) : "";
  const labels = location.hostname.split(".");
  const domains = domain === "auto" ? labels.map((_, i) => labels.slice(-1 - i).join(".")) : [domain];
  return [...domains, void 0].some((each) => {
    if (each) put(name, "", 0);
    return put(name, value, value ? days : 0, each);
  });
}
function put(name, value, days, domain) {
  try {
    const secure = location.protocol === "https:";
    const own = { __proto__: null, sameSite: "Lax", secure, domain, expires: days, "max-age": days * 86400 + "" };
    api.set(name, value, own);
    return document.cookie.includes(name + "=" + value);
  } catch {
    return false;
  }
}
function check(text) {
  let hash = 7;
  for (const letter of text) hash = hash * 65599 + letter.charCodeAt(0) >>> 0;
  return hash.toString(36);
}

// src/consent.ts
function createConsent(settings, recorded, gpc, gate, show) {
  const { purposes, cookie } = settings;
  const listeners = /* @__PURE__ */ new Set();
  const ran = /* @__PURE__ */ new Set();
  const today = (/* @__PURE__ */ new Date()).toJSON().slice(0, 10);
  let record = recorded;
  let decisions;
  function apply(next) {
    record = next;
    if (next && !next.damaged && !write(next, cookie)) {
      console.error("nosale: no cookie. The answer is for this page.");
    }
    decisions = decideAll(purposes, { regime: settings.regime, gpc, record, today });
    for (const { id } of purposes) if (decisions[id].allowed) ran.add(id);
    if (ran.size) gate(consent.allows);
    listeners.forEach(tell);
  }
  function tell(listener) {
    try {
      listener(consent);
    } catch (error) {
      reportError(error);
    }
  }
  const consent = {
    gpc,
    get decisions() {
      return decisions;
    },
    get reloadDue() {
      return [...ran].some((purpose) => !decisions[purpose].allowed);
    },
    allows(purpose) {
      if (!decisions[purpose]) {
        console.error(`nosale: ${purpose} is no purpose. Expected ${Object.keys(decisions)}. It is ignored.`);
      }
      return !!decisions[purpose]?.allowed;
    },
    choose(choices) {
      Object.keys(choices).forEach(consent.allows);
      apply(answer(record, choices, settings, gpc, today));
    },
    optOut() {
      consent.choose(Object.fromEntries(purposes.filter(({ sale }) => sale).map(({ id }) => [id, false])));
    },
    show: (view = "preferences") => show(consent, view),
    subscribe(listener) {
      listeners.add(listener);
      tell(listener);
      return () => listeners.delete(listener);
    },
    forget() {
      write(void 0, cookie);
      apply(gpc ? answer(void 0, {}, settings, gpc, today) : void 0);
    }
  };
  apply(gpc && !record?.damaged ? answer(record, {}, settings, gpc, record?.gpc ? record.day : today) : record);
  return consent;
}

// src/gate/wake.ts
function wake(element) {
  for (const name of ["srcset", "src", "href", "poster", "data", "style"]) {
    const aside = "data-" + name;
    const value = element.getAttribute(aside);
    if (value === null || name === "href" && !/image|link/.test(element.localName)) continue;
    try {
      if (name === "style") element.style.cssText += value;
      else if (element.localName === "track") element.src = value;
      else element.setAttribute(name, value);
      element.removeAttribute(aside);
    } catch (error) {
      console.error("nosale: a tag stays held.", error);
    }
  }
  if (element.localName === "source") element.parentElement?.load?.();
}
function parse(html) {
  try {
    return document.createRange().createContextualFragment(html);
  } catch (error) {
    console.error("nosale: a tag stays held.", error);
  }
}

// src/gate/scripts.ts
var order = Promise.resolve();
var arrivals = [];
function queue(script) {
  const place = document.createComment("");
  script.replaceWith(place);
  const { src, dataset } = script;
  const type = (script.type === "text/plain" ? dataset.type : script.type) ?? "";
  const external = !!(src || dataset.src);
  const has = (name) => script.hasAttribute(name) && (external || type === "module");
  const go = () => run(script, place, type);
  if (has("async") || has("nomodule") || !/^$|^module$|(java|ecma)script$/i.test(type)) void Promise.resolve().then(go);
  else if (type === "module" || has("defer"))
    void parsed().then(() => order).then(go);
  else if (external) order = order.then(() => arrivals.push(arrival(go())));
  else order = order.then(() => Promise.all(arrivals)).then(go);
}
function parsed() {
  return new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("readystatechange", resolve);
    else resolve(0);
  });
}
function run(held2, place, type) {
  if (!place.isConnected) return;
  const script = live(held2);
  script.removeAttribute("type");
  if (type) script.type = type;
  if (!script.hasAttribute("async")) script.async = false;
  wake(script);
  place.replaceWith(script);
  return script;
}
function arrival(script) {
  return script && new Promise((resolve) => ["load", "error"].forEach((type) => script.addEventListener(type, resolve)));
}
function live(held2) {
  if (document.readyState === "loading") return held2;
  const script = parse(held2.outerHTML)?.firstChild;
  if (!script) return held2;
  script.nonce = held2.nonce;
  for (const type of ["load", "error"]) {
    script[`on${type}`] = held2[`on${type}`];
    held2[`on${type}`] = null;
    script.addEventListener(type, () => held2.dispatchEvent(new Event(type)));
  }
  return script;
}

// src/gate/release.ts
function release(held2) {
  const script = held2.localName === "script" && held2;
  const isMarkup = script && script.dataset.html !== void 0;
  const piece = isMarkup ? parse(script.text) : held2.content;
  if (piece) {
    for (const element of piece.querySelectorAll(":not([data-purpose])")) {
      if (element.localName === "script") queue(element);
      else wake(element);
    }
    held2.replaceWith(piece);
  } else if (!script) wake(held2);
  else if (!isMarkup) queue(script);
}

// src/gate/gate.ts
var held = '[data-purpose]:not(script:not([type="text/plain"]))';
function createGate() {
  let allowed;
  let unfinished;
  let observer;
  function consider(tag) {
    if (!isParsed(tag)) unfinished = tag;
    else if (allowed(tag.getAttribute("data-purpose"))) {
      tag.removeAttribute("data-purpose");
      release(tag);
    }
  }
  function look(roots) {
    for (const root of [unfinished, ...roots]) {
      if (root?.matches?.(held)) consider(root);
      root?.querySelectorAll?.(held).forEach(consider);
    }
  }
  return (allows) => {
    allowed = allows;
    if (!observer) {
      observer = new MutationObserver((records) => look(records.flatMap(({ addedNodes }) => [...addedNodes])));
      observer.observe(document, { childList: true, subtree: true });
      document.addEventListener("readystatechange", () => look([]));
    }
    look([document]);
  };
}
function isParsed(tag) {
  let node = tag;
  while (node && !node.nextSibling) node = node.parentNode;
  return !!node || document.readyState !== "loading";
}

// src/gpc.ts
function gpcOn() {
  return navigator.globalPrivacyControl === true;
}

// src/link.ts
function listen(open) {
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[data-nosale]");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    if (!await open()) location.assign(link.href);
  });
}
function addLink({ policyUrl, text }) {
  if (document.querySelector("a[data-nosale]")) return;
  const foot = document.createElement("center");
  foot.role = "navigation";
  const link = document.createElement("a");
  link.dataset.nosale = "";
  link.href = policyUrl ?? "#";
  link.textContent = text?.link ?? "Do Not Sell or Share My Personal Information";
  foot.append(link);
  document.body.append(foot);
}

// src/show.ts
function viewDue(settings, consent, recorded) {
  const open = settings.purposes.some(({ id }) => /default|unreadable/.test(consent.decisions[id].because));
  const asks = settings.regime === "opt-in" ? open : (!recorded || recorded.damaged) && !consent.gpc;
  if (asks) return "banner";
  return consent.gpc && !recorded?.gpc ? "status" : void 0;
}
function createShow(settings, load, lang) {
  let widget;
  return async (consent, view) => {
    try {
      widget ?? (widget = Promise.all([load(lang), pageLoaded()]).then(([{ mount }]) => mount(consent, settings)));
      (await widget).show(view);
      return true;
    } catch (error) {
      widget = void 0;
      console.error("nosale: no widget. Tags stay.", error);
      return false;
    }
  };
}
function pageLoaded() {
  return new Promise((resolve) => {
    if (document.readyState === "complete") resolve(0);
    addEventListener("load", resolve);
    setTimeout(resolve, 5e3);
  });
}

// src/start.ts
var key = /* @__PURE__ */ Symbol.for("nosale");
function start(settings, load) {
  const page = globalThis;
  return page[key] ?? (page[key] = begin(settings(), load));
}
function begin(settings, load) {
  const lang = (settings.lang ?? document.documentElement.lang).toLowerCase().split("-")[0];
  const show = createShow(settings, load, lang);
  const recorded = read(settings.cookie.name);
  const consent = createConsent(settings, recorded, gpcOn(), createGate(), show);
  const view = viewDue(settings, consent, recorded);
  if (view) void show(consent, view);
  listen(() => show(consent, "preferences"));
  void pageLoaded().then(() => addLink(settings));
  return consent;
}

// src/index.ts
var nowhere = {
  decisions: {},
  gpc: false,
  reloadDue: false,
  allows: () => false,
  choose: () => {
  },
  optOut: () => {
  },
  show: async () => {
  },
  subscribe: () => () => {
  },
  forget: () => {
  }
};
function start2(config) {
  if (typeof document === "undefined") return nowhere;
  return start(
    () => settle(config),
    (lang) => lang === "ro" ? import("./widget.ro.js") : import("./widget.js")
  );
}
export {
  start2 as start
};
