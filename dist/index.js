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
function signalOf(decisions, gpc, settings) {
  const { purposes, regime, minor, renewDays } = settings;
  const isOptOut = regime === "opt-out";
  const [, us, state] = /^(us)-?(.*)/i.exec(settings.region || (isOptOut ? "us" : "")) ?? [];
  const sales = purposes.filter(({ sale: sale2 }) => sale2);
  const allows = (id) => decisions[id]?.allowed ?? isOptOut;
  const sale = sales[0] ? sales.every(({ id }) => allows(id)) : isOptOut && !gpc;
  const { sensitive } = decisions;
  const isSettled = renewDays > 364 && sales.some(({ id }) => /^[acg]/.test(decisions[id].because) && !allows(id));
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
    open: !isOptOut && purposes.some(({ id }) => (isSettled ? /^u/ : /^[du]/).test(decisions[id].because))
  };
}

// node_modules/js-cookie/dist/js.cookie.mjs
var defaultConverter = {};
function init(converter, defaultAttributes) {
  function set(name, value, attributes) {
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
function createConsent(settings, signals, gate, hold, show, bring) {
  const { purposes, cookie } = settings;
  const noSale = Object.fromEntries(purposes.filter(({ sale }) => sale).map(({ id }) => [id, false]));
  const listeners = /* @__PURE__ */ new Set();
  const untold = [];
  const ran = /* @__PURE__ */ new Set();
  let gpc;
  let record;
  let decisions = {};
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
    const before = decisions;
    decisions = decideAll(settings, { gpc, record, today: today(), account });
    const withdrawn = Object.keys(decisions).filter(
      (id) => !decisions[id].allowed && (before[id]?.allowed ?? optedOut)
    );
    signals(signal = signalOf(decisions, gpc, settings), decisions, record);
    isOut = (optedOut || isOut) && !!record && !signal.sale;
    if (press && !withdrawn[0]) requestAnimationFrame(() => setTimeout(obey));
    else obey();
    tellAll(optedOut);
    if (withdrawn[0]) {
      void bring("clean", withdrawn).then(() => tellAll(false));
    }
  }
  function obey() {
    if (isPrerendering()) return;
    const allowed = Object.keys(decisions).filter((id) => decisions[id].allowed);
    hold?.(decisions);
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
    const reloadDue = [...ran].some((purpose) => !decisions[purpose].allowed);
    Object.assign(consent, { gpc, record, decisions, signal, reloadDue });
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
      if (!decisions[purpose]) {
        console.error(`nosale: ${purpose} is no purpose. Expected ${Object.keys(decisions)}. It is ignored.`);
      }
      return !!decisions[purpose]?.allowed;
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
    const aside = "data-" + name;
    const value = element.getAttribute(aside);
    if (value === null || name === "href" && !/image|link/i.test(element.localName)) continue;
    try {
      if (name === "style") element.style.cssText += value;
      else if (name === "css") element.textContent = value;
      else if (element.localName === "track") element.src = value;
      else element.setAttribute(name, value);
      element.removeAttribute(aside);
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
function queue(script, restore) {
  const place = document.createComment("");
  script.replaceWith(place);
  restore?.(script);
  const { src, dataset } = script;
  const type = (script.type === "text/plain" ? dataset.type : script.type) ?? "";
  const external = !!(src || dataset.src);
  const has = (name) => script.hasAttribute(name) && (external || type === "module");
  const go = () => run(script, place, type, !!restore && !script.textContent);
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
function run(held2, place, type, isNew) {
  if (!place.isConnected) return;
  const script = isNew ? held2 : live(held2);
  script.removeAttribute("type");
  if (type) script.type = type;
  if (!script.hasAttribute("async")) script.async = false;
  wake(script);
  insert(script, place);
  return script;
}
function insert(script, place) {
  const own = document;
  own.write = own.writeln = (...text) => place.before(parse(text.join("")) ?? "");
  place.before(script);
  delete own.write;
  delete own.writeln;
  place.remove();
}
function arrival(script) {
  return script && new Promise((resolve) => {
    ;
    ["load", "error"].forEach((type) => script.addEventListener(type, resolve));
    setTimeout(resolve, 5e3);
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
function createShow(bring, shown) {
  let widget;
  return async (view, isDue = () => true) => {
    widget ??= bring("ask", shown);
    await parsed();
    const its = await widget;
    if (!its) widget = void 0;
    return !!its && isDue() && its.show(view);
  };
}
function pageLoaded() {
  return new Promise((resolve) => {
    if (document.readyState === "complete") resolve(0);
    addEventListener("load", resolve);
    setTimeout(resolve, 5e3);
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
    void foot.then((place) => place ? place() : foot = void 0);
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
    tell({ us, sale, analytics, functional }, decisions) {
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
        google2.defaults?.forEach((place) => gtag("consent", "default", place));
        gtag("consent", "default", { ...types, wait_for_update: 500 });
        if (google2.url_passthrough) gtag("set", "url_passthrough", true);
      }
      if (isTold || sale || /:"[^d]/.test(JSON.stringify(decisions))) gtag("consent", "update", types);
      isTold = true;
      gtag("set", "ads_data_redaction", !sale);
      if (us) gtag("set", "restricted_data_processing", !sale);
      window.dataLayer.push({ event: "nosale", nosale: { ...decisions } });
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
  function set(status, value) {
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
      set("signalStatus", "not ready");
      set("cmpDisplayStatus", "hidden");
      said = us ? { [prefix]: section } : {};
      Object.assign(ping, {
        gppString,
        parsedSections: said,
        sectionList: us ? [id] : [],
        applicableSections: us ? [id] : [-1]
      });
      fire("sectionChange", prefix);
      set("signalStatus", "ready");
    },
    shown(view) {
      const isOpen = view === "preferences";
      if (isOpen) set("signalStatus", "not ready");
      set("cmpDisplayStatus", isOpen || view === "banner" ? "visible" : "hidden");
      if (!isOpen) set("signalStatus", "ready");
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
    tell: (...told) => listeners.forEach(({ tell }) => attempt(() => tell(...told))),
    shown: (view) => listeners.forEach(({ shown }) => shown?.(view))
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
  const hold = guard?.(settings, (entry) => held2.push(entry), embeds);
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
  const [consent, boot] = createConsent(settings, signals.tell, createGate(), hold, show, bring);
  Object.assign(consent, { held: held2, settings, page: document, once: (url) => hold?.(consent.decisions, url) });
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

// src/index.ts
function start2(config) {
  return begin2(config);
}
export {
  start2 as start
};
