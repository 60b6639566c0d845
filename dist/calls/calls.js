// src/partners/goes.ts
function goesOn(partner, regime) {
  return regime === "opt-out" && partner.role === "service-provider";
}

// src/signals/attempt.ts
function attempt(run) {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}

// src/calls/watch.ts
function watch(name, tell) {
  const page = window;
  let value = page[name];
  let isBusy = false;
  let isTold = false;
  function attempt2(late) {
    if (isBusy || isTold || !value) return;
    isBusy = true;
    try {
      value = tell(value, late) || value;
      isTold = true;
      Object.defineProperty(page, name, { value, writable: true, enumerable: true, configurable: true });
    } catch {
      if (!late) queueMicrotask(() => attempt2(true));
    }
    isBusy = false;
  }
  attempt2(false);
  if (isTold) return;
  Object.defineProperty(page, name, {
    configurable: true,
    // No loop over the page's globals finds what nobody has made.
    enumerable: false,
    get() {
      attempt2(false);
      return value;
    },
    set(next) {
      value = next;
      attempt2(false);
    }
  });
}

// src/calls/calls.ts
var said = (yes) => yes ? "granted" : "denied";
var rows = {
  // Meta: developers.facebook.com/docs/meta-pixel/implementation/gdpr and /data-processing-options (0, 0: Meta finds the place)
  fbq(fbq, { sale, us, isProvider }) {
    fbq("consent", sale || us && isProvider("meta") ? "grant" : "revoke");
    if (us) fbq("dataProcessingOptions", ...sale ? [[]] : [["LDU"], 0, 0]);
  },
  // Microsoft Advertising: help.ads.microsoft.com, UET consent mode
  uetq(queue, { sale, first }) {
    queue.push("consent", first ? "default" : "update", { ad_storage: said(sale) });
  },
  // Microsoft Clarity: learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2, with its capital S
  clarity(clarity, { sale, analytics }) {
    clarity("consentv2", { ad_Storage: said(sale), analytics_Storage: said(analytics) });
  },
  // TikTok: business-api.tiktok.com, pixel consent; its stub is an array of [method, ...arguments]
  ttq(ttq, { sale, open }) {
    const method = sale ? "grantConsent" : open ? "holdConsent" : "revokeConsent";
    if (!ttq[method]) ttq.push([method]);
    else ttq[method]();
  },
  // Pinterest: developers.pinterest.com, tag consent
  pintrk(pintrk, { sale }) {
    pintrk("setconsent", sale);
  },
  // Reddit: business.reddithelp.com, pixel; the opt-out is an option of init
  rdt(rdt, { sale, first, now }) {
    rdt(sale ? "enableFirstPartyCookies" : "disableFirstPartyCookies");
    return amended(rdt, first, "init", () => !now().sale && { optOut: true });
  },
  // X: business.x.com, restricted data use; a field of each config and event
  twq(twq, { first, now }) {
    const limited = { restricted_data_use: "restrict_optimization" };
    return amended(twq, first, "config event", () => !now().sale && limited);
  },
  // Amazon: advertising.amazon.com/help/G2648JUCRZU662V5, ConsentJS; a signal without a country is not processed
  amznConsent(amznConsent, { sale, country }) {
    if (country) amznConsent({ countryCode: country, enableAdStorage: sale, enableUserData: sale });
  },
  // Taboola: developers.taboola.com/web-integrations/docs/gdpr-and-ccpa; its two flags say opposite things
  _taboola(queue, { sale, us }) {
    queue.push(us ? { cdns: String(!sale) } : { cex: String(sale) });
  },
  // Adobe: experienceleague.adobe.com, Web SDK setConsent; refused before `configure`, so it waits for that, and
  // without an answer the site's `defaultConsent: 'pending'` holds
  alloy(alloy, { sale, open, late }) {
    const isConfigured = Object.hasOwn(alloy.q, "push") || alloy.q.some(([, , args]) => args[0] === "configure");
    if (!late || !isConfigured) throw new Error("not configured");
    const value = { general: sale ? "in" : "out" };
    if (!open) alloy("setConsent", { consent: [{ standard: "Adobe", version: "1.0", value }] });
  },
  // Awin: help.awin.com/docs/implementing-awin-consent
  AWIN(awin, { sale }) {
    awin.Tracking ??= {};
    awin.Tracking.AdvertiserConsent = sale;
  },
  // HubSpot: developers.hubspot.com, cookie banner API
  _hsq(queue, { sale, ends }) {
    if (!sale || ends("sale")) queue.push(sale ? ["doNotTrack", { track: true }] : ["doNotTrack"]);
  },
  // Matomo: developer.matomo.org/guides/tracking-consent
  _paq(queue, { analytics }) {
    for (const command of analytics ? ["setConsentGiven"] : ["requireConsent", "forgetConsentGiven"])
      queue.push([command]);
  },
  // Mixpanel and PostHog: docs.mixpanel.com and posthog.com, opt-out; on the object, or the array that its snippet makes
  mixpanel: optable("tracking"),
  posthog: optable("capturing"),
  // Google Publisher Tag: developers.google.com/publisher-tag, PrivacySettingsConfig
  googletag(tag, { sale, us }) {
    tag.cmd ??= [];
    tag.cmd.push(() => tag.pubads().setPrivacySettings({ restrictDataProcessing: us && !sale }));
  },
  // Prebid: docs.prebid.org/dev-docs/modules/userId.html, ids are opted out of by cookies
  pbjs(_pbjs, { sale, ends }) {
    if (sale && !ends("sale")) return;
    for (const name of ["_pbjs_id_optout", "_pubcid_optout"])
      document.cookie = `${name}=1;path=/;max-age=${sale ? 0 : 3456e4};samesite=lax`;
  }
};
function optable(what) {
  return (queue, { analytics, ends }) => {
    if (analytics && !ends("analytics")) return;
    queue.push(
      analytics ? function() {
        if (this["has_opted_out_" + what]()) this["opt_in_" + what]();
      } : ["opt_out_" + what]
    );
  };
}
function amended(call, first, commands, more) {
  const amend = (args) => {
    const fields = commands.split(" ").includes(args[0]) && more();
    if (fields) {
      args[2] = { ...args[2], ...fields };
      args.length = Math.max(args.length, 3);
    }
    return args;
  };
  queueOf(call)?.forEach(amend);
  return first && new Proxy(call, { apply: (target, self, args) => Reflect.apply(target, self, amend(args)) });
}
function queueOf(global) {
  const { cmd, callQueue = cmd, queue = callQueue ?? global } = global;
  return Array.isArray(queue) && !Object.hasOwn(queue, "push") ? queue : void 0;
}
function tellPartners(consent) {
  const told = /* @__PURE__ */ new Map();
  const { purposes, regime: general, region } = consent.settings;
  const providers = purposes.flatMap(
    ({ partners = [], regime = general }) => partners.filter((each) => goesOn(each, regime)).map((each) => each.id)
  );
  function tell(name, global, late) {
    const { signal, record } = consent;
    const before = told.get(name);
    const queue = before ? void 0 : queueOf(global);
    const queued = queue?.length ?? 0;
    const replaced = rows[name](global, {
      ...signal,
      first: !before,
      late,
      ends: (what) => before?.[what] === false || purposes.some(({ id, sale }) => (what === "sale" ? sale : id === what) && record?.choices[id]),
      country: /^[a-z]{2}(?![a-z])/i.exec(region ?? "")?.[0].toUpperCase(),
      isProvider: (partner) => providers.includes(partner),
      now: () => consent.signal
    });
    queue?.unshift(...queue.splice(queued));
    told.set(name, signal);
    return replaced;
  }
  let heard = "";
  consent.subscribe(({ signal }) => {
    if (heard === (heard = JSON.stringify(signal))) return;
    for (const name of told.keys()) attempt(() => window[name] && tell(name, window[name], true));
  });
  for (const name in rows) watch(name, (global, late) => tell(name, global, late));
}
export {
  tellPartners
};
