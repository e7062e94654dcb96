/* The little that must happen in the browser itself: keys, the skip link, closing panels, words about the connection. */

const inField = (event) =>
  event
    .composedPath()
    .some((node) => node instanceof HTMLElement && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName)));

const isShown = (element) => element.getClientRects().length > 0;

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event)) {
    return;
  }
  if (document.querySelector("vaadin-dialog[opened]")) {
    return;
  }
  const field = event.key === "/" && [...document.querySelectorAll("[data-search-field]")].find(isShown);
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
