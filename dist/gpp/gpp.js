var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);

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

// src/gpp.ts
var names = { 2: "tcfeuv2", 5: "tcfcav1", 6: "uspv1" };
Object.keys(sections).forEach((prefix, at) => names[at + 7] = prefix);
function encode(sections2) {
  const idOf = (prefix) => Number(Object.keys(names).find((id) => names[+id] === prefix) ?? prefix);
  const ids = Object.keys(sections2).map(idOf);
  if (ids.some(Number.isNaN)) throw new Error(`nosale: ${Object.keys(sections2)} has a section that is not known.`);
  ids.sort((a, b) => a - b);
  const texts = ids.map((id) => {
    const section = sections2[names[id] ?? id];
    return typeof section === "string" ? section : encodeSection(names[id], section);
  });
  return [header(ids), ...texts].join("~");
}
function decode(text) {
  const [head, ...texts] = text.split("~");
  const ids = idsOf(head);
  if (ids.length !== texts.length) throw bad(text, `${ids.length} sections`);
  return Object.fromEntries(
    ids.map((id, at) => [
      names[id] ?? String(id),
      id > 6 && names[id] ? decodeSection(names[id], texts[at]) : texts[at]
    ])
  );
}
function layoutOf(prefix, version) {
  const [kinds, ages, ...marks] = version === 2 && prefix === "usnat" ? second : sections[prefix];
  const counts = { k: parseInt(kinds, 36), c: Number(ages) };
  return [...fields.matchAll(/(\w)(.)(\w+)/g)].filter(([, , mark]) => marks.includes(mark)).map(([, says, , field]) => [field, counts[says] ?? 1]);
}
function header(ids) {
  const runs = [];
  for (const id of ids) {
    if (runs.at(-1)?.[1] === id - 1) runs.at(-1)[1] = id;
    else runs.push([id, id]);
  }
  let last = 0;
  const items = runs.map(([start, end]) => {
    const item = start === end ? "0" + fibonacci(start - last) : "1" + fibonacci(start - last) + fibonacci(end - start);
    last = end;
    return item;
  });
  return letters("000011000001" + runs.length.toString(2).padStart(12, "0") + items.join(""));
}
function encodeSection(prefix, [core, ...more]) {
  const bits = layoutOf(prefix, core.Version).flatMap(([field]) => core[field]).map((value, at) => value.toString(2).padStart(at ? 2 : 6, "0"));
  const segments = more.map(({ SubsectionType, Gpc }) => `0${SubsectionType}${+Gpc}`);
  return [bits.join(""), ...segments].map(letters).join(".");
}
function letters(bits) {
  return pack(bits, 2).replace(/\+/g, "-").replace(/\//g, "_");
}
var _bits, _text;
var Bits = class {
  constructor(text) {
    __privateAdd(this, _bits);
    __privateAdd(this, _text);
    if (!/^[\w-]+$/.test(text)) throw bad(text, "letters of base64url");
    __privateSet(this, _text, text);
    const bytes = atob(text.replace(/-/g, "+").replace(/_/g, "/") + "A".repeat(-text.length & 3));
    __privateSet(this, _bits, Array.from(bytes, (byte) => byte.charCodeAt(0).toString(2).padStart(8, "0")).join("").slice(0, text.length * 6));
  }
  number(width) {
    if (__privateGet(this, _bits).length < width) throw bad(__privateGet(this, _text), "more of it");
    const digits = __privateGet(this, _bits).slice(0, width);
    __privateSet(this, _bits, __privateGet(this, _bits).slice(width));
    return parseInt(digits, 2);
  }
  /** A sum of Fibonacci's numbers, lowest first, ended by a second one in a row. */
  fibonacci() {
    let [sum, term, next, before] = [0, 1, 2, 0];
    for (; ; ) {
      const bit = this.number(1);
      if (bit && before) return sum;
      sum += bit * term;
      [term, next, before] = [next, term + next, bit];
    }
  }
};
_bits = new WeakMap();
_text = new WeakMap();
function idsOf(head) {
  const bits = new Bits(head);
  if (bits.number(6) !== 3 || bits.number(6) !== 1) throw bad(head, "a header of version 1");
  const ids = [];
  for (let items = bits.number(12), last = 0; items > 0; items--) {
    const isRun = bits.number(1);
    let id = last += bits.fibonacci();
    if (isRun) last += bits.fibonacci();
    if (last > 4095) throw bad(head, "ids below 4096");
    while (id <= last) ids.push(id++);
  }
  return ids;
}
function decodeSection(prefix, text) {
  const [core, ...more] = text.split(".").map((segment) => new Bits(segment));
  const Version = core.number(6);
  if (Version !== 1 && !(Version === 2 && prefix === "usnat")) throw bad(text, `a known version of ${prefix}`);
  const fields2 = layoutOf(prefix, Version).slice(1).map(([field, count]) => {
    const numbers = Array.from({ length: count }, () => core.number(2));
    return [field, count > 1 ? numbers : numbers[0]];
  });
  const segments = more.map((bits) => ({ SubsectionType: bits.number(2), Gpc: bits.number(1) === 1 }));
  return [{ Version, ...Object.fromEntries(fields2) }, ...segments];
}
function bad(text, expected) {
  return new Error(`nosale: ${text.slice(0, 99)} is no GPP string. Expected ${expected}.`);
}
export {
  decode,
  encode
};
