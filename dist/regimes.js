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
export {
  dated,
  lawOf,
  rows
};
