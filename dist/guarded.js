// scripts/document.js
var { prototype } = globalThis.Document ?? {};
var { document: page } = globalThis;
var document = new Proxy(page ?? {}, {
  get(_, name) {
    const value = Reflect.get(prototype, name, page);
    return typeof value === "function" ? value.bind(page) : value;
  },
  set: (_, name, value) => Reflect.set(prototype, name, value, page)
});

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
  for (const key2 in patterns) {
    const pattern = patterns[key2];
    const value = JSON.stringify(own[key2]);
    if (value && !pattern.test(value)) throw Error(`nosale: ${key2} is ${value}. Expected ${pattern}. Tags stay held.`);
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

// src/guess.ts
var american = /^(US|America\/(Adak|Anch|Boi|Chicago|De[nt]|Indiana|Jun|Ken|Los|Meno|Metl|New_Y|Nom|North|Ph|Sit|Yak)|Pacific\/Hon)/;
function guess(zone = Intl.DateTimeFormat().resolvedOptions().timeZone) {
  return american.test(zone) ? "US" : void 0;
}

// src/languages.ts
var languages = { "ar": () => import("./text.ar.js"), "bg": () => import("./text.bg.js"), "cs": () => import("./text.cs.js"), "da": () => import("./text.da.js"), "de": () => import("./text.de.js"), "el": () => import("./text.el.js"), "es": () => import("./text.es.js"), "es-US": () => import("./text.es-US.js"), "et": () => import("./text.et.js"), "fa": () => import("./text.fa.js"), "fi": () => import("./text.fi.js"), "fil": () => import("./text.fil.js"), "fr": () => import("./text.fr.js"), "ga": () => import("./text.ga.js"), "he": () => import("./text.he.js"), "hi": () => import("./text.hi.js"), "hr": () => import("./text.hr.js"), "hu": () => import("./text.hu.js"), "is": () => import("./text.is.js"), "it": () => import("./text.it.js"), "ja": () => import("./text.ja.js"), "ko": () => import("./text.ko.js"), "lt": () => import("./text.lt.js"), "lv": () => import("./text.lv.js"), "mt": () => import("./text.mt.js"), "nb": () => import("./text.nb.js"), "nl": () => import("./text.nl.js"), "pl": () => import("./text.pl.js"), "pt": () => import("./text.pt.js"), "pt-BR": () => import("./text.pt-BR.js"), "ro": () => import("./text.ro.js"), "ru": () => import("./text.ru.js"), "sk": () => import("./text.sk.js"), "sl": () => import("./text.sl.js"), "sv": () => import("./text.sv.js"), "tr": () => import("./text.tr.js"), "uk": () => import("./text.uk.js"), "vi": () => import("./text.vi.js"), "zh-Hans": () => import("./text.zh-Hans.js"), "zh-Hant": () => import("./text.zh-Hant.js") };

// src/decide.ts
function decide(purpose, facts) {
  const { gpc, record, today: today2 } = facts;
  const { id, sale, regime = facts.regime } = purpose;
  const said = record?.choices[id];
  const old = record && record.day > "2020" && Date.parse(record.day) + facts.renewDays * 864e5 < Date.parse(today2);
  let choice = said;
  if (regime === "opt-in" && (old || said && facts.outdated)) choice = void 0;
  else if (regime === "opt-out" && sale && facts.optedOut) choice ??= false;
  let because = record?.damaged ? "unreadable" : "default";
  if (choice !== void 0) because = "choice";
  if (sale && gpc && !(choice && record.gpc)) because = "gpc";
  if (sale && facts.account) because = "account";
  if (sale && facts.minor === true) because = "minor";
  return { allowed: because === "choice" ? choice : because === "default" && regime === "opt-out", because };
}
function isOutdated(record, { material, policyVersion }) {
  return !!(material && policyVersion && record && !(record.policyVersion >= policyVersion));
}
function decideAll(settings, visit) {
  const { purposes } = settings;
  const { record } = visit;
  const optedOut = Object.entries(record?.choices ?? {}).some(
    ([said, yes]) => !yes && purposes.every(({ id, sale }) => sale || id !== said)
  );
  const facts = { ...settings, ...visit, optedOut, outdated: isOutdated(record, settings) };
  return {
    __proto__: null,
    ...Object.fromEntries(purposes.map((purpose) => [purpose.id, decide(purpose, facts)]))
  };
}

// src/record.ts
function encode(record) {
  let body = "v1." + record.day;
  for (const id in record.choices) body += (record.choices[id] ? ".yes:" : ".no:") + id;
  if (record.gpc) body += ".gpc";
  if (record.api) body += ".api";
  if (record.policyVersion) body += ".policy:" + record.policyVersion;
  return body + "." + check(body);
}
function decode(value) {
  const choices = { __proto__: null };
  for (const [, word, id] of value.matchAll(/\b(yes|no):([\w-]+)/g)) choices[id] = word === "yes";
  const record = {
    choices,
    day: value.slice(3, 13),
    // A check may begin with the same letters.
    gpc: value.includes(".gpc."),
    api: value.includes(".api.") || void 0,
    policyVersion: /policy:([^.]+)/.exec(value)?.[1],
    damaged: false
  };
  if (encode(record) === value) return record;
  for (const id in choices) if (choices[id]) delete choices[id];
  return { ...record, gpc: false, damaged: true };
}
function readAll(cookies, name) {
  return cookies.split("; ").filter((pair) => pair.startsWith(name + "=")).map((pair) => decode(pair.slice(name.length + 1))).reduce(merge, void 0);
}
function merge(a, b) {
  if (!a || !b) return a ?? b;
  const damaged = a.damaged || b.damaged;
  const choices = { __proto__: null };
  for (const id in { ...a.choices, ...b.choices }) {
    const yes = a.choices[id] !== false && b.choices[id] !== false;
    if (!yes || !damaged) choices[id] = yes;
  }
  return { ...a.day > b.day ? a : b, choices, gpc: a.gpc && b.gpc, damaged };
}
function check(text) {
  let hash = 7;
  for (const letter of text) hash = hash * 65599 + letter.charCodeAt(0) >>> 0;
  return hash.toString(36);
}

// src/answer.ts
function answer(before, choices, settings, gpc, today2, api2 = before?.api) {
  const { purposes, policyVersion } = settings;
  const said = { __proto__: null, ...choices };
  const now = decideAll(settings, { gpc: false, record: before, today: today2 });
  const after = { __proto__: null, ...before?.choices };
  for (const { id, sale } of purposes) {
    if (after[id] && now[id].because === "default") delete after[id];
    const exempt = before?.gpc && after[id];
    if (gpc && sale && !exempt || before?.damaged && !after[id]) after[id] = false;
    if (typeof said[id] === "boolean") after[id] = said[id];
  }
  const isAsBefore = before && !before.damaged && encode({ ...before, choices: after }) === encode(before);
  return {
    choices: after,
    day: isAsBefore && !Object.keys(said)[0] ? before.day : today2,
    gpc,
    api: api2,
    policyVersion: choices || !before ? policyVersion : before.policyVersion,
    damaged: false
  };
}

// src/gpc.ts
function gpcOn(settings) {
  const { globalPrivacyControl } = navigator;
  return honors(settings) && /^(true|1)$/.test(globalPrivacyControl);
}
function honors({ gpc }) {
  return gpc !== "off" && gpc !== "unbound";
}

// src/signals/attempt.ts
function attempt(run2) {
  try {
    run2();
  } catch (error) {
    reportError(error);
  }
}

// src/signals/signal.ts
function signalOf(decisions2, gpc, settings) {
  const { purposes, regime, minor, renewDays } = settings;
  const isOptOut = regime === "opt-out";
  const [, us, state] = /^(us)-?(.*)/i.exec(settings.region || (isOptOut ? "us" : "")) ?? [];
  const sales = purposes.filter(({ sale: sale2 }) => sale2);
  const allows = (id) => decisions2[id]?.allowed ?? isOptOut;
  const sale = sales[0] ? sales.every(({ id }) => allows(id)) : isOptOut && !gpc;
  const { sensitive } = decisions2;
  const isSettled = renewDays > 364 && sales.some(({ id }) => /^[acg]/.test(decisions2[id].because) && !allows(id));
  return {
    us: !!us,
    state: state?.toLowerCase(),
    sale,
    analytics: allows("analytics"),
    functional: allows("functional"),
    sensitive: sensitive ? sensitive.allowed ? 2 : 1 : 0,
    minor: minor === "verified" ? 2 : +minor,
    // A choice against the signal stands, so it is not passed on: 11 CCR § 7025(c)(3).
    gpc: gpc && !sale,
    open: !isOptOut && purposes.some(({ id }) => (isSettled ? /^u/ : /^[du]/).test(decisions2[id].because))
  };
}

// node_modules/js-cookie/dist/js.cookie.mjs
var defaultConverter = {};
function init(converter, defaultAttributes) {
  function set2(name, value, attributes) {
    var stringifiedAttributes = "";
    for (var attributeName in attributes) {
      if (!attributes[attributeName]) {
        continue;
      }
      stringifiedAttributes += "; " + attributeName;
      if (attributes[attributeName] === true) {
        continue;
      }
      stringifiedAttributes += "=" + attributes[attributeName];
    }
    return document.cookie = name + "=" + value + stringifiedAttributes;
  }
  function get2(name) {
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
  return { set: set2 };
}
var api = init(defaultConverter, { path: "/" });

// src/store.ts
function read(name) {
  let mirror;
  try {
    mirror = localStorage.getItem(name);
  } catch {
  }
  try {
    if (navigator.cookieEnabled) return readAll(document.cookie + (mirror ? `; ${name}=${mirror}` : ""), name);
  } catch {
  }
  return decode("");
}
function write(record, { name, domain, days }) {
  const value = record ? encode(record) : "";
  const labels = domain === "auto" ? location.hostname.split(".") : [domain];
  const domains = [...labels.map((_, i) => labels.slice(-1 - i).join(".")), ""];
  if (domain) for (const each of domains) put(name, "", 0, each);
  try {
    localStorage.setItem(name, value);
  } catch {
  }
  return domains.some((each) => put(name, value, value ? days : 0, each));
}
function put(name, value, days, domain) {
  try {
    const secure = location.protocol === "https:";
    const own = { __proto__: null, path: "/", sameSite: "Lax", secure, domain, "max-age": days * 86400 + "" };
    api.set(name, value, own);
    return ("; " + document.cookie).includes(`; ${name}=${value}`);
  } catch {
    return false;
  }
}

// src/consent.ts
function createConsent(settings, signals, gate, hold2, show, bring) {
  const { purposes, cookie } = settings;
  const noSale = Object.fromEntries(purposes.filter(({ sale }) => sale).map(({ id }) => [id, false]));
  const listeners = /* @__PURE__ */ new Set();
  const untold = [];
  const ran = /* @__PURE__ */ new Set();
  let gpc;
  let record;
  let decisions2 = {};
  let signal;
  let account = false;
  let isOut = false;
  let channel;
  function apply(next, news = true, press) {
    const isDenied = ({ id }) => news && next?.choices[id] === false && record?.choices[id] !== false;
    const denied = purposes.filter(isDenied);
    const optedOut = denied.some(({ sale }) => sale);
    record = next;
    if (record && !record.damaged && !write(record, cookie)) {
      console.error("nosale: no cookie. The answer is for this page.");
    }
    if (denied[0]) channel?.postMessage(0);
    const before = decisions2;
    decisions2 = decideAll(settings, { gpc, record, today: today(), account });
    const withdrawn2 = Object.keys(decisions2).filter(
      (id) => !decisions2[id].allowed && (before[id]?.allowed ?? optedOut)
    );
    signals(signal = signalOf(decisions2, gpc, settings), decisions2, record);
    isOut = (optedOut || isOut) && !!record && !signal.sale;
    if (press && !withdrawn2[0]) requestAnimationFrame(() => setTimeout(obey));
    else obey();
    tellAll(optedOut);
    if (withdrawn2[0]) {
      void bring("clean", withdrawn2).then(() => tellAll(false));
    }
  }
  function obey() {
    if (isPrerendering()) return;
    const allowed = Object.keys(decisions2).filter((id) => decisions2[id].allowed);
    hold2?.(decisions2);
    if (allowed[0]) gate(consent.allows);
    allowed.forEach((id) => ran.add(id));
  }
  function boot(noes) {
    const found = read(cookie.name);
    gpc = gpcOn(settings);
    record = found ?? (settings.import ? decode("") : void 0);
    apply(noes || gpc && !record?.damaged ? after(noes) : record);
    return found;
  }
  function sync() {
    const stored = read(cookie.name);
    if (!stored || record?.damaged) return;
    const noes = Object.entries(stored.choices).filter(([id, yes]) => !yes && record?.choices[id] !== false);
    const choices = { __proto__: null, ...record?.choices, ...Object.fromEntries(noes) };
    if (stored.damaged ? stored.day : noes[0])
      apply(stored.damaged ? merge(record, stored) : { ...record ?? stored, choices, day: stored.day }, false);
  }
  function tellAll(optedOut) {
    const reloadDue = [...ran].some((purpose) => !decisions2[purpose].allowed);
    Object.assign(consent, { gpc, record, decisions: decisions2, signal, reloadDue });
    if (untold.push(optedOut) > 1) return;
    for (; untold[0] !== void 0; untold.shift())
      listeners.forEach((listener) => attempt(() => listener(consent, untold[0])));
  }
  function after(choices, api2) {
    return answer(merge(record, read(cookie.name)), choices, settings, gpc, today(), api2);
  }
  const consent = {
    leftovers: [],
    allows(purpose) {
      if (!decisions2[purpose]) {
        console.error(`nosale: ${purpose} is no purpose. Expected ${Object.keys(decisions2)}. It is ignored.`);
      }
      return !!decisions2[purpose]?.allowed;
    },
    choose(choices, press) {
      Object.keys(choices).forEach(consent.allows);
      const isYes = Object.values(choices).includes(true);
      if (isYes && press && !press.isTrusted) return;
      account &&= !Object.keys(noSale).some((id) => choices[id]);
      apply(after(choices, isYes ? !press : void 0), true, press);
    },
    optOut() {
      consent.choose(noSale);
    },
    account(state) {
      account = !!state && state !== "in";
      sync();
      apply(state === "out" ? after(noSale) : record, false);
    },
    show: (view = "preferences") => show(view),
    subscribe(listener) {
      listeners.add(listener);
      attempt(() => listener(consent, isOut));
      return () => listeners.delete(listener);
    },
    forget() {
      write(record = void 0, cookie);
      apply(gpc ? after() : record);
    },
    receipt: () => bring("receipt"),
    check: () => bring("check")
  };
  try {
    channel = new BroadcastChannel(cookie.name);
    channel.onmessage = sync;
  } catch {
  }
  addEventListener("storage", sync);
  addEventListener("visibilitychange", sync);
  addEventListener("pageshow", (event) => event.persisted && boot());
  return [consent, boot];
}
function isPrerendering() {
  return !!document.prerendering;
}

// src/gate/wake.ts
var names = "srcset imagesrcset src srcdoc href poster data background ping to from values style css".split(" ");
function wake(element) {
  for (const name of names) {
    const aside2 = "data-" + name;
    const value = element.getAttribute(aside2);
    if (value === null || name === "href" && !/image|link/i.test(element.localName)) continue;
    try {
      if (name === "style") element.style.cssText += value;
      else if (name === "css") element.textContent = value;
      else if (element.localName === "track") element.src = value;
      else element.setAttribute(name, value);
      element.removeAttribute(aside2);
      if (/^(im|to|va|fr)/.test(name)) element.before(element);
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
function queue(script, restore2) {
  const place2 = document.createComment("");
  script.replaceWith(place2);
  restore2?.(script);
  const { src, dataset } = script;
  const type = (script.type === "text/plain" ? dataset.type : script.type) ?? "";
  const external = !!(src || dataset.src);
  const has = (name) => script.hasAttribute(name) && (external || type === "module");
  const go = () => run(script, place2, type, !!restore2 && !script.textContent);
  if (has("async") || has("nomodule") || !/^$|^module$|(java|ecma)script$/i.test(type)) void Promise.resolve().then(go);
  else if (type === "module" || has("defer"))
    void parsed().then(() => order).then(go);
  else if (external) order = order.then(() => arrivals.push(arrival(go())));
  else order = order.then(() => Promise.all(arrivals)).then(go);
}
function parsed() {
  return new Promise((resolve2) => {
    if (document.readyState === "loading") document.addEventListener("readystatechange", resolve2);
    else resolve2(0);
  });
}
function run(held2, place2, type, isNew) {
  if (!place2.isConnected) return;
  const script = isNew ? held2 : live(held2);
  script.removeAttribute("type");
  if (type) script.type = type;
  if (!script.hasAttribute("async")) script.async = false;
  wake(script);
  insert(script, place2);
  return script;
}
function insert(script, place2) {
  const own = document;
  own.write = own.writeln = (...text) => place2.before(parse(text.join("")) ?? "");
  place2.before(script);
  delete own.write;
  delete own.writeln;
  place2.remove();
}
function arrival(script) {
  return script && new Promise((resolve2) => {
    ;
    ["load", "error"].forEach((type) => script.addEventListener(type, resolve2));
    setTimeout(resolve2, 5e3);
  });
}
function live(held2) {
  const isHtml = "text" in held2;
  if (isHtml && document.readyState === "loading") return held2;
  const script = parse(held2.outerHTML)?.firstChild;
  if (!script) return held2;
  if (!isHtml) script.text = held2.textContent;
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
var page2 = globalThis.document;
function createGate() {
  let allowed;
  let unfinished;
  let observer;
  function consider(tag) {
    if (!isParsed(tag)) unfinished = tag;
    else if (tag.getAttribute("data-purpose").split(" ").every(allowed)) {
      tag.removeAttribute("data-purpose");
      if (tag.matches("[data-shadow]")) look(tag.parentElement.shadowRoot);
      else release(tag);
    }
  }
  function look(root) {
    const element = root;
    if (element?.matches?.(held)) consider(element);
    element?.querySelectorAll?.(held).forEach(consider);
  }
  return (allows) => {
    allowed = allows;
    if (!observer) {
      observer = new MutationObserver((records) => {
        look(unfinished);
        if (records[999]) look(document);
        else records.forEach(({ addedNodes }) => addedNodes.forEach(look));
      });
      observer.observe(page2, { childList: true, subtree: true });
      document.addEventListener("readystatechange", () => look(unfinished));
    }
    look(document);
  };
}
function isParsed(tag) {
  if (tag.getRootNode() !== page2) return true;
  let node = tag;
  while (node && !node.nextSibling) node = node.parentNode;
  return !!node || document.readyState !== "loading";
}

// src/language.ts
function namesOf(tag) {
  try {
    if (/^en\b/.test(tag)) return ["en"];
    const { language, script, region } = new Intl.Locale(tag.replace(/^n[no]\b/i, "nb")).maximize();
    return [`${language}-${region}`, `${language}-${script}`, language];
  } catch {
    return [];
  }
}

// src/show.ts
function viewDue(settings, consent, recorded) {
  const { signal, gpc } = consent;
  if (settings.regime === "opt-in" ? signal.open : (!recorded || recorded.damaged) && !gpc) return "banner";
  if (isOutdated(recorded, settings)) return "notice";
  return gpc && !recorded?.gpc ? "status" : void 0;
}
function createShow(bring, shown2) {
  let widget;
  return async (view, isDue = () => true) => {
    widget ??= bring("ask", shown2);
    await parsed();
    const its = await widget;
    if (!its) widget = void 0;
    return !!its && isDue() && its.show(view);
  };
}
function pageLoaded() {
  return new Promise((resolve2) => {
    if (document.readyState === "complete") resolve2(0);
    addEventListener("load", resolve2);
    setTimeout(resolve2, 5e3);
  });
}

// src/link.ts
function keepLink({ onLink, regime }, consent, show, bring) {
  let foot;
  const observer = new MutationObserver(look);
  async function press(event) {
    const link = event.target.closest?.("a[data-nosale]");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    const acts = onLink === "optOut";
    if (acts) {
      if (link.dataset.nosale) consent.choose({ sensitive: false });
      else consent.optOut();
    }
    if (!await show(acts ? "status" : "preferences")) location.assign(link.href);
  }
  function look() {
    for (const each of [globalThis.document, document.documentElement, document.body]) {
      observer.observe(each, { childList: true });
    }
    document.addEventListener("click", press);
    consent.keep?.();
    const isDue = !document.querySelector("a[data-nosale]") || regime === "opt-out" && !consent.signal.sale;
    if (!foot && !isDue) return;
    foot ??= bring("foot");
    void foot.then((place2) => place2 ? place2() : foot = void 0);
  }
  document.addEventListener("click", press);
  void pageLoaded().then(() => consent.subscribe(look));
}

// src/signals/frames.ts
function open(answers) {
  addEventListener("message", ({ data, source }) => {
    try {
      const isText = typeof data === "string";
      const message = isText ? JSON.parse(data) : data;
      for (const name in answers) {
        const call = message[name + "Call"];
        if (!call) continue;
        const { command, parameter, version, callId } = call;
        const reply = (returnValue, success) => {
          const told = { [name + "Return"]: { returnValue, success, callId } };
          source.postMessage(isText ? JSON.stringify(told) : told, "*");
        };
        answers[name](command, reply, parameter, version);
      }
    } catch {
    }
  });
  Object.assign(window, answers);
  const frames = Object.keys(answers).map(
    (name) => Object.assign(document.createElement("iframe"), { name: name + "Locator", sandbox: "" })
  );
  document.head.append(...frames);
}

// src/signals/google.ts
function google({ google: google2 = {} }) {
  let isTold = false;
  function gtag(..._command) {
    ;
    (window.dataLayer ??= []).push(arguments);
  }
  return {
    tell({ us, sale, analytics, functional }, decisions2) {
      const said = (yes) => yes ? "granted" : "denied";
      const types = {
        ad_storage: said(sale),
        ad_user_data: said(sale),
        ad_personalization: said(sale),
        analytics_storage: said(analytics),
        functionality_storage: said(functional),
        personalization_storage: said(functional),
        security_storage: "granted"
      };
      if (!isTold) {
        google2.defaults?.forEach((place2) => gtag("consent", "default", place2));
        gtag("consent", "default", { ...types, wait_for_update: 500 });
        if (google2.url_passthrough) gtag("set", "url_passthrough", true);
      }
      if (isTold || sale || /:"[^d]/.test(JSON.stringify(decisions2))) gtag("consent", "update", types);
      isTold = true;
      gtag("set", "ads_data_redaction", !sale);
      if (us) gtag("set", "restricted_data_processing", !sale);
      window.dataLayer.push({ event: "nosale", nosale: { ...decisions2 } });
    }
  };
}

// src/signals/gpp/encode.ts
function pack(digits, radix) {
  const width = 16 / radix;
  const bytes = digits.replace(
    RegExp(`.{1,${width}}`, "g"),
    (digits2) => String.fromCharCode(parseInt(digits2.padEnd(width, "0"), radix))
  );
  return btoa(bytes).replace(/=/g, "");
}
function fibonacci(n) {
  let sum = 0;
  while (n) if (!(++sum & sum >> 1)) n--;
  return [...sum.toString(2)].reverse().join("") + 1;
}

// src/signals/gpp/sections.ts
var fields = "v-Version 1pProcessingNotice 1sSharingNotice 1-SaleOptOutNotice 1bSharingOptOutNotice 1tTargetedAdvertisingOptOutNotice nxSensitiveDataProcessingOptOutNotice nySensitiveDataOptOutNotice nbSensitiveDataLimitUseNotice o-SaleOptOut obSharingOptOut otTargetedAdvertisingOptOut k-SensitiveDataProcessing c-KnownChildSensitiveDataConsents 0aAdditionalDataProcessingConsent 0bPersonalDataConsents 2-MspaCoveredTransaction 0-MspaOptOutOptionMode 0-MspaServiceProviderMode";
var sections = {
  usnat: "c2-stbxg",
  usca: "92-bg",
  usva: "81-st",
  usco: "71-stg",
  usut: "81-stx",
  usct: "83-stg",
  usfl: "83-pta",
  usmt: "83-stag",
  usor: "b3-ptag",
  ustx: "81-ptag",
  usde: "95-ptag",
  usia: "81-ptyg",
  usne: "81-ptag",
  usnh: "83-ptag",
  usnj: "a5-ptag",
  ustn: "81-ptag",
  usmn: "81-ptag"
};
var second = "g3-stbxg";
function sectionOf({ state, sale, sensitive, minor, gpc }, { gpp: gpp2 = {} }) {
  const prefix = !gpp2.section && sections["us" + state] ? "us" + state : "usnat";
  const isNew = prefix === "usnat" && gpp2.version === 2;
  const [kinds, ages, ...marks] = isNew ? second : sections[prefix];
  const many = (count, value) => count > 1 ? Array(count).fill(value) : value;
  const values = {
    v: isNew ? 2 : 1,
    o: sale ? 2 : 1,
    n: +!!sensitive,
    k: many(parseInt(kinds, 36), sensitive),
    c: many(+ages, minor)
  };
  const core = {};
  for (const [, says, mark, field] of fields.matchAll(/(\w)(.)(\w+)/g)) {
    if (marks.includes(mark)) core[field] = values[says] ?? gpp2[field] ?? +says;
  }
  return [prefix, marks.includes("g") ? [core, { SubsectionType: 1, Gpc: gpc }] : [core]];
}

// src/signals/gpp/gpp.ts
function gpp(settings, answers) {
  const listeners = /* @__PURE__ */ new Map();
  const prefixes = Object.keys(sections);
  let lastId = 0;
  let said;
  const ping = {
    gppVersion: "1.1",
    cmpStatus: "loaded",
    cmpDisplayStatus: "hidden",
    signalStatus: "ready",
    supportedAPIs: prefixes.map((prefix, at) => `${at + 7}:${prefix}`),
    // Unregistered: IAB gives ids to its members.
    cmpId: 1
  };
  const event = (eventName, data, listenerId) => ({
    eventName,
    listenerId,
    data,
    pingData: { ...ping }
  });
  function fire(name, data) {
    listeners.forEach((listener, id) => attempt(() => listener(event(name, data, id), true)));
  }
  function set2(status, value) {
    if (ping[status] !== value) fire(status, ping[status] = value);
  }
  answers.__gpp = (command, callback, parameter) => {
    const [prefix, field] = `${parameter}`.split(".");
    const section = Object.hasOwn(said, prefix) ? said[prefix] : null;
    const data = {
      __proto__: null,
      ping: () => ({ ...ping }),
      addEventListener: () => event("listenerRegistered", !!listeners.set(++lastId, callback), lastId),
      removeEventListener: () => listeners.delete(parameter),
      hasSection: () => !!section,
      getSection: () => section,
      getField: () => section?.find((segment) => Object.hasOwn(segment, field))?.[field]
    }[command];
    callback?.(data?.() ?? null, !!data);
  };
  return {
    tell(signal) {
      const [prefix, section] = sectionOf(signal, settings);
      const [core, its] = section;
      const id = prefixes.indexOf(prefix) + 7;
      const { us } = signal;
      const gppString = us ? `DBAB${pack("0" + fibonacci(id), 2)}~${pack("00" + Object.values(core).flat().join(""), 4)}${its ? its.Gpc ? ".YA" : ".QA" : ""}` : "DBAA";
      if (gppString === ping.gppString) return;
      set2("signalStatus", "not ready");
      set2("cmpDisplayStatus", "hidden");
      said = us ? { [prefix]: section } : {};
      Object.assign(ping, {
        gppString,
        parsedSections: said,
        sectionList: us ? [id] : [],
        applicableSections: us ? [id] : [-1]
      });
      fire("sectionChange", prefix);
      set2("signalStatus", "ready");
    },
    shown(view) {
      const isOpen = view === "preferences";
      if (isOpen) set2("signalStatus", "not ready");
      set2("cmpDisplayStatus", isOpen || view === "banner" ? "visible" : "hidden");
      if (!isOpen) set2("signalStatus", "ready");
    }
  };
}

// src/signals/usp.ts
function usp({ usprivacy, import: tools }, answers) {
  let uspString;
  answers.__uspapi = (command, version, callback, last) => {
    if (typeof version === "function") {
      callback = version;
      version = last;
    }
    const known = /^(getUSPData|ping)$/.test(command) && (version ?? 1) == 1;
    if (command === "registerDeletion") return;
    callback?.(known ? { version: 1, uspString } : null, known);
  };
  return {
    tell({ us, sale }, _decisions, record) {
      uspString = us ? `1Y${sale ? "N" : "Y"}N` : "1---";
      if (usprivacy && (record?.day || !tools?.includes("usprivacy")))
        document.cookie = `usprivacy=${uspString};path=/;max-age=34560000;samesite=lax`;
    }
  };
}

// src/signals/index.ts
var all = { usp, gpp, google };
function createSignals(settings) {
  const answers = {};
  const { signals = Object.keys(all) } = settings;
  const listeners = signals.flatMap(
    (name) => all[name]?.(settings, answers) ?? []
  );
  attempt(() => open(answers));
  return {
    tell: (...told) => listeners.forEach(({ tell: tell2 }) => attempt(() => tell2(...told))),
    shown: (view) => listeners.forEach(({ shown: shown2 }) => shown2?.(view))
  };
}

// src/start.ts
var key = /* @__PURE__ */ Symbol.for("nosale");
function start(settings, load, guard) {
  const page3 = globalThis;
  return page3[key] ??= begin(settings(), load, guard);
}
function begin(settings, load, guard) {
  const held2 = [];
  const hold2 = guard?.(settings, (entry) => held2.push(entry), embeds);
  const language = () => load.text(namesOf(settings.lang ?? document.documentElement.lang)).catch((error) => {
    console.error("nosale: no words, English stays.", error);
    return void 0;
  });
  const bring = async (name, ...more) => {
    try {
      const [{ start: start3 }, words] = await Promise.all([load.file(name), language()]);
      return await start3(consent, settings, words, ...more);
    } catch (error) {
      console.error(`nosale: ${name}.js does not work. Expected it beside this file. Tags stay.`, error);
      return void 0;
    }
  };
  const signals = createSignals(settings);
  const show = createShow(bring, signals.shown);
  const [consent, boot] = createConsent(settings, signals.tell, createGate(), hold2, show, bring);
  Object.assign(consent, { held: held2, settings, page: document, once: (url) => hold2?.(consent.decisions, url) });
  function open2(noes) {
    const recorded = boot(noes);
    const view = viewDue(settings, consent, recorded);
    if (settings.import && !recorded) void bring("others", open2).then((isRead) => isRead || show("banner"));
    else if (view && !isPrerendering()) {
      const { record } = consent;
      void show(view, () => consent.record === record);
    }
  }
  function embeds() {
    if (document.querySelector("iframe:is([data-purpose],[nosale-src]),template[data-purpose]")) {
      void bring("place");
    }
  }
  open2();
  document.addEventListener("prerenderingchange", () => open2());
  keepLink(settings, consent, show, bring);
  void pageLoaded().then(() => {
    embeds();
    const { debug = false, gpc, cookie } = settings;
    const isHere = /^https?:..(localhost|127\.0\.0\.1|\[::1])[:/]|localhost[:/].*nosale-debug/.test(location.href);
    if (isHere || debug !== false || gpc === "off") void bring("owner");
    if (consent.record?.day && document.cookie.split(cookie.name + "=")[2]) void bring("clean", []);
  });
  return consent;
}

// src/npm.ts
var nowhere = {
  decisions: {},
  gpc: false,
  record: void 0,
  settings: settle(),
  signal: {
    us: false,
    state: void 0,
    sale: false,
    analytics: false,
    functional: false,
    sensitive: 0,
    minor: 0,
    gpc: false,
    open: true
  },
  leftovers: [],
  held: [],
  once: () => {
  },
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
  account: () => {
  },
  receipt: async () => void 0,
  check: async () => [],
  forget: () => {
  }
};
var files = {
  ask: () => import("./ask.js"),
  foot: () => import("./foot.js"),
  place: () => import("./place.js"),
  owner: () => import("./owner.js"),
  clean: () => import("./clean.js"),
  others: () => import("./others.js"),
  receipt: () => import("./receipt.js"),
  check: () => import("./check.js")
};
function begin2(config, guard) {
  if (!globalThis.document) return nowhere;
  const settings = () => settle(config?.region === "auto" ? { ...config, region: guess() ?? "auto" } : config);
  const load = {
    file: (name) => files[name](),
    text: async (names2) => languages[names2.find((name) => languages[name]) ?? ""]?.()
  };
  return start(settings, load, guard);
}

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
      const name = plain.test(host) ? host : hostOf(parse2("https://" + host));
      if (name) table.set(name, [...table.get(name) ?? [], [prefix, rule]]);
    }
  }
  return (url, base2) => {
    const whole = path.test(url) ? base2?.() ?? url : url;
    const start3 = whole.slice(0, whole.indexOf("/", 8) + 1);
    if (strangers.has(start3)) return none;
    const address = parse2(url, base2);
    let owners = none;
    let isListed;
    for (let rest = hostOf(address); rest; rest = rest.slice(rest.indexOf(".") + 1 || rest.length)) {
      for (const [prefix, rule] of table.get(rest) ?? []) {
        isListed = true;
        if (isBelow(address, prefix)) owners = [...owners, rule];
      }
    }
    if (!isListed && start3 === address?.origin + "/") strangers.add(start3);
    return owners;
  };
}
function hostOf(address) {
  return address?.hostname.replace(/\.$/, "");
}
function parse2(url, base2) {
  try {
    return new Address(url, base2?.());
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

// src/guard/texts.ts
var aside = "nosale-";
var nowhere2 = "about:invalid#nosale:";
var waits = "src srcset srcdoc data href poster type".replace(/\w+/g, `[${aside}$&],`) + `style,[style*="${nowhere2}"]`;
var inCss = /((?:url|\\[^("']+)\((?:["'\s]|&#?\w+;)*|["']\s*)((?:\\[\da-f]{1,6}\s?|\\.|[^"'()\\\s&])+)/gi;
var cssEscape = /\\([\da-f]{1,6})\s?|\\(.)/gi;
var inText = /(?:(?:https?|wss?):)?[\\/]{2}[^\s"'`<>()\\]+/gi;
var imported = /\b(?:import|from)\b(?:[\s(]|\/\*[^*]*\*\/)*["'`]([^"'`]+)/g;
function character(code) {
  return String.fromCodePoint(Math.min(+code, 1114111));
}
function calm(css, holds2) {
  return css.replace(inCss, (all2, before, url) => {
    const plain2 = url.replace(cssEscape, (_, hex, char) => hex ? character("0x" + hex) : char);
    return holds2(plain2) ? before + nowhere2 + url : all2;
  });
}
function uncalm(css) {
  return css.replaceAll(nowhere2, "");
}
function unmark(html) {
  if (!html.includes(aside)) return uncalm(html);
  return uncalm(html).replace(/ nosale-type="([^"]*)" type="text\/plain"/g, (_, type) => type && ` type="${type}"`).replace(/ nosale-(?=[\w:]+=")/g, " ");
}
function heldBy(name, value, holds2) {
  if (name === "content") value = /^[\s\d.]+[\s;,]+(?:url\s*=\s*)?["']?([^"']*)/i.exec(value)?.[1] ?? "";
  const rule = holds2(value);
  if (rule) return rule;
  if (/srcset|ping|values/.test(name)) return holds2(mentioned(value, holds2, /[^\s,;]+/g));
  if (/^\s*(javascript|data):/i.test(value)) value = opened(value);
  else if (name !== "srcdoc") return;
  return holds2(mentioned(value, holds2));
}
function mentioned(text, holds2, pattern = inText) {
  return [...text.matchAll(pattern)].map(([all2, url = all2]) => url).find(holds2) ?? "";
}
function importedBy(type, text, holds2) {
  return holds2(mentioned(text, holds2, /speculationrules|importmap|webbundle/i.test(type) ? inText : imported));
}
function opened(url) {
  try {
    const [, base64, data] = /^[^,]*?(;base64)?,([^]*)/i.exec(url) ?? [];
    return base64 ? atob(data) : decodeURIComponent(url);
  } catch {
    return url;
  }
}

// src/guard/trust.ts
var same = (text) => text;
var policy;
function trusted(kind, text, otherwise) {
  try {
    policy ??= globalThis.trustedTypes.createPolicy("nosale", { createHTML: same, createScriptURL: same });
    return policy[kind](text);
  } catch {
    policy ??= {};
    return otherwise;
  }
}

// src/guard/watch.ts
var refused = "https://nosale.invalid:1/";
var wake2 = [];
var aliases = /* @__PURE__ */ new Map();
var match;
var place;
var base = () => place.baseURI;
var report;
var decisions = {};
var spared = /* @__PURE__ */ new Set();
var active = true;
var withdrawn = false;
function startWatch(matcher, reporter) {
  match = matcher;
  report = reporter;
  place = new Text();
}
var ownersOf = (url) => match(url.startsWith("blob:") && aliases.get(url) || url, base);
function holds(url) {
  if (active && url) return ownersOf(url).find(({ purpose }) => !decisions[purpose]?.allowed && !spared.has(url));
}
function mayCome({ purpose }) {
  return /default|unreadable|undefined/.test(`${decisions[purpose]?.because}`);
}
function note({ purpose, partner }, url, what, state) {
  report({ purpose, partner, url, what, state });
}
function refuses(url, what) {
  const rule = heldBy("", url, holds);
  if (rule) note(rule, url, what, "refused");
  return !!rule;
}
async function comes(url, what, signal) {
  let rule = holds(url);
  note(rule, url, what, mayCome(rule) ? "held" : "refused");
  while (rule && mayCome(rule) && !signal?.aborted) {
    await new Promise((resolve2) => {
      wake2.push(resolve2);
      signal?.addEventListener("abort", () => resolve2());
    });
    rule = holds(url);
  }
  return !rule || mayCome(rule);
}
function tell(next, purposes) {
  withdrawn ||= purposes.some((purpose) => decisions[purpose]?.allowed && !next[purpose]?.allowed);
  decisions = next;
  active = purposes.some((purpose) => !next[purpose]?.allowed);
  for (const go of wake2.splice(0)) go();
}

// src/guard/keep.ts
var asking = new Map(
  // SVG spells one of them in two ways, and the HTML parser takes `image` for `img`.
  "script src href xlink:href,img srcset src,image srcset src href xlink:href,feImage href xlink:href,feimage href xlink:href,source srcset src,iframe srcdoc src,frame src,embed src,object data,video poster src,audio src,track src,input src,link imagesrcset href,a ping,area ping,meta content,body background,table background,tr background,td background,th background,set to,animate from to values,style".split(",").map((row) => {
    const [tag, ...names2] = row.split(" ");
    return [tag, names2];
  })
);
var styling = ["style", "mask", "fill", "filter"];
var suspects = [...asking.keys()] + ",[style]";
var most = 1e3;
var waiting = /* @__PURE__ */ new Set();
var ever = false;
var { getAttribute, setAttribute, removeAttribute, hasAttributes, querySelectorAll } = globalThis.Element?.prototype ?? {};
var { querySelectorAll: ofDocument } = globalThis.Document?.prototype ?? {};
function find(root, names2) {
  const { nodeType } = root;
  const query = nodeType === 11 ? root.querySelectorAll : nodeType === 1 ? querySelectorAll : ofDocument;
  return query.call(root, names2);
}
var get = (element, name) => getAttribute.call(element, name);
var set = (element, name, value) => setAttribute.call(element, name, value);
var drop = (element, name) => removeAttribute.call(element, name);
var idle = () => !ever && !active;
function shown(element, name) {
  if (ever) return kept(element, name) ?? (styling.includes(name) ? uncalm(get(element, name) ?? "") || null : null);
}
function kept(element, name) {
  return ever ? get(element, aside + name) : null;
}
function hold(element, rule, url) {
  ever = true;
  note(rule, url, element.localName, "held");
  if (mayCome(rule)) keepWaiting(element);
}
function keepWaiting(element) {
  waiting.add(element);
  if (waiting.size > most) waiting.delete(waiting.values().next().value);
}
function eachWaiting(root, act = keepWaiting) {
  find(root, waits).forEach(act);
  for (const { shadowRoot } of find(root, "*")) if (shadowRoot) eachWaiting(shadowRoot, act);
}
function write2(element, name, value) {
  const tag = element.localName;
  const rule = asking.get(tag)?.includes(name) && heldBy(name, value, holds);
  if (!rule) {
    if (ever) drop(element, aside + name);
    return false;
  }
  hold(element, rule, value);
  set(element, aside + name, value);
  if (get(element, name) && tag === "iframe") set(element, "src", "about:blank");
  drop(element, name);
  return true;
}
function settle2(element) {
  const tag = element.localName;
  const known = asking.get(tag);
  if (idle() || !(known || hasAttributes.call(element))) return;
  const names2 = known ?? [];
  const isAside = () => [...names2, "type"].some((name) => kept(element, name) !== null);
  if (isAside()) {
    if (!heldNow(element)) free(element);
    return;
  }
  for (const name of names2) write2(element, name, get(element, name) ?? "");
  for (const name of styling) calmed(get(element, name), (css) => set(element, name, css));
  if (tag === "style")
    for (const text of element.childNodes) calmed(text.data, (css) => text.data = css);
  if (tag !== "script" || !element.textContent) return;
  const rule = heldNow(element);
  if (!rule) return;
  if (!isAside()) hold(element, rule, "");
  set(element, aside + "type", get(element, "type") ?? "");
  drop(element, "type");
  set(element, "type", "text/plain");
}
function heldNow(element) {
  const read3 = (name) => kept(element, name) ?? get(element, name);
  for (const name of asking.get(element.localName) ?? []) {
    const rule = heldBy(name, read3(name) ?? "", holds);
    if (rule) return rule;
  }
  if (element.localName === "script") return importedBy(read3("type") ?? "", element.textContent, holds);
}
function calmed(css, put2) {
  const calm2 = quiet(css);
  if (css !== calm2) put2(calm2);
}
function quiet(value) {
  if (Array.isArray(value)) return value.map(quiet);
  if (value?.constructor === Object) {
    return Object.fromEntries(Object.entries(value).map(([key2, each]) => [key2, quiet(each)]));
  }
  if (typeof value !== "string" || idle()) return value;
  const calmed2 = calm(uncalm(value), holds);
  ever ||= calmed2 !== value;
  return calmed2;
}
function respell(tag, name, value, rest) {
  const key2 = name.toLowerCase();
  if (styling.includes(key2)) return name + quiet(rest);
  const rule = asking.get(tag)?.includes(key2) && heldBy(key2, value.replace(reference, decode2), holds);
  if (rule) {
    ever = true;
    note(rule, value, tag, "held");
  }
  return (rule ? aside : "") + name + rest;
}
var reference = /&(?:#(x[\da-f]+|\d+)|(amp)|(sol)|(colon)|period);?/gi;
function decode2(_, code, amp, sol, colon) {
  return code ? character("0" + code) : amp ? "&" : sol ? "/" : colon ? ":" : ".";
}
function free(element) {
  if (element.matches("script" + held)) return;
  waiting.delete(element);
  if (element.localName === "script" && element.isConnected) queue(element, restore);
  else restore(element);
  if (element.localName === "source") element.parentElement?.load?.();
}
function restore(element) {
  for (const name of ["type", ...asking.get(element.localName) ?? []]) {
    const value = kept(element, name);
    if (value === null) continue;
    try {
      if (value || name !== "type")
        set(
          element,
          name.replace("xlink:", ""),
          trusted(name === "srcdoc" ? "createHTML" : "createScriptURL", value, value)
        );
      else drop(element, name);
      drop(element, aside + name);
    } catch (error) {
      console.error("nosale: a tag stays held.", error);
    }
  }
}
function settleAll(root) {
  if (root.nodeType === 1) settle2(root);
  find(root, suspects).forEach(settle2);
}

// src/guard/patch.ts
var natives = /* @__PURE__ */ new WeakMap();
var { defineProperty, getOwnPropertyDescriptor } = Object;
function patch(realm, names2, hook, part, after) {
  const [owners, ...keys] = names2.split(" ");
  for (const name of owners.split("/")) {
    const owner = realm[name];
    for (const key2 of keys) for (const place2 of [owner?.prototype, owner]) replace(place2, key2, hook, part, after);
  }
}
function disguise(realm) {
  patch(realm, "Function toString", (self, _, native) => [native.call(natives.get(self) ?? self)]);
}
function replace(owner, key2, hook, part = "value", after) {
  const property = owner && getOwnPropertyDescriptor(owner, key2);
  const native = property?.[part];
  if (!native || !property.configurable || natives.has(native)) return;
  const { prototype: prototype2 } = native;
  const { ours } = prototype2 ? {
    ours: new Proxy(native, {
      construct: (_, args, self) => hook(self, args, native)?.[0] ?? Reflect.construct(native, args, self)
    })
  } : {
    // A method has neither a prototype nor a construct trap, as a native has none.
    ours(...args) {
      const instead = hook(this, args, native);
      const result = instead ? instead[0] : native.apply(this, args);
      after?.();
      return result;
    }
  };
  natives.set(ours, native);
  for (const name of ["name", "length"]) define(ours, name, native[name]);
  defineProperty(owner, key2, { ...property, [part]: ours });
  if (prototype2?.constructor === native)
    define(prototype2, "constructor", ours);
}
function define(owner, key2, value) {
  defineProperty(owner, key2, { ...getOwnPropertyDescriptor(owner, key2), value });
}

// src/guard/attributes.ts
var texts = /srcset|srcdoc|ping|content|background/;
function guardAttributes(realm) {
  for (const [at, ns] of ["", "NS"].entries()) {
    patch(realm, `Element setAttribute${ns}`, (self, args) => {
      const name = ("" + args[at]).toLowerCase();
      const value = args[at + 1];
      if (styling.includes(name)) args[at + 1] = quiet(value);
      else if (asking.get(self.localName) && args.length > at + 1 && write2(self, name, "" + value)) return [];
    });
    patch(realm, `Element getAttribute${ns}`, (self, args) => {
      const value = shown(self, args[at]);
      if (value != null) return [value];
    });
    patch(realm, `Element hasAttribute${ns}`, (self, args) => {
      if (shown(self, args[at]) != null) return [true];
    });
    patch(realm, `Element removeAttribute${ns}`, (self, args) => void write2(self, args[at], ""));
    patch(realm, `Element setAttributeNode${ns}`, (self, [attr]) => {
      if (attr?.value && write2(self, attr.name, attr.value)) return [null];
    });
    patch(realm, `NamedNodeMap setNamedItem${ns}`, (self, args, native) => {
      const before = native.apply(self, args);
      settle2(args[0].ownerElement);
      return [before];
    });
  }
  patch(realm, "Element toggleAttribute", (self, [name, force]) => {
    if (shown(self, name) == null) return;
    if (!force) self.removeAttribute(name);
    return [!!force];
  });
  const unmarks = (self, args, native) => [unmark(native.apply(self, args))];
  patch(realm, "Element/ShadowRoot innerHTML outerHTML", unmarks, "get");
  patch(realm, "Element/ShadowRoot/XMLSerializer getHTML serializeToString", unmarks);
  patch(realm, "Attr name", (self, _, native) => [native.call(self).replace(aside, "")], "get");
  for (const [tag, names2] of asking) {
    for (const name of names2) {
      const key2 = name.replace("imagesrcset", "imageSrcset");
      let owner = Object.getPrototypeOf(realm.document.createElement(tag));
      while (owner && !Object.hasOwn(owner, key2)) owner = Object.getPrototypeOf(owner);
      replace(owner, key2, (self, [value]) => write2(self, name, "" + value) ? [] : void 0, "set");
      replace(
        owner,
        key2,
        (self) => {
          const value = shown(self, name);
          if (value != null) return [texts.test(name) ? value : new URL(value, self.baseURI).href];
        },
        "get"
      );
    }
  }
  const animated = /* @__PURE__ */ new WeakMap();
  patch(
    realm,
    "SVGImageElement/SVGFEImageElement/SVGScriptElement href",
    (self, args, native) => {
      const href = native.apply(self, args);
      animated.set(href, self);
      return [href];
    },
    "get"
  );
  patch(
    realm,
    "SVGAnimatedString baseVal",
    (self, [value]) => {
      const element = animated.get(self);
      if (element && write2(element, "href", "" + value)) return [];
    },
    "set"
  );
}

// src/guard/going.ts
var read2 = (element, name) => (element && get(element, name)) ?? "";
function guardGoing(realm) {
  function isRefused(url, target) {
    const isPressed = /^(_\w+)?$/.test(target) && realm.navigator.userActivation?.isActive;
    return !isPressed && refuses(url, "navigation");
  }
  const isFormRefused = (form, button) => isRefused(read2(button, "formaction") || read2(form, "action"), read2(button, "formtarget") || read2(form, "target"));
  patch(
    realm,
    "HTMLFormElement submit requestSubmit",
    (self, [button]) => isFormRefused(self, button) ? [] : void 0
  );
  patch(realm, "HTMLElement/EventTarget click dispatchEvent", (self, [event]) => {
    if (event && event.type !== "click") return;
    const link = self.closest?.("a,area");
    if (link && isRefused(read2(link, "href"), read2(link, "target"))) return [false];
  });
  realm.addEventListener(
    "submit",
    (event) => {
      const { target, submitter } = event;
      if (target.localName && isFormRefused(target, submitter)) event.preventDefault();
    },
    true
  );
  const { navigation } = realm;
  navigation?.addEventListener("navigate", (event) => {
    if (event.cancelable && isRefused(event.destination.url, "")) event.preventDefault();
  });
}

// src/guard/markup.ts
var opening = /([^]*?)(<!--(?:-?>|[^]*?(?:--!?>|$))|<([a-z][^\s/>]*)|<$)/iy;
var attribute = /([\s/]*)([^\s/>][^\s/>=]*)((?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>"'][^\s>]*)?))?)/y;
var raw = /^(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)$/;
function rewrite(html, { respell: respell2, quiet: quiet2 }) {
  let done = "";
  let at = 0;
  const next = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (let found; found = next(opening); ) {
    const [, text, begun, opened2] = found;
    done += text;
    if (begun.startsWith("<!")) {
      done += begun;
      continue;
    }
    const start3 = at - begun.length;
    const tag = opened2?.toLowerCase() ?? "";
    let piece = begun;
    for (let one; one = next(attribute); ) {
      const [, space, key2, rest, ...values] = one;
      piece += space + respell2(tag, key2, values.find((value) => value !== void 0) ?? "", rest);
    }
    if (html.indexOf(">", at) < 0) return [done, html.slice(start3)];
    done += piece;
    if (raw.test(tag)) {
      const [content] = next(RegExp(`[^]*?(?=</${tag}[\\s/>]|$)`, "iy"));
      done += tag === "style" ? quiet2(content) : content;
    }
  }
  return [done + html.slice(at), ""];
}

// src/guard/insertion.ts
var isStyle = (node) => node?.localName === "style";
function guardInsertion(realm, entered, guard) {
  patch(
    realm,
    "Node/Element/Document/DocumentFragment/CharacterData/Range appendChild insertBefore replaceChild append prepend replaceChildren moveBefore before after replaceWith insertAdjacentElement insertAdjacentText insertNode surroundContents importNode adoptNode",
    (self, args) => {
      if (idle()) return;
      args.forEach((node, i) => {
        if (typeof node === "string") {
          if (isStyle(self)) args[i] = quiet(node);
        } else if (node) {
          const { nodeType, ownerDocument } = node;
          if (nodeType === 3) {
            if (isStyle(self)) node.data = quiet(node.data);
          } else if (nodeType % 10 === 1 && (withdrawn || !ownerDocument.defaultView)) settleAll(node);
          else if (nodeType === 1) settle2(node);
        }
      });
    },
    "value",
    entered
  );
  patch(
    realm,
    "Attr/Node/HTMLElement/CharacterData value textContent innerText data nodeValue",
    (self, args) => {
      if (idle()) return;
      const { ownerElement, name } = self;
      if (ownerElement && write2(ownerElement, name, args[0])) return [];
      if (isStyle(self) || isStyle(self.parentNode)) args[0] = quiet(args[0]);
    },
    "set"
  );
  const rewrites = (self, args, native) => {
    let isOther;
    if (!active || native.name === "set innerHTML" && /^(TEXTAREA|SCRIPT|TITLE)$/.test(self.nodeName)) return;
    args.forEach((html, i) => {
      const text = `${html}`;
      const ours = isStyle(self) ? quiet(text) : rewrite(text, { respell, quiet }).join("");
      if (ours === text) return;
      args[i] = asWritten(ours, html);
      isOther = true;
    });
    if (!isOther) return;
    const root = self.parentNode ?? self;
    const piece = native.apply(self, args);
    eachWaiting(typeof piece === "object" ? piece : root);
    return [piece];
  };
  patch(realm, "Element/ShadowRoot innerHTML outerHTML", rewrites, "set", entered);
  patch(
    realm,
    "Element/ShadowRoot/Range/Document setHTMLUnsafe setHTML insertAdjacentHTML createContextualFragment execCommand",
    rewrites,
    "value",
    entered
  );
  let tail = "";
  patch(
    realm,
    "Document write writeln",
    (self, args, native) => {
      native.apply(self, typeof args[0] === "string" ? [""] : []);
      guard(self);
      if (!active && !tail) return;
      const [done, rest] = rewrite(tail + args.map(String).join(""), { respell, quiet });
      args.splice(0, args.length, asWritten(done, args[0]));
      tail = rest;
    },
    "value",
    entered
  );
}
function asWritten(text, html) {
  return typeof html === "object" ? trusted("createHTML", text, html) : text;
}

// src/guard/network.ts
function guardNetwork(realm, guard) {
  patch(realm, "self fetch", (self, args, native) => {
    const url = urlOf(args[0]);
    if (!holds(url)) return;
    const asks = async () => {
      const request = new realm.Request(...args);
      return native.call(self, await comes(url, "fetch", request.signal) ? request : refused);
    };
    return [realm.Promise.resolve(asks())];
  });
  patch(realm, "Navigator sendBeacon", (self, args, native) => {
    const url = urlOf(args[0]);
    if (!holds(url)) return;
    void comes(url, "beacon").then((may) => may && native.apply(self, args));
    return [true];
  });
  const asked = /* @__PURE__ */ new WeakMap();
  const waiting2 = /* @__PURE__ */ new WeakMap();
  patch(realm, "XMLHttpRequest open", (self, args, native) => {
    const url = urlOf(args[1]);
    asked.delete(self);
    waiting2.delete(self);
    if (ownersOf(url)[0]) asked.set(self, [url, native, args.length < 3 || !!args[2]]);
  });
  patch(realm, "XMLHttpRequest abort", (self) => void waiting2.get(self)?.());
  patch(realm, "XMLHttpRequest send", (self, args, native) => {
    if (waiting2.has(self)) native.call(new realm.XMLHttpRequest());
    const [url = "", open2, isAsync] = asked.get(self) ?? [];
    if (!holds(url)) return;
    const fail = () => {
      waiting2.delete(self);
      open2.call(self, "GET", refused, isAsync);
      return native.call(self);
    };
    if (!isAsync) return [fail()];
    waiting2.set(self, fail);
    void comes(url, "xhr").then(
      (may) => waiting2.get(self) === fail && (may ? waiting2.delete(self) && native.apply(self, args) : fail())
    );
    return [];
  });
  const instead = (_, args, { name }) => {
    const allowed = (input) => {
      if (!refuses(urlOf(input), name)) return input;
      return name.startsWith("WebS") ? refused.replace("http", "ws") : refused;
    };
    if (args.length) args[0] = sequence(args[0])?.map(allowed) ?? allowed(args[0]);
  };
  patch(realm, "Cache/Worklet add addAll addModule", instead);
  patch(realm, "self fetchLater EventSource WebTransport Worker SharedWorker WebSocketStream WebSocket", instead);
  patch(realm, "self/Document open", (self, args, native) => {
    if (args[0] && refuses(urlOf(args[0]), "open")) return [null];
    const opened2 = native.apply(self, args);
    if (opened2) guard(opened2);
    return [opened2];
  });
  patch(realm, "self Audio", (self, [url], native) => {
    const audio = Reflect.construct(native, [], self);
    if (url !== void 0) audio.src = url;
    return [audio];
  });
  patch(
    realm,
    "self/RTCPeerConnection RTCPeerConnection webkitRTCPeerConnection setConfiguration",
    (_, args) => {
      const [config] = args;
      const isHeld = (url) => refuses(`${url}`.replace(/^\w+:/, "https://"), "rtc");
      const iceServers = sequence(config?.iceServers)?.filter(
        (server) => !(sequence(server?.urls) ?? [server?.urls]).some(isHeld)
      );
      if (iceServers) args[0] = { ...config, iceServers };
    }
  );
  const named = /* @__PURE__ */ new WeakMap();
  patch(realm, "self Blob File", (self, args, native) => {
    const blob = Reflect.construct(native, args, self);
    for (const part of sequence(args[0]) ?? []) {
      const url = typeof part === "string" ? mentioned(part, holds) : named.get(part);
      if (url) named.set(blob, url);
    }
    return [blob];
  });
  patch(realm, "URL createObjectURL", (self, args, native) => {
    const url = native.apply(self, args);
    const names2 = named.get(args[0]);
    if (names2) aliases.set(url, names2);
    return [url];
  });
}
function sequence(value) {
  const list = value;
  return typeof value !== "string" && list?.[Symbol.iterator] ? [...list] : void 0;
}
function urlOf(input) {
  try {
    return input?.url ?? "" + input;
  } catch {
    return "";
  }
}

// src/guard/sheets.ts
function guardSheets(realm) {
  const cssText = Object.getOwnPropertyDescriptor(realm.CSSStyleDeclaration.prototype, "cssText");
  const quiets = (_, args) => args.forEach((value, i) => args[i] = quiet(value));
  patch(
    realm,
    "self/CSSStyleSheet/CSSGroupingRule/CSSStyleRule/CSSStyleDeclaration/StylePropertyMap FontFace insertRule addRule replace replaceSync setProperty set append",
    quiets
  );
  patch(realm, "self/Element/KeyframeEffect KeyframeEffect animate setKeyframes", quiets);
  patch(realm, "CSSStyleDeclaration/HTMLElement/SVGElement/CSSStyleRule cssText style", quiets, "set");
  patch(realm, "CSSStyleDeclaration cssText", (self) => [uncalm(cssText.get.call(self))], "get");
  const images = /image|back|mask|cursor|content|outside|filter|list/i;
  const properties = Object.keys(realm.CSSStyleProperties?.prototype ?? {}).filter((name) => images.test(name));
  patch(realm, "CSSStyleProperties " + properties.join(" "), quiets, "set");
  const touched = /* @__PURE__ */ new Set();
  patch(
    realm,
    "HTMLElement/SVGElement/CSSKeyframeRule/CSSNestedDeclarations/CSSStyleRule style",
    (self, args, native) => {
      const style = native.apply(self, args);
      if (active && touched.add(style).size === 1) queueMicrotask(calmTouched);
      return [style];
    },
    "get"
  );
  function calmTouched() {
    for (const style of touched) {
      const css = cssText.get.call(style);
      const calmed2 = quiet(css);
      if (calmed2 !== css) cssText.set.call(style, calmed2);
    }
    touched.clear();
  }
}

// src/guard/writes.ts
function guardWrites(realm, own) {
  const refusesWrite = (_, [text]) => active && !`${text}`.startsWith(own) && refuses(mentioned(`${realm.Error().stack}`, holds), "write") ? [] : void 0;
  patch(realm, "Document cookie", refusesWrite, "set");
  patch(realm, "Storage setItem", refusesWrite);
  patch(realm, "CookieStore set", (...call) => refusesWrite(...call) && [realm.Promise.resolve()]);
}

// src/guard/realm.ts
var sources = 'iframe:not([sandbox=""]),frame,object';
function guardRealms(own, onRealm) {
  const frames = /* @__PURE__ */ new WeakMap();
  function guard(window2) {
    try {
      const realm = window2.defaultView ?? window2;
      if (frames.has(realm.Object) && realm.document.documentElement) return;
      frames.set(realm.Object, 0);
      guardRealm(realm);
      onRealm(realm.document);
    } catch {
    }
  }
  function guardRealm(realm) {
    const { Object: key2 } = realm;
    const count = Object.getOwnPropertyDescriptor(realm, "length")?.get?.bind(realm) ?? (() => realm.length);
    disguise(realm);
    guardInsertion(
      realm,
      () => {
        const now = count();
        if (now > frames.get(key2))
          find(realm.document, sources).forEach((frame) => guard(frame.contentWindow));
        frames.set(key2, now);
      },
      guard
    );
    guardAttributes(realm);
    guardSheets(realm);
    guardNetwork(realm, guard);
    guardGoing(realm);
    guardWrites(realm, own);
    patch(
      realm,
      "HTMLIFrameElement/HTMLFrameElement/HTMLObjectElement contentWindow contentDocument",
      (self, args, native) => {
        const inner = native.apply(self, args);
        guard(inner);
        return [inner];
      },
      "get"
    );
    realm.document.addEventListener(
      "load",
      ({ target }) => target.matches(sources) && guard(target.contentWindow),
      true
    );
  }
  guard(window);
}

// src/guard/guard.ts
function createGuard(rules, own, report2, match2 = createMatcher(rules)) {
  if (!rules[0]) return;
  const documents = /* @__PURE__ */ new Set();
  startWatch(match2, report2);
  guardRealms(own, (document2) => {
    documents.add(document2);
    parsing.delete(document2);
    follow(document2);
  });
  return (decisions2, once) => {
    if (once) spared.add(once);
    tell(
      decisions2,
      rules.map(({ purpose }) => purpose)
    );
    for (const document2 of documents) {
      if (!document2.defaultView) documents.delete(document2);
      follow(document2);
      eachWaiting(document2, settle2);
    }
    waiting.forEach(settle2);
  };
}
var parsing = /* @__PURE__ */ new WeakSet();
function follow(document2) {
  if (!active || document2.readyState !== "loading" || parsing.has(document2)) return;
  const observe = (root) => observer.observe(root, { childList: true, subtree: true, characterData: true });
  const meet = (node) => {
    if (node.nodeType !== 1) return;
    settle2(node);
    const { shadowRoot } = node;
    if (!shadowRoot) return;
    settleAll(shadowRoot);
    observe(shadowRoot);
  };
  const look = (records) => records.forEach(({ addedNodes, target }) => {
    addedNodes.forEach(meet);
    const owner = target.nodeType === 3 ? target.parentNode : target;
    if (/^(script|style)$/.test(owner?.localName)) settle2(owner);
  });
  const observer = new MutationObserver(look);
  parsing.add(document2);
  observe(document2);
  document2.addEventListener("readystatechange", () => {
    look(observer.takeRecords());
    observer.disconnect();
  });
}

// src/partners/common.data.ts
var common = { "advertising": "google-ads doubleclick.net googleadservices.com google.com/pagead google.com/ccm google.com/ads googletagmanager.com/gtag/js?id=AW- googletagmanager.com/gtag/js?id=GT- googletagmanager.com/gtag/destination?id=AW-,google-adsense googlesyndication.com googleads.g.doubleclick.net,google-ad-manager securepubads.g.doubleclick.net googletagservices.com googlesyndication.com,meta connect.facebook.net facebook.com/tr,microsoft-ads bat.bing.com bat.bing.net,microsoft-monetize adnxs.com adnxs-simple.com,tiktok analytics.tiktok.com analytics.us.tiktok.com,pinterest s.pinimg.com/ct ct.pinterest.com,snap sc-static.net tr.snapchat.com,linkedin snap.licdn.com px.ads.linkedin.com,x static.ads-twitter.com analytics.twitter.com t.co/i/adsct t.co/1/i/adsct,reddit redditstatic.com/ads alb.reddit.com pixel-config.reddit.com,amazon-ads s.amazon-adsystem.com c.amazon-adsystem.com/aat,amazon-publisher-services amazon-adsystem.com,criteo criteo.com criteo.net,taboola taboola.com,outbrain outbrain.com,adroll adroll.com,the-trade-desk adsrvr.org,yahoo-dsp s.yimg.com/wi sp.analytics.yahoo.com pubgw.yahoo.com,quantcast quantserve.com quantcount.com,magnite rubiconproject.com,pubmatic pubmatic.com,openx openx.net,index-exchange casalemedia.com indexww.com,yandex-metrica mc.yandex.ru mc.yandex.com", "analytics": "google-analytics googletagmanager.com/gtag/js?id=G- googletagmanager.com/gtag/destination?id=G- google-analytics.com analytics.google.com stats.g.doubleclick.net,clarity clarity.ms c.bing.com,hotjar hotjar.com hotjar.io", "functional": "youtube youtube.com/embed youtube.com/iframe_api youtube-nocookie.com i.ytimg.com,vimeo-embed player.vimeo.com vimeocdn.com,google-maps maps.googleapis.com maps.gstatic.com google.com/maps" };

// src/partners/goes.ts
function goesOn(partner, regime) {
  return regime === "opt-out" && partner.role === "service-provider";
}

// src/partners/resolve.ts
var fed = /* @__PURE__ */ Symbol.for("nosale.partners");
function resolve(purposes, common2, general = "opt-in") {
  const known = unpack(globalThis[fed] ?? common2);
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
    ([purpose, rows]) => rows.split(",").map((row) => {
      const [id, ...hosts] = row.split(" ");
      return { purpose, id, hosts };
    })
  );
}
function nearest(wrong, known) {
  const likeness = ({ id, hosts }) => [...wrong].filter((_, i) => `${id} ${hosts}`.includes(wrong.slice(i, i + 3))).length;
  return known.sort((a, b) => likeness(b) - likeness(a)).slice(0, 3).map(({ id }) => id);
}

// src/unmarked.ts
var unmarked = ({ purposes, cookie, regime }, report2, embeds) => createGuard(resolve(purposes, common, regime), cookie.name, (held2) => {
  report2(held2);
  if (held2.what === "iframe") setTimeout(embeds);
});

// src/guarded.ts
function start2(config) {
  return begin2(config, unmarked);
}
export {
  start2 as start
};
