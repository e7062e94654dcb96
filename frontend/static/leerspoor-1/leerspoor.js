/* The little that must happen in the browser itself: keys, the skip link, closing panels, words about the connection. */

const inField = (event) =>
  event
    .composedPath()
    .some((node) => node instanceof HTMLElement && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName)));

const isShown = (element) => element.getClientRects().length > 0;

const searchField = () => [...document.querySelectorAll("[data-search-field]")].find(isShown);
let onItsWayToSearch = false;

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event)) {
    return;
  }
  if (document.querySelector("vaadin-dialog[opened]")) {
    return;
  }
  const field = event.key === "/" && searchField();
  if (field) {
    event.preventDefault();
    field.focus();
    return;
  }
  // Looked up anew each time: the places in the frame differ from person to person.
  const target = [...document.querySelectorAll("[data-shortcut]")].find(
    (candidate) => candidate.dataset.shortcut === event.key,
  );
  if (target) {
    event.preventDefault();
    onItsWayToSearch = event.key === "/";
    target.click();
  }
});

document.addEventListener("click", (event) => {
  const skip = event.target instanceof Element && event.target.closest("[data-skip]");
  if (skip) {
    event.preventDefault();
    document.getElementById(skip.dataset.skip)?.focus();
    return;
  }
  const place = event.target instanceof Element && event.target.closest("[popover] .place");
  place?.closest("[popover]").hidePopover();
});

/* The second click of a double click asks for nothing more than the first. Another button that came there meanwhile may. */
let lastClicked = null;
document.addEventListener(
  "click",
  (event) => {
    const button = event.target instanceof Element ? event.target.closest("vaadin-button") : null;
    if (button && event.detail > 1 && button === lastClicked) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    lastClicked = button;
  },
  true,
);

/* A field that keeps itself does so in a pause. Whoever types on, or leaves in the middle of a word, has none. */
const LONGEST_WITHOUT_PAUSE = 1500;
const typedSince = new Map();
const keepTyped = (field) => {
  typedSince.delete(field);
  field.dispatchEvent(new Event("keep-typed"));
};
const keepAllTyped = () => [...typedSince.keys()].forEach(keepTyped);
document.addEventListener("input", (event) => {
  const field = event.target instanceof Element && event.target.closest(".autosaved-field");
  if (!field) {
    return;
  }
  const since = typedSince.get(field);
  if (since === undefined) {
    typedSince.set(field, Date.now());
  } else if (Date.now() - since > LONGEST_WITHOUT_PAUSE) {
    keepTyped(field);
  }
});
document.addEventListener(
  "click",
  (event) => {
    if (event.target instanceof Element && event.target.closest("a")) {
      keepAllTyped();
    }
  },
  true,
);
document.addEventListener("visibilitychange", keepAllTyped);

/* Whoever comes back to a page that stood open sees what changed meanwhile, such as what was read on another device. */
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") {
    document.querySelectorAll("[data-back]").forEach((place) => place.dispatchEvent(new Event(place.dataset.back)));
  }
});
window.addEventListener("popstate", keepAllTyped, true);
window.addEventListener("beforeunload", keepAllTyped);
window.navigation?.addEventListener("navigate", keepAllTyped);

/* Going to another page changes the title and not the document: say it, and do not leave the keyboard nowhere. */
const announcer = document.createElement("div");
announcer.className = "visually-hidden";
announcer.setAttribute("aria-live", "polite");
document.body.append(announcer);
let lastTitle = "";
new MutationObserver(() => {
  if (document.title === lastTitle) {
    return;
  }
  if (lastTitle) {
    announcer.textContent = document.title;
    if (onItsWayToSearch && searchField()) {
      searchField().focus();
    } else if (document.activeElement === document.body) {
      document.getElementById("main")?.focus({ preventScroll: true });
    }
    onItsWayToSearch = false;
  }
  lastTitle = document.title;
}).observe(document.head, { subtree: true, childList: true, characterData: true });

const words = document.getElementById("leerspoor-script").dataset;
const indicator = () => window.Vaadin?.connectionIndicator;
const speak = () => {
  const line = indicator();
  if (line) {
    line.onlineText = words.online;
    line.offlineText = words.offline;
    line.reconnectingText = words.reconnecting;
    return true;
  }
  return false;
};
if (!speak()) {
  window.addEventListener("load", speak);
}

/* A field with a longest text cuts nothing: near the end it counts under it, and beyond it says how much is too much. */
const number = new Intl.NumberFormat(document.documentElement.lang);
const count = (field) => {
  const longest = Number(field.dataset.longest);
  const typed = field.value.length;
  const state = typed > longest ? "beyond" : typed > 0.9 * longest ? "near" : "";
  if (field.helperText !== field.countedText) {
    field.helpOfItsOwn = field.helperText ?? "";
  }
  const counted = [typed, longest, typed - longest].reduce(
    (line, value, place) => line.replace(`{${place}}`, number.format(value)),
    state ? words[state] : "",
  );
  if (state === "beyond" && field.dataset.counted !== state) {
    announcer.textContent = counted;
  }
  field.dataset.counted = state;
  field.countedText = [field.helpOfItsOwn, counted].filter(Boolean).join(" ");
  field.helperText = field.countedText;
};
document.addEventListener(
  "value-changed",
  (event) => {
    const field = event.target;
    if (field instanceof Element && field.matches("[data-longest]") && (field.dataset.counted || field.value.length > 0.9 * field.dataset.longest)) {
      count(field);
    }
  },
  true,
);
