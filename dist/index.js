// src/regime.ts
var optOut = (
  // Cal. Civ. Code § 1798.120 and the laws of 22 further states; the others, and federal law, ask for no consent
  "US AS GU MP PR UM VI CH"
);
function regimeOf(region) {
  return optOut.split(" ").includes(region.toUpperCase().split("-")[0]) ? "opt-out" : "opt-in";
}

// src/config.ts
var patterns = {
  region: /^"(auto|[a-z]{2}(-\w{1,3})?)"$/i,
  regime: /^"(opt-in|opt-out)"$/,
  purposes: /^{("[a-z][a-z\d-]{0,15}":{("sale":(true|false),?|"partners":\[("[\w-]+",?|{[^{}]*"hosts":\["[^{}]*},?)*],?)*},?){1,6}}$/,
  strict: /^(true|false|\[("[\w.-]+",?)*])$/,
  // A backslash in JSON is where a control character hides a scheme.
  policyUrl: /^"(https?:[^\\]*|[^:\\]*)"$/,
  policyVersion: /^"20\d\d-[01]\d-[0-3]\d"$/,
  lang: /^"[a-z]{2,3}(-\w+)*"$/i,
  text: /^{("\w+":"([^"\\]|\\.)*",?)*}$/,
  cookie: /^{("name":"[\w-]{1,40}",?|"domain":"[\w.-]+",?|"days":([1-3]?\d?\d|400),?)*}$/,
  base: /^"[^\\]*\/"$/,
  signals: /^\[("(google|gpp|usp|partners)",?)*]$/
};
function settle(config = {}) {
  for (const key2 of Object.keys(config)) {
    const value = JSON.stringify(config[key2]);
    const pattern = Object.hasOwn(patterns, key2) && patterns[key2];
    if (!pattern) console.error(`nosale: ${key2} is no setting. Expected ${Object.keys(patterns)}. It is ignored.`);
    else if (value && !pattern.test(value)) throw Error(`nosale: ${key2} is ${value}. Expected ${pattern}. All tags stay held.`);
  }
  return {
    regime: regimeOf(config.region ?? ""),
    text: {},
    ...config,
    // A purpose that does not say that it sells nothing counts as one that sells.
    purposes: Object.entries(config.purposes ?? { advertising: {} }).map(([id, { sale = true, partners = [] }]) => ({
      id,
      sale,
      partners
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
  const choice = record?.choices[purpose.id];
  const exception = choice && record?.gpc;
  const stale = choice && regime === "opt-in" && daysBetween(record.day, today) > YES_DAYS;
  if (gpc && purpose.sale && !exception) return { allowed: false, because: "gpc" };
  if (choice !== void 0 && !stale) return { allowed: choice, because: "choice" };
  if (record?.damaged) return { allowed: false, because: "unreadable" };
  return { allowed: regime === "opt-out", because: "default" };
}
function decideAll(purposes, facts) {
  return { __proto__: null, ...Object.fromEntries(purposes.map((purpose) => [purpose.id, decide(purpose, facts)])) };
}
function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / 864e5;
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
  write: function(value) {
    return encodeURIComponent(value).replace(
      /%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,
      decodeURIComponent
    );
  }
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
    name = encodeURIComponent(name).replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent).replace(/[()]/g, escape);
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
    const [, word, id] = /^(yes|no):(.+)/.exec(part) ?? [];
    if (id) choices[id] = word === "yes";
  }
  const policyVersion = /policy:([^.]+)/.exec(value)?.[1];
  const record = { choices, day: parts[1] ?? "", gpc: parts.includes("gpc"), policyVersion, damaged: false };
  if (encode(record) === value) return record;
  for (const id in choices) if (choices[id]) delete choices[id];
  return { ...record, gpc: false, damaged: true };
}
function readAll(cookies, name) {
  const copies = cookies.split("; ").filter((pair) => pair.startsWith(name + "=")).map((pair) => decode(pair.slice(name.length + 1)));
  return copies.length ? copies.reduce(merge) : void 0;
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
  return domains(domain).some((widest) => {
    if (widest) put(name, "", 0);
    return put(name, value, value ? days : 0, widest) && !!value;
  });
}
function put(name, value, days, domain) {
  try {
    const secure = location.protocol === "https:";
    const life = { expires: days, "max-age": days * 86400 + "" };
    api.set(name, value, { __proto__: null, path: "/", sameSite: "Lax", secure, domain, ...life });
    return document.cookie.includes(name + "=" + value);
  } catch {
    return false;
  }
}
function domains(domain) {
  const labels2 = location.hostname.split(".");
  return [...domain === "auto" ? labels2.map((_, i) => labels2.slice(-1 - i).join(".")) : [domain], void 0];
}
function check(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
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
      console.error("nosale: the cookie was not kept. The answer holds for this page only.");
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
        console.error(`nosale: ${purpose} is no purpose. Expected ${Object.keys(decisions)}. It is denied.`);
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
      return () => void listeners.delete(listener);
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
    if (value === null) continue;
    if (name === "style") element.style.cssText += value;
    else element.setAttribute(name, value);
    element.removeAttribute(aside);
  }
  if (element.localName === "source") element.parentElement?.load?.();
}

// src/gate/scripts.ts
var parsed = new Promise((resolve) => {
  if (document.readyState === "loading") document.addEventListener("readystatechange", resolve);
  else resolve(0);
});
var order = Promise.resolve();
var arrivals = [];
function queue(script) {
  const place = document.createComment("");
  script.replaceWith(place);
  const type = typeOf(script);
  const external = !!(script.src || script.dataset.src);
  const has = (name) => script.hasAttribute(name) && (external || type === "module");
  const go = () => run(script, place);
  if (has("async") || has("nomodule") || !/^$|^module$|(java|ecma)script$/i.test(type)) void Promise.resolve().then(go);
  else if (type === "module" || has("defer")) void parsed.then(() => order).then(go);
  else if (external) order = order.then(() => arrivals.push(arrival(go())));
  else order = order.then(() => Promise.all(arrivals)).then(go);
}
function run(held, place) {
  if (!place.isConnected) return;
  const type = typeOf(held);
  const script = live(held);
  if (script.type === "text/plain") script.removeAttribute("type");
  if (type) script.type = type;
  if (!script.hasAttribute("async")) script.async = false;
  try {
    wake(script);
    place.replaceWith(script);
    return script;
  } catch (error) {
    console.error("nosale: a tag could not be released.", script, error);
  }
}
function arrival(script) {
  return script && new Promise((resolve) => ["load", "error"].forEach((end) => script.addEventListener(end, resolve)));
}
function live(held) {
  if (document.readyState === "loading") return held;
  let script;
  try {
    script = document.createRange().createContextualFragment(held.outerHTML).firstChild;
  } catch {
    return held;
  }
  script.nonce = held.nonce;
  for (const type of ["load", "error"]) {
    script[`on${type}`] = held[`on${type}`];
    held[`on${type}`] = null;
    script.addEventListener(type, () => held.dispatchEvent(new Event(type)));
  }
  return script;
}
function typeOf({ type, dataset }) {
  return type === "text/plain" ? dataset.type ?? "" : type;
}

// src/gate/release.ts
function release(held) {
  const script = held.localName === "script" && held;
  let piece = held.content;
  if (script && script.dataset.html !== void 0) piece = document.createRange().createContextualFragment(script.text);
  if (piece) {
    for (const element of piece.querySelectorAll(":not([data-purpose])")) {
      if (element.localName === "script") queue(element);
      else wake(element);
    }
    held.replaceWith(piece);
  } else if (script) queue(script);
  else wake(held);
}

// src/gate/gate.ts
function createGate() {
  const released = /* @__PURE__ */ new WeakSet();
  let allowed;
  let unfinished;
  let observer;
  function consider(tag) {
    if (released.has(tag) || !tag.isConnected || tag.matches('script:not([type="text/plain"])')) return;
    if (!isParsed(tag)) unfinished = tag;
    else if (allowed(tag.getAttribute("data-purpose"))) {
      released.add(tag);
      try {
        release(tag);
      } catch (error) {
        console.error("nosale: a tag could not be released.", tag, error);
      }
    }
  }
  function look(roots) {
    if (unfinished) consider(unfinished);
    for (const root of roots) {
      if (root.hasAttribute?.("data-purpose")) consider(root);
      root.querySelectorAll?.("[data-purpose]").forEach(consider);
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
var labels = {
  en: "Do Not Sell or Share My Personal Information",
  ro: "Nu vindeți și nu partajați informațiile mele personale"
};
function listen(open) {
  document.addEventListener("click", async (event) => {
    const link = event.composedPath()[0].closest?.("a[data-nosale]");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    if (!await open()) location.assign(link.href);
  });
}
function addLink({ policyUrl, text }, lang) {
  if (document.querySelector("a[data-nosale]")) return;
  const foot = document.createElement("p");
  foot.align = "center";
  const link = document.createElement("a");
  link.dataset.nosale = "";
  link.href = policyUrl ?? "#";
  link.textContent = text.link ?? labels[lang] ?? labels.en;
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
      widget ?? (widget = Promise.all([load(lang, settings), pageLoaded()]).then(([{ mount }]) => mount(consent, settings)));
      (await widget).show(view);
      return true;
    } catch (error) {
      widget = void 0;
      console.error("nosale: the widget did not load. Tags stay as decided.", error);
      return false;
    }
  };
}
function pageLoaded() {
  return new Promise((resolve) => {
    if (document.readyState === "complete") resolve(0);
    addEventListener("load", resolve);
    setTimeout(resolve, 4e3);
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
  listen(() => show(consent, "preferences"));
  void pageLoaded().then(() => addLink(settings, lang));
  if (view) void show(consent, view);
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
