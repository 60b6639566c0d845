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
function readAll(cookies2, name) {
  return cookies2.split("; ").filter((pair) => pair.startsWith(name + "=")).map((pair) => decode(pair.slice(name.length + 1))).reduce(merge, void 0);
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
function answer(before, choices, settings, gpc, today2, api = before?.api) {
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
    api,
    policyVersion: choices || !before ? policyVersion : before.policyVersion,
    damaged: false
  };
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

// src/gpc.ts
function honors({ gpc }) {
  return gpc !== "off" && gpc !== "unbound";
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

// server/visit.ts
function decisionsFrom(request, config, account) {
  const settings = settle(dated(config));
  const record = recordOf(request, settings.cookie.name);
  return decideAll(settings, {
    gpc: hasSignal(request) && honors(settings),
    record,
    today: today(),
    account: account === "out"
  });
}
function hasSignal(request) {
  return /(^|,)[ \t]*1[ \t]*(,|$)/.test(header(request, "sec-gpc"));
}
function recordOf(request, name) {
  const copies = cookiesOf(request).filter((pair) => pair.startsWith(name + "="));
  return copies.length > 200 ? decode("") : readAll(copies.join("; "), name);
}
function cookiesOf(request) {
  return header(request, "cookie").split(/[;,]\s*/);
}
function header({ headers }, name) {
  const isFetch = typeof headers.get === "function";
  const value = isFetch ? headers.get(name) : headers[name];
  return String(value ?? "");
}

// server/reply.ts
function createReplies({ path = "/nosale", lastUpdate, ...config } = {}) {
  const now = () => settle(dated(config));
  const settings = now();
  const since = lastUpdate ?? settings.policyVersion;
  check2("path", path, /^\/[^?#]*$/);
  check2("lastUpdate", since ?? "", /^(20\d\d-[01]\d-[0-3]\d)?$/);
  check2("cookie.domain", settings.cookie.domain ?? "", /^(?!auto$)/);
  return {
    own(visit) {
      if (visit.path === "/.well-known/gpc.json") return support(visit, settings.gpc !== "off", since);
      return visit.path === path ? renewal(visit, now()) : void 0;
    },
    page(visit) {
      const record = isPage(visit) ? recordAfter(visit, now()) : void 0;
      return record && onlyDenies(record) ? cookies(record, visit, settings) : [];
    }
  };
}
function personal(cacheControl, names) {
  const isRevalidated = /max-age=0\b|no-cache/i.test(cacheControl);
  const isShared = /s-maxage/i.test(cacheControl) || /public/i.test(cacheControl) && !isRevalidated;
  if (isShared || names.some((name) => /(cdn-cache|surrogate)-control$/i.test(name))) return void 0;
  if (/private|no-store/i.test(cacheControl)) return cacheControl;
  if (/public/i.test(cacheControl)) return cacheControl.replace(/public/i, "private");
  return cacheControl ? "private, " + cacheControl : "private";
}
function check2(key, value, pattern) {
  if (!pattern.test(value)) throw Error(`nosale: ${key} is "${value}". Expected ${pattern}. Nothing is served.`);
}
function support({ method }, gpc, lastUpdate) {
  if (method !== "GET" && method !== "HEAD") return reply(405, { Allow: "GET, HEAD" });
  const body = JSON.stringify({ gpc, lastUpdate });
  return { ...reply(200, { "Content-Type": "application/json" }), body: method === "GET" ? body : null };
}
function renewal(visit, settings) {
  if (visit.method !== "POST") return reply(405, { Allow: "POST" });
  if (!isSameOrigin(visit)) return reply(403);
  const record = recordAfter(visit, settings);
  return reply(204, record && { "Set-Cookie": cookies(record, visit, settings) });
}
function reply(status, headers = {}) {
  return { status, headers: { "Cache-Control": "no-store", ...headers }, body: null };
}
function isSameOrigin(visit) {
  const site = header(visit, "sec-fetch-site");
  const [, host] = /^https?:\/\/(.+)$/.exec(header(visit, "origin")) ?? [];
  return site ? site === "same-origin" : host === visit.host;
}
function recordAfter(visit, settings) {
  const record = recordOf(visit, settings.cookie.name);
  if (record?.damaged) return void 0;
  return hasSignal(visit) && honors(settings) ? answer(record, void 0, settings, true, today()) : record;
}
function isPage(visit) {
  const to = header(visit, "sec-fetch-dest");
  const isDocument = to ? to === "document" : header(visit, "accept").includes("text/html");
  return visit.method === "GET" && isDocument && !header(visit, "sec-purpose").startsWith("prefetch");
}
function onlyDenies({ choices }) {
  const said = Object.values(choices);
  return said.includes(false) && !said.includes(true);
}
function cookies(record, visit, { cookie: { name, domain, days } }) {
  const line = `; Path=/; SameSite=Lax${visit.isSecure ? "; Secure" : ""}`;
  const kept = `${name}=${encode(record)}; Max-Age=${days * 86400}${line}${domain ? "; Domain=" + domain : ""}`;
  const isDoubled = domain && cookiesOf(visit).filter((pair) => pair.startsWith(name + "=")).length > 1;
  return isDoubled ? [`${name}=; Max-Age=0${line}`, kept] : [kept];
}

// server/server.ts
function fetchMiddleware(config) {
  const { own, page } = createReplies(config);
  return async (request, next) => {
    const { pathname, host, protocol } = new URL(request.url);
    const visit = { method: request.method, path: pathname, host, ...secured(request, protocol === "https:") };
    const reply2 = own(visit) ?? (next ? void 0 : notFound);
    if (reply2) return new Response(reply2.body, { status: reply2.status, headers: lines(reply2) });
    return withCookies(await next(request), page(visit));
  };
}
function middleware(config) {
  const { own, page } = createReplies(config);
  return (request, response, next) => {
    const { method = "GET", url = "/", socket } = request;
    const authority = header(request, "host") || header(request, ":authority");
    const host = authority.toLowerCase().replace(/:(80|443)$/, "");
    const isEncrypted = !!socket && "encrypted" in socket && socket.encrypted === true;
    const path = url.replace(/^https?:\/\/[^/?]*/i, "").split("?")[0] || "/";
    const visit = { method, path, host, ...secured(request, isEncrypted) };
    const reply2 = own(visit) ?? (next ? void 0 : notFound);
    if (reply2) {
      for (const name in reply2.headers) response.setHeader(name, reply2.headers[name]);
      response.statusCode = reply2.status;
      response.end(reply2.body ?? "");
      return;
    }
    const cookies2 = page(visit);
    if (cookies2[0]) beforeHead(response, () => addCookies(response, cookies2));
    next();
  };
}
var notFound = { status: 404, headers: {}, body: null };
function secured({ headers }, isEncrypted) {
  return { headers, isSecure: isEncrypted || /^https/i.test(header({ headers }, "x-forwarded-proto")) };
}
function lines({ headers }) {
  return Object.entries(headers).flatMap(
    ([name, values]) => [values].flat().map((value) => [name, value])
  );
}
function withCookies(response, cookies2) {
  const cacheControl = personal(response.headers.get("cache-control") ?? "", [...response.headers.keys()]);
  if (!cookies2[0] || !cacheControl) return response;
  const copy = new Response(response.body, response);
  copy.headers.set("Cache-Control", cacheControl);
  for (const cookie of cookies2) copy.headers.append("Set-Cookie", cookie);
  return copy;
}
function addCookies(response, cookies2) {
  const cacheControl = personal(String(response.getHeader("cache-control") ?? ""), response.getHeaderNames());
  if (!cacheControl) return;
  const others = [response.getHeader("set-cookie") ?? []].flat().map(String);
  response.setHeader("Cache-Control", cacheControl);
  response.setHeader("Set-Cookie", [...others, ...cookies2]);
}
function beforeHead(response, then) {
  const { writeHead } = response;
  response.writeHead = (status, ...rest) => {
    response.writeHead = writeHead;
    const headers = rest.at(-1);
    if (headers && typeof headers === "object") for (const pair of pairs(headers)) response.setHeader(...pair);
    then();
    return writeHead.call(response, status, ...rest.filter((each) => typeof each === "string"));
  };
}
function pairs(headers) {
  if (!Array.isArray(headers)) return Object.entries(headers).filter(([, value]) => value !== void 0);
  const flat = headers.flat();
  const names = flat.filter((_each, i) => i % 2 === 0);
  return names.map((name) => {
    const values = names.flatMap((each, i) => each.toLowerCase() === name.toLowerCase() ? flat[i * 2 + 1] : []);
    return [name, values.length > 1 ? values : values[0]];
  });
}
export {
  decisionsFrom,
  fetchMiddleware,
  middleware
};
